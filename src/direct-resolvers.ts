import { isAbstractType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { getMetadataStorage } from "type-graphql";
import type { DatelineContext } from "./context";
import type { Node } from "./node/node.type";

type Storage = ReturnType<typeof getMetadataStorage>;
type ResolverMetadata = Pick<Storage["queries"][number], "target" | "methodName" | "params">;
type Resolver = GraphQLFieldResolver<unknown, DatelineContext, Record<string, unknown>>;

/**
 * Lets the schema call the resolver classes' methods straight. TypeGraphQL passes every call with
 * arguments, and every question for the type of an object, through an asynchronous function, even
 * where there is nothing to validate; an answer out of memory then takes thousands of turns of the
 * event loop instead of none. Classes, decorators and schema stay TypeGraphQL's.
 */
export function callResolversDirectly(schema: GraphQLSchema): void {
  const storage = getMetadataStorage();
  const instances = new Map<unknown, object>();
  const typeNames = new Map(
    [...storage.objectTypes, ...storage.interfaceTypes].map(({ target, name }) => [target, name]),
  );
  const resolvers = new Map<string, Resolver>();
  for (const query of storage.queries) resolvers.set(`Query.${query.schemaName}`, directly(query, instances));
  for (const field of storage.fieldResolvers) {
    if (field.kind !== "external") continue;
    const typeName = typeNames.get(field.getObjectType?.() ?? Object);
    resolvers.set(`${typeName}.${field.schemaName}`, directly(field, instances));
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: Node) => value.__typename;
    if (!isObjectType(type)) continue;
    const owners = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    for (const field of Object.values(type.getFields())) {
      const resolver = owners
        .map((owner) => resolvers.get(`${owner}.${field.name}`))
        .find((found) => found !== undefined);
      if (resolver) field.resolve = resolver;
    }
  }
}

function directly(
  { target, methodName, params = [] }: ResolverMetadata,
  instances: Map<unknown, object>,
): Resolver {
  let instance = instances.get(target);
  if (!instance) {
    instance = new (target as new () => object)();
    instances.set(target, instance);
  }
  const method = (instance as Record<string, (...values: readonly unknown[]) => unknown>)[methodName];
  if (!method) throw new Error(`${methodName} is no method of its resolver`);
  const values = params.toSorted((a, b) => a.index - b.index).map(valueOf);
  return (root, args, context) =>
    method.apply(
      instance,
      values.map((value) => value(root, args, context)),
    );
}

function valueOf(
  param: NonNullable<ResolverMetadata["params"]>[number],
): (root: unknown, args: Record<string, unknown>, context: DatelineContext) => unknown {
  switch (param.kind) {
    case "root":
      return (root) => root;
    case "context":
      return (_root, _args, context) => context;
    case "args":
      return (_root, args) => args;
    case "arg":
      return (_root, args) => args[param.name];
    case "info":
    case "pubSub":
    case "custom":
      throw new Error(`A resolver takes a parameter of the kind ${param.kind}, which is not provided for`);
  }
}
