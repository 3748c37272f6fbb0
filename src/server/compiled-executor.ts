import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import {
  execute,
  getOperationAST,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import type { RequestContext } from "./apollo";

type Gateway = ApolloServerOptionsWithGateway<RequestContext>["gateway"];
type Variables = Readonly<Record<string, unknown>>;

interface Compilation {
  uses: number;
  /** By operation name; null where the document cannot be compiled. */
  readonly compiled: Map<string, CompiledQuery | null>;
}

/** A document is compiled on its fifth use: compiling takes as long as dozens of executions, and most documents of a flood come once. */
const COMPILED_ON_USE = 5;

/**
 * An executor for Apollo's pipeline that compiles the documents that come often (graphql-jit) and
 * interprets the others (graphql-js). What it has compiled hangs on the parsed document, and so
 * lives as long as Apollo's own bounded store of documents keeps that.
 */
export function compiledExecutor(schema: GraphQLSchema, options: ExecutionArgs["options"]): Gateway {
  const compilations = new WeakMap<DocumentNode, Compilation>();

  function compiledFor(document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null {
    let compilation = compilations.get(document);
    if (!compilation) {
      compilation = { uses: 0, compiled: new Map() };
      compilations.set(document, compilation);
    }
    if (++compilation.uses < COMPILED_ON_USE) return null;
    const name = operation.name?.value ?? "";
    let compiled = compilation.compiled.get(name);
    if (compiled === undefined) {
      const result = compileQuery(schema, document, name);
      compiled = isCompiledQuery(result) ? result : null;
      compilation.compiled.set(name, compiled);
    }
    return compiled;
  }

  async function run(args: {
    readonly document: DocumentNode;
    readonly operationName: string | undefined;
    readonly variables: Variables;
    readonly context: unknown;
  }): Promise<ExecutionResult> {
    const { document, operationName, variables, context } = args;
    const operation = getOperationAST(document, operationName);
    const compiled = operation && compiledFor(document, operation);
    if (operation && compiled) return compiled.query(undefined, context, withDefaults(operation, variables));
    return execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      ...(operationName !== undefined && { operationName }),
      ...(options && { options }),
    });
  }

  return {
    async load() {
      return {
        executor: async ({ document, request, context }) =>
          run({
            document,
            operationName: request.operationName,
            variables: request.variables ?? {},
            context,
          }),
      };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    async stop() {
      // Nothing is running.
    },
  };
}

/** Puts in the defaults of variables that are absent: graphql-jit refuses a required one in spite of its default. */
function withDefaults({ variableDefinitions }: OperationDefinitionNode, variables: Variables): Variables {
  const defaults = (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue && variables[variable.name.value] === undefined
      ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]
      : [],
  );
  return defaults.length === 0 ? variables : { ...variables, ...Object.fromEntries(defaults) };
}
