import "reflect-metadata";
import { execute, parse, type ExecutionResult } from "graphql";
import { InMemoryRepository } from "../../news/in-memory.repository";
import { buildDatelineSchema } from "../../schema";
import { median, percentile } from "../stats";
import { syntheticArticle } from "../synthetic/article";
import { Random } from "../synthetic/random";
import { type Kind, type Question, QUESTIONS, type Sample } from "./questions";

export interface GrowthTask {
  readonly articles: number;
  readonly seed: number;
  /** How long each question is asked, in ms. */
  readonly msPerQuestion: number;
}

/** Times in microseconds. */
export interface Measured {
  readonly kind: Kind;
  readonly name: string;
  /** Median over the first time that each value is asked for. */
  readonly first: number;
  readonly p50: number;
  readonly p99: number;
  readonly calls: number;
  /** How many nodes an answer has, on average. */
  readonly nodes: number;
}

export interface Growth {
  readonly articles: number;
  /** Averages over the articles. */
  readonly holds: {
    readonly textBytes: number;
    readonly facts: number;
    readonly quotes: number;
    readonly mentions: number;
  };
  readonly loadSeconds: number;
  /** Making ready what the first question would otherwise wait for: full text and orders. */
  readonly prepareSeconds: number;
  /** Growth of the resident set and of the heap with array buffers, over the text itself, per article, in bytes. */
  readonly residentBytes: number;
  readonly usedBytes: number;
  readonly questions: readonly Measured[];
}

const VALUES = 64;
const BATCH = 500;

async function measure({ articles, seed, msPerQuestion }: GrowthTask): Promise<Growth> {
  const schema = buildDatelineSchema();
  const news = new InMemoryRepository();
  for (let i = 0; i < 200; i++) syntheticArticle(seed, i);
  const before = memory();

  const holds = { textBytes: 0, facts: 0, quotes: 0, mentions: 0 };
  let loadMs = 0;
  for (let from = 0; from < articles; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, articles - from) }, (_, i) =>
      syntheticArticle(seed, from + i),
    );
    for (const { article, facts, mentions } of batch) {
      holds.textBytes += article.text.length;
      holds.facts += facts.length;
      holds.quotes += facts.filter(({ __typename }) => __typename === "Quote").length;
      holds.mentions += mentions.length;
    }
    const started = performance.now();
    for (const records of batch) news.add(records);
    loadMs += performance.now() - started;
  }
  const started = performance.now();
  news.prepare();
  const prepareMs = performance.now() - started;
  const after = memory();

  const random = new Random(seed, -2);
  const sample: Sample = { random, article: () => syntheticArticle(seed, random.below(articles)) };
  // A repository of one article has few values to ask for.
  const asked = articles < 1_000 ? QUESTIONS.filter(({ kind }) => kind !== "deep page") : QUESTIONS;
  const questions: Measured[] = [];
  for (const question of asked) {
    if (articles < 1_000 && /fact|quote by|node by/.test(question.name)) continue;
    const document = parse(question.document);
    const ask = (variableValues: Readonly<Record<string, unknown>>) =>
      execute({ schema, document, variableValues, contextValue: { news } });
    questions.push(await measureQuestion(question, ask, sample, msPerQuestion));
  }
  const perArticle = (total: number) => total / articles;
  return {
    articles,
    holds: {
      textBytes: perArticle(holds.textBytes),
      facts: perArticle(holds.facts),
      quotes: perArticle(holds.quotes),
      mentions: perArticle(holds.mentions),
    },
    loadSeconds: loadMs / 1000,
    prepareSeconds: prepareMs / 1000,
    residentBytes: perArticle(after.resident - before.resident - holds.textBytes),
    usedBytes: perArticle(after.used - before.used - holds.textBytes),
    questions,
  };
}

type Ask = (variables: Readonly<Record<string, unknown>>) => ExecutionResult | Promise<ExecutionResult>;

async function measureQuestion(
  { kind, name, variables }: Question,
  ask: Ask,
  sample: Sample,
  msPerQuestion: number,
): Promise<Measured> {
  const values = Array.from({ length: VALUES }, () => variables(sample));
  const times: number[] = [];
  let nodes = 0;
  const once = async (i: number): Promise<void> => {
    const value = values[i % VALUES] ?? {};
    const started = performance.now();
    const answer = await ask(value);
    times.push((performance.now() - started) * 1000);
    if (answer.errors) throw new Error(`${name}: ${String(answer.errors[0]?.message)}`);
    if (i < VALUES) nodes += nodesIn(answer);
  };
  for (let i = 0; i < VALUES; i++) await once(i);
  const first = median(times);
  const end = performance.now() + msPerQuestion;
  for (let i = VALUES; performance.now() < end || i < 2 * VALUES; i++) await once(i);
  const p50 = median(times.slice(VALUES));
  return { kind, name, first, p50, p99: percentile(times, 0.99), calls: times.length, nodes: nodes / VALUES };
}

function nodesIn({ data }: ExecutionResult): number {
  const [root] = Object.values(data ?? {}) as ({ nodes?: unknown[]; edges?: unknown[] } | null)[];
  return (root?.nodes ?? root?.edges)?.length ?? (root ? 1 : 0);
}

function memory(): { resident: number; used: number } {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { resident: rss, used: heapUsed + arrayBuffers };
}

// The channel to the parent holds a worker open: it ends itself once its answer is sent.
process.once("message", (task: GrowthTask) => {
  measure(task).then(
    (growth) => process.send?.(growth, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
      process.exit(1);
    },
  );
});
