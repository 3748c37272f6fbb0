import {
  coerceInputValue,
  isInputType,
  isLeafType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNullableType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { LeftToGraphql } from "./left-to-graphql";

export type Variables = Readonly<Record<string, unknown>>;

/** Turns a value as a request gives it into what resolvers get. @throws for one that does not fit */
type Coerce = (value: unknown) => unknown;
/** Those made so far: input types may hold themselves. */
type Coercions = Map<GraphQLInputObjectType, Coerce>;

/**
 * Makes ready what graphql-js' `getVariableValues` works out anew at each execution: the values that an operation's
 * variables take, defaults included, from those that a request gives.
 * @returns a function that throws, LeftToGraphql or what a scalar throws, for values that do not fit
 * @throws LeftToGraphql where graphql-js has to take care of all
 */
export function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (given: Variables) => Variables {
  const coercions: Coercions = new Map();
  const variables = variableDefinitions.map(({ variable, type: node, defaultValue }) => {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    if (!isInputType(type) || name === "__proto__") throw new LeftToGraphql();
    const fallback: unknown = defaultValue && valueFromAST(defaultValue, type);
    return { name, fallback, isRequired: isNonNullType(type), coerce: coercionOf(coercions, type) };
  });
  return (given) => {
    const values: Record<string, unknown> = {};
    for (const { name, fallback, isRequired, coerce } of variables) {
      if (Object.hasOwn(given, name)) values[name] = coerce(given[name]);
      else if (fallback !== undefined) values[name] = fallback;
      else if (isRequired) throw new LeftToGraphql();
    }
    return values;
  };
}

function coercionOf(coercions: Coercions, type: GraphQLInputType): Coerce {
  if (!isNonNullType(type)) {
    const coerce = presentOf(coercions, type);
    return (value) => (value === null || value === undefined ? null : coerce(value));
  }
  const coerce = presentOf(coercions, type.ofType);
  return (value) => {
    if (value === null || value === undefined) throw new LeftToGraphql();
    return coerce(value);
  };
}

/** How a value that is there is coerced. */
function presentOf(coercions: Coercions, type: GraphQLNullableType & GraphQLInputType): Coerce {
  if (isLeafType(type)) {
    return (value) => {
      const parsed: unknown = type.parseValue(value);
      if (parsed === undefined) throw new LeftToGraphql();
      return parsed;
    };
  }
  if (isListType(type)) {
    const coerce = coercionOf(coercions, type.ofType);
    return (value) => (Array.isArray(value) ? value.map((item) => coerce(item)) : byGraphql(type, value));
  }
  const known = coercions.get(type);
  if (known) return known;
  if (type.isOneOf) return (value) => byGraphql(type, value);
  let coerce: Coerce | undefined;
  const lazily: Coerce = (value) => (coerce ??= objectOf(coercions, type))(value);
  coercions.set(type, lazily);
  return lazily;
}

function objectOf(coercions: Coercions, type: GraphQLInputObjectType): Coerce {
  const fields = Object.values(type.getFields()).map(({ name, type: fieldType, defaultValue }) => ({
    name,
    fallback: defaultValue,
    isRequired: isNonNullType(fieldType),
    coerce: coercionOf(coercions, fieldType),
  }));
  const names = new Set(fields.map(({ name }) => name));
  return (value) => {
    if (typeof value !== "object" || Array.isArray(value)) throw new LeftToGraphql();
    const given = value as Variables;
    for (const name of Object.keys(given)) if (!names.has(name)) throw new LeftToGraphql();
    const values: Record<string, unknown> = {};
    for (const { name, fallback, isRequired, coerce } of fields) {
      const field = given[name];
      if (field !== undefined) values[name] = coerce(field);
      else if (fallback !== undefined) values[name] = fallback;
      else if (isRequired) throw new LeftToGraphql();
    }
    return values;
  };
}

function byGraphql(type: GraphQLInputType, value: unknown): unknown {
  return coerceInputValue(value, type, () => {
    throw new LeftToGraphql();
  });
}
