import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from "graphql";
import type { Budget } from "./budget";
import type { Turns } from "./turns";

type Resolver = GraphQLFieldResolver<unknown, { readonly budget?: Budget }>;

/** Objects for which an operation never waits: small ones are over before a turn could matter. */
const FREE_OBJECTS = 200;

const instrumented = new WeakSet<GraphQLSchema>();

/**
 * Has every resolver that gives objects count them on the budget in its context, stop once that is spent, and
 * wait for its turn. What was synchronous stays so, except where an operation must wait. Changes the schema in
 * place, once; a context without a budget passes through.
 */
export function instrument(schema: GraphQLSchema, turns: Turns): void {
  if (instrumented.has(schema)) return;
  instrumented.add(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    // The types of introspection belong to graphql-js and are shared by all schemas.
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isCompositeType(getNamedType(field.type))) continue;
      field.resolve = field.resolve ? counting(field.resolve, turns) : countingProperty(field.name);
    }
  }
}

function counting(resolve: Resolver, turns: Turns): Resolver {
  const call: Resolver = (source, args, context, info) => {
    const { budget } = context;
    if (!budget) return resolve(source, args, context, info);
    if (budget.atOnce) {
      budget.checkStopped();
      return counted(budget, resolve(source, args, context, info));
    }
    const now = performance.now();
    budget.check(now);
    if (budget.objects > FREE_OBJECTS && turns.isOver(now)) {
      return waitForTurn(budget, turns).then(() => counted(budget, resolve(source, args, context, info)));
    }
    return counted(budget, resolve(source, args, context, info));
  };
  if (resolve.length > 3) return call;
  // A plan calls only resolvers that do not ask where they stand, as their number of parameters says.
  return (source, args, context) => call(source, args, context, undefined as never);
}

/** What lies ready takes no time worth looking at the clock. */
function countingProperty(name: string): Resolver {
  return (source, args, context) => {
    const value = (source as Readonly<Record<string, unknown>>)[name];
    const result: unknown = typeof value === "function" ? value.call(source, args, context) : value;
    return context.budget ? counted(context.budget, result) : result;
  };
}

async function waitForTurn(budget: Budget, turns: Turns): Promise<void> {
  do {
    await turns.next("running");
    budget.check(performance.now());
  } while (turns.isOver(performance.now()));
}

function counted(budget: Budget, result: unknown): unknown {
  if (result instanceof Promise) return result.then((value: unknown) => counted(budget, value));
  if (Array.isArray(result)) budget.take(result.length);
  else if (result !== null && result !== undefined) budget.take(1);
  return result;
}
