import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import type { Config } from "../config";
import type { RequestContext } from "./apollo";
import type { Documents } from "./documents";
import { cause, publicCode } from "./errors";
import type { LimitCheck } from "./limits/check";
import type { HeavyGate } from "./limits/heavy-gate";
import { LimitError } from "./limits/limit-error";
import type { RateLimit } from "./limits/rate-limit";
import { isLongerThan } from "./limits/response-size";
import type { Turns } from "./limits/turns";
import type { Logger } from "./logging";

export interface Guards {
  readonly check: LimitCheck;
  readonly gate: HeavyGate;
  readonly rate: RateLimit | undefined;
  readonly turns: Turns;
}

/** Puts every operation through the limits, and notes on the request's trace what is found out. */
export function operationsPlugin(
  { limits }: Config,
  { check, gate, rate, turns }: Guards,
  documents: Documents,
  logger: Logger,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue: { trace } }) => {
      trace.understood = true;
      return {
        didResolveSource: async ({ queryHash, source }) => {
          // Many that come at once would all be validated in one go.
          if (!documents.read(queryHash, source)) await turns.next("large");
        },
        didResolveOperation: async ({ document, operation, request, contextValue }) => {
          const { client, budget } = contextValue;
          if (operation?.name) trace.operationName = operation.name.value;
          if (!operation) return;
          try {
            trace.measure = check.check(document, operation, request.variables ?? {});
          } finally {
            rate?.charge(client, trace.measure?.cost ?? 0);
          }
          trace.resolved = { document, operation };
          contextValue.onEnd(await gate.enter(trace.measure.cost));
          budget.check(performance.now());
        },
        didEncounterErrors: async ({ errors }) => {
          for (const error of errors) {
            trace.code ??= publicCode(error);
            if (publicCode(error) !== "INTERNAL_SERVER_ERROR") continue;
            const { requestId } = trace;
            logger.error(
              { requestId, path: error.path, err: cause(error) },
              "unexpected error in a resolver",
            );
          }
        },
        willSendResponse: async (context) => finish(context, limits),
      };
    },
  };
}

/** Replaces what may not be sent by the one error that says why, cuts errors short, reports the cost where asked. */
function finish(context: GraphQLRequestContext<RequestContext>, limits: Config["limits"]): void {
  const { response, contextValue } = context;
  const { trace, budget } = contextValue;
  trace.objects = budget.objects;
  if (response.body?.kind !== "single") return;
  const result = response.body.singleResult;
  const { responseChars } = limits;
  const tooLong =
    !budget.stopped && isLongerThan(result.data, responseChars)
      ? new LimitError("RESPONSE_TOO_LARGE", "an answer of # characters", responseChars)
      : undefined;
  const stopped = budget.stopped ?? tooLong;
  if (stopped) {
    trace.code = String(stopped.extensions["code"]);
    response.http.status = 400;
    response.body.singleResult = { errors: [stopped.toJSON()] };
  } else if (result.errors && result.errors.length > limits.errors) {
    const left = result.errors.length - limits.errors;
    const more = { message: `${left} more errors are left out.`, extensions: { code: "TOO_MANY_ERRORS" } };
    response.body.singleResult = { ...result, errors: [...result.errors.slice(0, limits.errors), more] };
  }
  if (trace.wantsCost && trace.measure) {
    const { cost, depth } = trace.measure;
    response.body.singleResult.extensions = {
      ...response.body.singleResult.extensions,
      cost: {
        cost,
        limit: limits.cost,
        objects: budget.objects,
        objectLimit: limits.objects,
        depth,
        depthLimit: limits.depth,
      },
    };
  }
}
