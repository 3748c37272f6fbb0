import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { NewsStatus } from "./news-status";
import { outcomeOf, type Trace } from "./trace";

/** Distinct operation names that are kept apart; the rest share one label, since clients choose the names. */
const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 60;

/** What /metrics shows, in a registry of its own: nothing is shared between servers of one process. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly names = new Set<string>();
  private readonly requests = new Counter({
    name: "dateline_requests_total",
    help: "GraphQL requests by operation name and outcome.",
    labelNames: ["operation", "outcome"],
    registers: [this.registry],
  });
  private readonly duration = new Histogram({
    name: "dateline_request_duration_seconds",
    help: "Time from a request's arrival to its answer.",
    labelNames: ["outcome"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });
  private readonly cost = new Histogram({
    name: "dateline_operation_cost",
    help: "Objects that operations ask for at most.",
    buckets: [1, 10, 100, 1_000, 10_000, 100_000],
    registers: [this.registry],
  });

  /** @param articles number of articles loaded; it and the status are asked for at each scrape */
  constructor(articles: () => number | Promise<number>, status?: () => NewsStatus) {
    // Event-loop lag, heap, garbage collection, CPU and file descriptors.
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: "dateline_articles_loaded",
      help: "Articles that can be asked about.",
      registers: [this.registry],
      async collect() {
        this.set(await articles());
      },
    });
    if (!status) return;
    new Gauge({
      name: "dateline_files_refused",
      help: "Files that were left out of the news as not sound.",
      registers: [this.registry],
      collect() {
        this.set(status().refused.length);
      },
    });
    new Gauge({
      name: "dateline_reload_failed",
      help: "1 where the news was last read again in vain, so that it may be old.",
      registers: [this.registry],
      collect() {
        this.set(Number(status().reloadFailed));
      },
    });
  }

  record(trace: Trace, status: number): void {
    const outcome = outcomeOf(trace, status);
    this.requests.inc({ operation: this.label(trace.operationName, outcome === "ok"), outcome });
    this.duration.observe({ outcome }, (performance.now() - trace.arrived) / 1_000);
    if (trace.measure) this.cost.observe(Math.min(trace.measure.cost, Number.MAX_SAFE_INTEGER));
  }

  /** The page in Prometheus's text format, and its content type. */
  async page(): Promise<{ readonly contentType: string; readonly body: string }> {
    return { contentType: this.registry.contentType, body: await this.registry.metrics() };
  }

  private label(name: string | undefined, learn: boolean): string {
    if (name === undefined) return "(anonymous)";
    if (learn && this.names.size < MAX_NAMES && name.length <= MAX_NAME_LENGTH) this.names.add(name);
    return this.names.has(name) ? name : "(other)";
  }
}
