import "reflect-metadata";
import {
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isCompositeType,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "../../connection/page.args";
import type { Argument } from "./arguments";

/** What an unpaged list is taken to hold where its field declares no bound. */
const UNDECLARED_BOUND = 100;

type Arguments = (name: string) => Argument;

/** How many items a list may hold, as far as can be told before it is resolved. */
export interface ListSizes {
  /** The page size of a connection's field; the maximum where it stands in a variable without a value. */
  page(args: Arguments): number;
  /** @param page the page size, where the parent is a connection */
  list(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    page: number | undefined,
    args: Arguments,
  ): number;
}

export function listSizes(schema: GraphQLSchema): ListSizes {
  const introspection = introspectionSizes(schema);
  return {
    page: (args) => {
      const [first, last] = [args("first"), args("last")];
      return Math.max(pageSize(first), pageSize(last)) || DEFAULT_PAGE_SIZE;
    },
    list: (parent, field, page, args) => {
      if (parent.name.startsWith("__")) return introspection[field.name] ?? UNDECLARED_BOUND;
      if (page !== undefined && (field.name === "edges" || field.name === "nodes")) return page;
      if (field.args.some(({ name }) => name === "ids")) return idCount(args("ids"));
      return declaredBound(schema, parent, field.name) ?? UNDECLARED_BOUND;
    },
  };
}

/** 0 where no size is asked for. A size outside the bounds is refused later, with words of its own. */
function pageSize(argument: Argument): number {
  if (argument.given === "unset variable") return MAX_PAGE_SIZE;
  if (argument.given === "nothing" || typeof argument.value !== "number") return 0;
  return Math.min(Math.max(argument.value, 1), MAX_PAGE_SIZE);
}

function idCount(ids: Argument): number {
  if (ids.given !== "value") return MAX_PAGE_SIZE;
  return Array.isArray(ids.value) ? ids.value.length : 1;
}

/** The bound that a list field declares, on itself or, for an interface's field, on one that implements it. */
function declaredBound(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): number | undefined {
  const types = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
  const bounds = types
    .map((type) => ("getFields" in type ? type.getFields()[name]?.extensions["listBound"] : undefined))
    .filter((bound) => typeof bound === "number");
  return bounds.length > 0 ? Math.max(...bounds) : undefined;
}

/** Coordinates of the unpaged lists of objects that declare no bound, such as "Article.sentences". */
export function unboundedLists(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          (field) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)),
        )
        .filter(
          (field) => !type.name.endsWith("Connection") && !field.args.some(({ name }) => name === "ids"),
        )
        .filter((field) => declaredBound(schema, type, field.name) === undefined)
        .map((field) => `${type.name}.${field.name}`),
    );
}

/** The longest list that each field of introspection gives in this schema. */
function introspectionSizes(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const most = (sizes: readonly number[]): number => Math.max(1, ...sizes);
  const composite = types.filter((t) => isObjectType(t) || isInterfaceType(t));
  const fields = composite.map((t) => Object.values(t.getFields()));
  return {
    types: types.length,
    directives: schema.getDirectives().length,
    fields: most(fields.map((f) => f.length)),
    args: most([...fields.flat(), ...schema.getDirectives()].map(({ args }) => args.length)),
    interfaces: most(composite.map((t) => t.getInterfaces().length)),
    possibleTypes: most(types.map((t) => (isAbstractType(t) ? schema.getPossibleTypes(t).length : 0))),
    enumValues: most(types.map((t) => (isEnumType(t) ? t.getValues().length : 0))),
    inputFields: most(types.map((t) => (isInputObjectType(t) ? Object.keys(t.getFields()).length : 0))),
  };
}
