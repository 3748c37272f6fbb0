import type { IncomingMessage } from "node:http";
import type { OperationDefinitionNode } from "graphql";
import type { Config } from "../config";
import type { NewsRepository } from "../news/news.repository";
import type { CompiledExecutor } from "./compiled-executor";
import { Budget } from "./limits/budget";
import { isLongerThan } from "./limits/response-size";
import { laneOf } from "./limits/turns";
import type { Guards } from "./operations-plugin";
import { plainRequest, PreparedOperations, type Resolved } from "./prepared";
import { jsonReply, type Reply } from "./reply";
import { asksForCost, type Trace } from "./trace";

/** Most objects that are resolved in one go, which takes some milliseconds. */
const MAX_COST = 5_000;

/**
 * Answers operations that Apollo's pipeline has answered before, with other variables perhaps, without going through
 * it again: of all that it does for them only the limits and the execution can turn out otherwise. Where anything does,
 * an error, a limit or the need to wait, nothing is answered here, and the pipeline finds the words.
 */
export class PreparedAnswers {
  private readonly operations = new PreparedOperations();
  /** Operations that had to wait for data once, and will again. */
  private readonly waiting = new WeakSet<OperationDefinitionNode>();

  constructor(
    private readonly config: Config,
    private readonly executor: CompiledExecutor,
    private readonly guards: Guards,
  ) {}

  /** Takes note of an operation that the pipeline has answered without errors. */
  learn(body: Buffer, accept: string | undefined, { headers }: Reply, resolved: Resolved): void {
    const contentType = headers["content-type"];
    if (contentType === undefined || !this.executor.isKnown(resolved.operation)) return;
    const request = plainRequest(body);
    if (request) this.operations.add(request, accept, contentType, resolved);
  }

  /** @returns undefined, with nothing changed, where the pipeline has to answer */
  answer(
    req: IncomingMessage,
    body: Buffer,
    news: NewsRepository,
    client: () => string,
    trace: Trace,
  ): Reply | undefined {
    if (asksForCost(req.headers) || !this.guards.turns.isFree(laneOf(body.byteLength))) return undefined;
    if (this.guards.rate?.allows(client()) === false) return undefined;
    try {
      return this.execute(req, body, news, client, trace);
    } catch {
      return undefined;
    }
  }

  /** @throws whatever the pipeline will find, too */
  private execute(
    req: IncomingMessage,
    body: Buffer,
    news: NewsRepository,
    client: () => string,
    trace: Trace,
  ): Reply | undefined {
    const request = plainRequest(body);
    const prepared = request && this.operations.get(request, req.headers.accept);
    if (!prepared || this.waiting.has(prepared.operation)) return undefined;
    const { document, operation, contentType } = prepared;
    const { variables } = request;
    const { check, gate, rate } = this.guards;
    const measure = check.check(document, operation, variables);
    // It is over before anything else runs, so that it need not be counted while inside.
    if (measure.cost > MAX_COST || !gate.hasRoom(measure.cost)) return undefined;
    const budget = new Budget(this.config.limits, trace.arrived, true);
    const asked = { document, variables, context: { news, budget } };
    const data = this.executor.executePlan(asked, operation);
    if (data instanceof Promise) {
      this.waiting.add(operation);
      // The pipeline begins anew; what was begun here stops at the next resolver.
      budget.timeOut();
      data.catch(() => undefined);
      return undefined;
    }
    if (isLongerThan(data, this.config.limits.responseChars)) return undefined;
    rate?.charge(client(), measure.cost);
    trace.operationName = operation.name?.value;
    trace.measure = measure;
    trace.objects = budget.objects;
    return jsonReply(200, { data }, { "content-type": contentType });
  }
}
