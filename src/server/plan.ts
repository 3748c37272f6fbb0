import {
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from "graphql";
import { collectFields, collectSubfields } from "graphql/execution/collectFields";
import type { Variables } from "./inputs";
import { LeftToGraphql } from "./left-to-graphql";

type Fields = ReadonlyMap<string, readonly FieldNode[]>;
type Arguments = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, unknown, Arguments>;

/** One execution: what it is given, and the arguments of each field that stands on variables. */
interface Run {
  readonly context: unknown;
  readonly variables: Variables;
  readonly args: (Arguments | undefined)[];
}

/** Turns what a resolver gave into what is answered. Null stands for null, a promise for what comes later. */
type Complete = (value: unknown, run: Run) => unknown;
type ReadField = (source: unknown, run: Run) => unknown;

/** An operation made ready to be run many times. */
export interface Plan {
  /** Number of fields, by which its memory may be judged. */
  readonly size: number;
  /** The data of the answer, or a promise of it. @throws, or rejects with, whatever keeps it from being without errors */
  run(context: unknown, variables: Variables): unknown;
}

/** What all parts of a plan are made from. */
interface Making {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The values that decide what is included. */
  readonly variables: Variables;
  /** Fields so far, of every type on its own. */
  fields: number;
  /** Of these, fields whose arguments stand on variables. */
  slots: number;
}

/** A fragment that is spread in many places makes a plan much larger than its document. */
const MAX_FIELDS = 5_000;

/**
 * Works out beforehand what graphql-js works out anew at each execution: which fields each type is asked for,
 * their resolvers, their arguments, how their values are written. It holds for variables that give `@skip` and
 * `@include` the same values as these.
 * @throws LeftToGraphql or what graphql-js throws, where graphql-js has to interpret the operation
 */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Plan {
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root) throw new LeftToGraphql();
  const fragments = Object.fromEntries(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const making: Making = { schema, fragments, variables, fields: 0, slots: 0 };
  const nodes = collectFields(schema, fragments, variables, root, operation.selectionSet);
  const answer = objectOf(making, root, nodes);
  return {
    size: making.fields,
    run: (context, values) => answer(undefined, { context, variables: values, args: [] }),
  };
}

function objectOf(making: Making, type: GraphQLObjectType, nodes: Fields): Complete {
  if (type.isTypeOf || nodes.has("__proto__")) throw new LeftToGraphql();
  const fields: { readonly key: string; readonly read: ReadField }[] = [];
  for (const [key, [node, ...more]] of nodes) {
    if (!node) continue;
    if ((making.fields += 1) > MAX_FIELDS) throw new LeftToGraphql();
    fields.push({ key, read: fieldOf(making, type, [node, ...more]) });
  }
  return (source, run) => {
    const object: Record<string, unknown> = {};
    let waiting: Promise<unknown>[] | undefined;
    for (const { key, read } of fields) {
      const value = read(source, run);
      object[key] = value;
      if (value instanceof Promise) (waiting ??= []).push(settle(value, object, key));
    }
    return waiting ? Promise.all(waiting).then(() => object) : object;
  };
}

/** Puts the value in its place once it is there. */
function settle<K extends string | number>(
  value: Promise<unknown>,
  place: Record<K, unknown>,
  key: K,
): Promise<void> {
  const settled = value.then((result) => {
    place[key] = result;
  });
  // Whoever throws before all is gathered leaves it behind, and an unhandled rejection ends the process.
  settled.catch(() => undefined);
  return settled;
}

function fieldOf(
  making: Making,
  parent: GraphQLObjectType,
  nodes: readonly [FieldNode, ...FieldNode[]],
): ReadField {
  const [node] = nodes;
  const name = node.name.value;
  if (name === "__typename") return () => parent.name;
  const field = parent.getFields()[name];
  if (!field) throw new LeftToGraphql();
  const complete = completionOf(making, field.type, nodes);
  const { resolve } = field;
  if (!resolve) return (source, run) => complete(propertyOf(source, name), run);
  // A resolver with a fourth parameter wants to be told where it is called.
  if (resolve.length > 3) throw new LeftToGraphql();
  return calling(making, field, resolve as Resolver, node, complete);
}

function propertyOf(source: unknown, name: string): unknown {
  const value = (source as Readonly<Record<string, unknown>>)[name];
  if (typeof value === "function") throw new LeftToGraphql();
  return value;
}

function calling(
  making: Making,
  field: GraphQLField<unknown, unknown>,
  resolve: Resolver,
  node: FieldNode,
  complete: Complete,
): ReadField {
  const call = resolve as (source: unknown, args: Arguments, context: unknown) => unknown;
  const finish = (value: unknown, run: Run): unknown =>
    value instanceof Promise ? value.then((result: unknown) => complete(result, run)) : complete(value, run);
  if (!node.arguments?.some(({ value }) => standsOnVariable(value))) {
    const args = getArgumentValues(field, node, {});
    return (source, run) => finish(call(source, args, run.context), run);
  }
  const slot = making.slots;
  making.slots += 1;
  return (source, run) => {
    const args = (run.args[slot] ??= getArgumentValues(field, node, run.variables));
    return finish(call(source, args, run.context), run);
  };
}

function standsOnVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(standsOnVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => standsOnVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

function completionOf(making: Making, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (!isNonNullType(type)) {
    const complete = presentOf(making, type, nodes);
    return (value, run) => (value === null || value === undefined ? null : complete(value, run));
  }
  const complete = presentOf(making, type.ofType, nodes);
  return (value, run) => {
    if (value === null || value === undefined) throw new LeftToGraphql();
    return complete(value, run);
  };
}

/** How a value that is there is written. */
function presentOf(
  making: Making,
  type: GraphQLNullableType & GraphQLOutputType,
  nodes: readonly FieldNode[],
): Complete {
  if (isLeafType(type)) return leafOf(type);
  if (isListType(type)) return listOf(completionOf(making, type.ofType, nodes));
  if (isAbstractType(type)) return abstractOf(making, type, nodes);
  return objectOf(making, type, subfields(making, type, nodes));
}

function subfields(making: Making, type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
  return collectSubfields(making.schema, making.fragments, making.variables, type, nodes);
}

function listOf(complete: Complete): Complete {
  return (value, run) => {
    if (!Array.isArray(value)) throw new LeftToGraphql();
    const { length } = value;
    const items: unknown[] = [];
    let waiting: Promise<unknown>[] | undefined;
    for (let i = 0; i < length; i += 1) {
      const given: unknown = value[i];
      const item =
        given instanceof Promise
          ? given.then((result: unknown) => complete(result, run))
          : complete(given, run);
      items.push(item);
      if (item instanceof Promise) (waiting ??= []).push(settle(item, items, i));
    }
    return waiting ? Promise.all(waiting).then(() => items) : items;
  };
}

function abstractOf(making: Making, type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete {
  const completions = new Map<unknown, Complete>();
  for (const possible of making.schema.getPossibleTypes(type)) {
    completions.set(possible.name, objectOf(making, possible, subfields(making, possible, nodes)));
  }
  const resolveType = type.resolveType as ((value: unknown, context: unknown) => unknown) | null | undefined;
  if (resolveType && resolveType.length > 2) throw new LeftToGraphql();
  return (value, run) => {
    const name = resolveType
      ? resolveType(value, run.context)
      : (value as { readonly __typename?: unknown }).__typename;
    const complete = completions.get(name);
    if (!complete) throw new LeftToGraphql();
    return complete(value, run);
  };
}

function leafOf(type: GraphQLLeafType): Complete {
  const serialize = (value: unknown): unknown => {
    const result = type.serialize(value);
    if (value instanceof Error || result === null || result === undefined) throw new LeftToGraphql();
    return result;
  };
  switch (type.name) {
    case "String":
    case "ID":
      return (value) => (typeof value === "string" ? value : serialize(value));
    case "Boolean":
      return (value) => (typeof value === "boolean" ? value : serialize(value));
    case "Int":
      return (value) => (typeof value === "number" && (value | 0) === value ? value : serialize(value));
    default:
      return serialize;
  }
}
