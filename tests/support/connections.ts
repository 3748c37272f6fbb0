import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";
import type { NewsRepository } from "../../src/news/news.repository";
import { dataOf, schema } from "./ask";

/** What arguments that a connection field requires are given. */
const REQUIRED: Readonly<Record<string, string>> = { query: '"Biden Japan"' };

/** A field of the schema that is a connection, under one of its orders. */
export interface ConnectionField {
  readonly title: string;
  readonly owner: string;
  readonly name: string;
  /** Empty for the default order. */
  readonly orderBy: string;
  readonly canGoBack: boolean;
  /** The arguments that it requires, with a value. */
  readonly required: readonly string[];
  /** What tells one node from another. */
  readonly node: string;
}

/** One list behind a connection field: that of one object. */
export interface Place {
  ask<Data = Connection>(news: NewsRepository, args: string, selection?: string): Promise<Data>;
}

export interface Connection {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly nodes: readonly unknown[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface Edge {
  readonly node: unknown;
  readonly cursor: string;
}

type Field = GraphQLField<unknown, unknown>;

const objectTypes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith("__"));

function fieldsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields());
}

function isConnection(field: Field): boolean {
  const type = getNamedType(field.type);
  return isObjectType(type) && "edges" in type.getFields() && "pageInfo" in type.getFields();
}

function isNode(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === "Node");
}

function nodeTypeOf(connection: Field) {
  const type = getNamedType(connection.type);
  const nodes = isObjectType(type) ? type.getFields()["nodes"] : undefined;
  if (!nodes) throw new Error(`${connection.name} has no nodes`);
  return getNamedType(nodes.type);
}

function selectionOf(connection: Field): string {
  const type = nodeTypeOf(connection);
  if (!isObjectType(type) && !isInterfaceType(type)) return "__typename ... on Node { id }";
  const leaves = Object.values(type.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && field.args.length === 0,
  );
  return ["__typename", ...leaves.map(({ name }) => name)].join(" ");
}

function ordersOf(connection: Field): string[] {
  const orderBy = connection.args.find(({ name }) => name === "orderBy");
  const input = orderBy && getNamedType(orderBy.type);
  if (!isInputObjectType(input)) return [""];
  const [fields, directions] = ["field", "direction"].map((name) => {
    const type = getNamedType(input.getFields()[name]?.type);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  });
  return [
    "",
    ...(fields ?? []).flatMap((field) =>
      (directions ?? []).map((direction) => `{ field: ${field}, direction: ${direction} }`),
    ),
  ];
}

function valueOf(argument: string): string {
  const value = REQUIRED[argument];
  if (value === undefined) throw new Error(`Say what the argument ${argument} is to be given`);
  return value;
}

/** Every connection field of the schema, once for each of its orders. */
export function connectionFields(): ConnectionField[] {
  return objectTypes.flatMap((type) =>
    fieldsOf(type)
      .filter(isConnection)
      .flatMap((field) =>
        ordersOf(field).map((orderBy) => ({
          title: `${type.name}.${field.name}${orderBy && ` by ${orderBy}`}`,
          owner: type.name,
          name: field.name,
          orderBy,
          canGoBack: field.args.some(({ name }) => name === "last"),
          required: field.args.filter(isRequiredArgument).map(({ name }) => `${name}: ${valueOf(name)}`),
          node: selectionOf(field),
        })),
      ),
  );
}

/** The ids of all nodes that the articles lead to, under the names of their types. */
export async function nodeIds(news: NewsRepository): Promise<Map<string, string[]>> {
  const article = schema.getType("Article");
  const fields = isObjectType(article) ? fieldsOf(article) : [];
  const selections = fields.flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const type = isConnection(field) ? nodeTypeOf(field) : getNamedType(field.type);
    if (!(isObjectType(type) && isNode(type)) && !isInterfaceType(type)) return [];
    const identity = "{ __typename id }";
    return isConnection(field)
      ? `${field.name}(first: 100) { nodes ${identity} }`
      : `${field.name} ${identity}`;
  });
  const found = new Map<string, Set<string>>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("id" in value && "__typename" in value) {
      const type = String(value.__typename);
      found.set(type, (found.get(type) ?? new Set()).add(String(value.id)));
    }
    Object.values(value).forEach(collect);
  };
  collect(await dataOf(news, `{ articles(first: 100) { nodes { __typename id ${selections.join(" ")} } } }`));
  return new Map([...found].map(([type, ids]) => [type, [...ids]]));
}

/** How to reach objects of a type: the selections that lead to them, outermost first. */
function ways(owner: string, ids: ReadonlyMap<string, readonly string[]>): string[][] {
  if (owner === schema.getQueryType()?.name) return [[]];
  const direct = (ids.get(owner) ?? []).map((id) => [`node(id: ${JSON.stringify(id)})`, `... on ${owner}`]);
  if (direct.length > 0) return direct;
  const parents = objectTypes.filter(isNode).flatMap((type) =>
    fieldsOf(type)
      .filter((field) => getNamedType(field.type).name === owner && !field.args.some(isRequiredArgument))
      .map((field) => ({ parent: type.name, field: field.name })),
  );
  return parents.flatMap(({ parent, field }) => ways(parent, ids).map((way) => [...way, field]));
}

/** For each of some connection fields, of all its lists the one with most items; none where the articles lead to none. */
export async function fullestPlaces(
  news: NewsRepository,
  fields: readonly ConnectionField[],
): Promise<ReadonlyMap<ConnectionField, Place>> {
  const ids = await nodeIds(news);
  const found = new Map<ConnectionField, Place>();
  for (const field of fields) {
    let most = -1;
    for (const way of ways(field.owner, ids)) {
      const place = placeOf(field, way);
      const { totalCount } = await place.ask<{ totalCount: number }>(news, "", "totalCount");
      if (totalCount <= most) continue;
      most = totalCount;
      found.set(field, place);
    }
  }
  return found;
}

const WHOLE_PAGE = (node: string) => `totalCount
  edges { cursor node { ${node} } } nodes { ${node} }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

function placeOf(field: ConnectionField, way: readonly string[]): Place {
  const order = field.orderBy && `orderBy: ${field.orderBy}`;
  return {
    async ask<Data>(
      news: NewsRepository,
      pageArgs: string,
      selection = WHOLE_PAGE(field.node),
    ): Promise<Data> {
      const args = [...field.required, order, pageArgs].filter((arg) => arg !== "").join(", ");
      const connection = `connection: ${field.name}${args && `(${args})`} { ${selection} }`;
      const source = way.reduceRight((inner, outer) => `${outer} { ${inner} }`, connection);
      return connectionIn(await dataOf(news, `{ ${source} }`)) as Data;
    },
  };
}

/** The first connection of an answer, however deep. */
function connectionIn(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if ("connection" in value) return value.connection;
  return Object.values(value)
    .map(connectionIn)
    .find((found) => found !== undefined);
}
