import {
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
  type ValueNode,
} from "graphql";

export type Variables = Readonly<Record<string, unknown>>;

/** An argument's value as the request gives it, or that nobody can tell it yet. */
export type Argument =
  | { readonly given: "value"; readonly value: unknown }
  /** Left out, with no default. */
  | { readonly given: "nothing" }
  /** A variable that is absent or null. */
  | { readonly given: "unset variable" };

/** Looks an argument up, through a variable and its default where it is one. */
export function argumentOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  name: string,
  operation: OperationDefinitionNode,
  variables: Variables,
): Argument {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.VARIABLE) return variableOf(value.name.value, operation, variables);
  if (value) return { given: "value", value: valueFromASTUntyped(value, { ...variables }) };
  const fallback = field.args.find((argument) => argument.name === name)?.defaultValue;
  return fallback === undefined ? { given: "nothing" } : { given: "value", value: fallback };
}

function variableOf(name: string, operation: OperationDefinitionNode, variables: Variables): Argument {
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (given !== undefined && given !== null) return { given: "value", value: given };
  const definition = operation.variableDefinitions?.find((d) => d.variable.name.value === name);
  if (given === null || !definition?.defaultValue) return { given: "unset variable" };
  return { given: "value", value: valueFromASTUntyped(definition.defaultValue) };
}

/** Items in the longest list inside a literal; 0 where there is none. */
export function longestList(value: ValueNode | undefined): number {
  if (value?.kind === Kind.LIST) return Math.max(value.values.length, ...value.values.map(longestList));
  if (value?.kind === Kind.OBJECT) return Math.max(0, ...value.fields.map((f) => longestList(f.value)));
  return 0;
}

/**
 * The same of variables, and how deep they nest. Walks with a list of its own, since a body of 100 KB can nest
 * deeper than the stack is high.
 */
export function shapeOf(variables: unknown): { readonly longestList: number; readonly depth: number } {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: variables, depth: 0 }];
  const shape = { longestList: 0, depth: 0 };
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    shape.depth = Math.max(shape.depth, depth + 1);
    if (Array.isArray(value)) shape.longestList = Math.max(shape.longestList, value.length);
    for (const child of Object.values(value)) open.push({ value: child, depth: depth + 1 });
  }
  return shape;
}
