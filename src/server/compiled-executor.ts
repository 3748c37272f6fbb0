import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import {
  execute,
  getOperationAST,
  visit,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { DatelineContext } from "../context";
import type { RequestContext } from "./apollo";
import type { PromiseOrValue } from "graphql/jsutils/PromiseOrValue";
import type { Budget } from "./limits/budget";
import { variablesOf, type Variables } from "./inputs";
import { LeftToGraphql } from "./left-to-graphql";
import { planOf, type Plan } from "./plan";

type Gateway = ApolloServerOptionsWithGateway<RequestContext>["gateway"];

/** Fields of all plans together; one takes some 400 bytes, hence about 20 MB. */
const MAX_FIELDS = 50_000;
/** Plans of one operation, each for other values of `@skip` and `@include`. */
const MAX_PLANS = 8;

/** One operation, ready to be executed. */
interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Variables;
  readonly context: DatelineContext & { readonly budget?: Budget };
}

/** What is known of an operation that came more than once. */
interface Prepared {
  /** Its variables' values, from those given. */
  readonly coerce: (given: Variables) => Variables;
  /** Variables that stand in `@skip` and `@include`. */
  readonly switches: readonly string[];
  /** By the values of those; null where graphql-js has to interpret. */
  readonly plans: Map<string, Plan | null>;
}

/**
 * Executes operations; those that come again by a plan (see `planOf`). A plan only knows how to answer without
 * errors: where anything goes wrong in it, graphql-js executes the operation anew, so that every error is its own.
 */
export class CompiledExecutor {
  /** Most documents of a flood come once, hence nothing is planned on the first use. */
  private readonly seen = new WeakSet<OperationDefinitionNode>();
  private readonly prepared = new LRUCache<OperationDefinitionNode, Prepared>({ maxSize: MAX_FIELDS });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly options: NonNullable<ExecutionArgs["options"]> = {},
  ) {}

  execute(asked: Asked): PromiseOrValue<ExecutionResult> {
    const operation = getOperationAST(asked.document, asked.operationName);
    if (operation && this.seen.has(operation)) return this.executePlanned(asked, operation);
    if (operation) this.seen.add(operation);
    return this.interpret(asked);
  }

  /** Whether the operation came before and may have a plan. */
  isKnown(operation: OperationDefinitionNode): boolean {
    return this.prepared.has(operation);
  }

  /**
   * The data of an operation's answer, or a promise of it, by its plan.
   * @throws, or rejects, where graphql-js has to execute it
   */
  executePlan({ document, variables, context }: Asked, operation: OperationDefinitionNode): unknown {
    const prepared = this.prepared.get(operation) ?? {
      coerce: variablesOf(this.schema, operation),
      switches: switchesOf(document),
      plans: new Map<string, Plan | null>(),
    };
    const coerced = prepared.coerce(variables);
    const plan = this.planFor(prepared, document, operation, coerced);
    if (!plan) throw new LeftToGraphql();
    return plan.run(context, coerced);
  }

  private executePlanned(asked: Asked, operation: OperationDefinitionNode): PromiseOrValue<ExecutionResult> {
    const anew = (): PromiseOrValue<ExecutionResult> => {
      asked.context.budget?.startAnew();
      return this.interpret(asked);
    };
    try {
      const data = this.executePlan(asked, operation);
      return data instanceof Promise ? data.then(answer, anew) : answer(data);
    } catch {
      return anew();
    }
  }

  private planFor(
    prepared: Prepared,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Plan | null {
    const { switches, plans } = prepared;
    const values = switches.map((name) => String(variables[name])).join();
    const known = plans.get(values);
    if (known !== undefined) return known;
    if (plans.size === MAX_PLANS) plans.clear();
    const plan = this.plan(document, operation, variables);
    plans.set(values, plan);
    const size = [...plans.values()].reduce((sum, each) => sum + (each?.size ?? 1), 0);
    this.prepared.set(operation, prepared, { size });
    return plan;
  }

  private plan(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Plan | null {
    try {
      return planOf(this.schema, document, operation, variables);
    } catch {
      return null;
    }
  }

  private interpret({ document, operationName, variables, context }: Asked): PromiseOrValue<ExecutionResult> {
    return execute({
      schema: this.schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName: operationName ?? null,
      options: this.options,
    });
  }
}

const answer = (data: unknown): ExecutionResult => ({ data: data as Record<string, unknown> });

function switchesOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: args = [] }) => {
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Puts an executor into Apollo's pipeline, by the hook that is meant for a gateway. */
export function asGateway(schema: GraphQLSchema, executor: CompiledExecutor): Gateway {
  return {
    load: async () => ({
      executor: async ({ document, request, context }) =>
        executor.execute({
          document,
          operationName: request.operationName,
          variables: request.variables ?? {},
          context: context as RequestContext,
        }),
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}
