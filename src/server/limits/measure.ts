import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  getNullableType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { argumentOf, longestList, type Variables } from "./arguments";
import { listSizes, type ListSizes } from "./list-sizes";

/** What an operation asks for, counted through fragments and variables before it runs. */
export interface Measure {
  /** Fields inside fields, the root's being 1; of introspection, only the first counts. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Objects that the operation may at most return, those of introspection excepted. */
  readonly cost: number;
  readonly introspectionDepth: number;
  readonly introspectionCost: number;
  /** Items in the longest list among the literal arguments. */
  readonly inputList: number;
}

/** A measure, and what else it would be different for. */
export interface Measured {
  readonly measure: Measure;
  /** The variables that say how long lists are. Whatever their values, they are always the same ones. */
  readonly sizedBy: readonly string[];
}

/** The same of a selection set, with a cost for each object type that the parent may turn out to be. */
interface Part extends Omit<Measure, "cost"> {
  readonly costs: ReadonlyMap<GraphQLObjectType, number>;
}

/**
 * Counts in one walk over a validated document. A fragment is counted once per page size that it inherits,
 * however often it is spread, so the walk is linear in the document even where the counts are exponential.
 */
export class Measurer {
  private readonly sizes: ListSizes;

  constructor(private readonly schema: GraphQLSchema) {
    this.sizes = listSizes(schema);
  }

  measure(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Measured {
    const walk = new Walk(this.schema, this.sizes, document, operation, variables);
    return { measure: walk.measure(), sizedBy: [...walk.sizedBy] };
  }
}

class Walk {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly seen = new Map<string, Part>();
  readonly sizedBy = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly sizes: ListSizes,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
    private readonly variables: Variables,
  ) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
    }
  }

  measure(): Measure {
    const root = this.schema.getRootType(this.operation.operation);
    const definitions = this.operation.variableDefinitions ?? [];
    const own: Part = {
      ...NOTHING,
      inputList: Math.max(0, ...definitions.map((d) => longestList(d.defaultValue))),
    };
    const { costs, ...total } = root
      ? add(own, this.selections(this.operation.selectionSet, root, undefined), [root])
      : own;
    return { ...total, cost: Math.max(0, ...costs.values()) };
  }

  /** @param page the page size, where the parent is a connection */
  private selections(set: SelectionSetNode, parent: GraphQLCompositeType, page: number | undefined): Part {
    const types = isAbstractType(parent) ? this.schema.getPossibleTypes(parent) : [parent];
    return set.selections.reduce<Part>((total, node) => {
      if (node.kind === Kind.FIELD) return add(total, this.field(node, parent, types, page), types);
      const directives = { ...NOTHING, directives: count(node.directives) };
      const inside =
        node.kind === Kind.INLINE_FRAGMENT
          ? this.selections(node.selectionSet, this.condition(node.typeCondition?.name.value) ?? parent, page)
          : this.fragment(node.name.value, page);
      return add(add(total, directives, types), inside, types);
    }, NOTHING);
  }

  private fragment(name: string, page: number | undefined): Part {
    const key = `${name} ${page}`;
    const known = this.seen.get(key);
    if (known) return known;
    const node = this.fragments.get(name);
    const type = this.condition(node?.typeCondition.name.value);
    if (!node || !type) return NOTHING;
    const part = this.selections(node.selectionSet, type, page);
    this.seen.set(key, part);
    return part;
  }

  private condition(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  private field(
    node: FieldNode,
    parent: GraphQLCompositeType,
    types: readonly GraphQLObjectType[],
    page: number | undefined,
  ): Part {
    const own: Part = {
      ...NOTHING,
      depth: 1,
      aliases: node.alias ? 1 : 0,
      directives: count(node.directives),
      inputList: Math.max(0, ...(node.arguments ?? []).map((a) => longestList(a.value))),
    };
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet) return own;

    const inherits = field.args.some(({ name }) => name === "first");
    const pageSize = inherits ? this.sizes.page(this.arguments(node, field)) : undefined;
    const inside = this.selections(node.selectionSet, type, pageSize);
    const each = 1 + Math.max(0, ...inside.costs.values());
    const times = isListType(getNullableType(field.type))
      ? this.sizes.list(parent, field, page, this.arguments(node, field))
      : 1;

    const common = {
      aliases: own.aliases + inside.aliases,
      directives: own.directives + inside.directives,
      inputList: Math.max(own.inputList, inside.inputList),
    };
    if (type.name.startsWith("__")) {
      return {
        ...common,
        depth: 1,
        costs: new Map(),
        introspectionDepth: 1 + inside.introspectionDepth,
        introspectionCost: times * (1 + inside.introspectionCost),
      };
    }
    return {
      ...common,
      depth: 1 + inside.depth,
      costs: new Map(types.map((t) => [t, times * each])),
      introspectionDepth: inside.introspectionDepth,
      introspectionCost: inside.introspectionCost,
    };
  }

  private arguments(node: FieldNode, field: GraphQLField<unknown, unknown>) {
    return (name: string) => {
      const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
      if (value?.kind === Kind.VARIABLE) this.sizedBy.add(value.name.value);
      return argumentOf(node, field, name, this.operation, this.variables);
    };
  }
}

const NOTHING: Part = {
  depth: 0,
  aliases: 0,
  directives: 0,
  introspectionDepth: 0,
  introspectionCost: 0,
  inputList: 0,
  costs: new Map(),
};

/** The sum of two parts of one selection set, for a parent that is one of the types. */
function add(a: Part, b: Part, types: readonly GraphQLObjectType[]): Part {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    introspectionCost: a.introspectionCost + b.introspectionCost,
    inputList: Math.max(a.inputList, b.inputList),
    // Most parts are leaves, which cost nothing.
    costs:
      b.costs.size === 0
        ? a.costs
        : new Map(types.map((t) => [t, (a.costs.get(t) ?? 0) + (b.costs.get(t) ?? 0)])),
  };
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return "getFields" in parent ? parent.getFields()[name] : undefined;
}

/** Those of @skip and @include: no other directive of the schema may stand in an operation. */
const count = (directives: readonly DirectiveNode[] | undefined): number => directives?.length ?? 0;
