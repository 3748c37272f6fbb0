import {
  defaultFieldResolver,
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
      if (isCompositeType(getNamedType(field.type))) field.resolve = counting(field.resolve, turns);
    }
  }
}

function counting(resolve: Resolver = defaultFieldResolver, turns: Turns): Resolver {
  return (source, args, context, info) => {
    const { budget } = context;
    if (!budget) return resolve(source, args, context, info);
    const now = performance.now();
    budget.check(now);
    if (budget.objects > FREE_OBJECTS && turns.isOver(now)) {
      return waitForTurn(budget, turns).then(() => counted(budget, resolve(source, args, context, info)));
    }
    return counted(budget, resolve(source, args, context, info));
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
