import {
  BREAK,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  TypeInfo,
  ValidationContext,
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableNode,
} from "graphql";
import { QueryDocumentKeys } from "graphql/language/ast";

type Nodes = ASTNode | readonly ASTNode[];
type Children = Readonly<Record<string, Nodes | undefined>>;
type Handler = (
  this: ASTVisitor,
  node: ASTNode,
  key: string | number | undefined,
  parent: Nodes | undefined,
  path: readonly [],
  ancestors: readonly Nodes[],
) => unknown;

/** What one rule does at nodes of one kind. */
interface Step {
  readonly rule: Rule;
  readonly enter?: Handler;
  readonly leave?: Handler;
}

interface Rule {
  readonly visitor: ASTVisitor;
  /** The node whose inside the rule does not look at, or that it is through. */
  skips: ASTNode | "the rest" | undefined;
}

/** Thrown at the first thing that is wrong. */
const INVALID = new Error("not valid");

/**
 * Whether graphql-js finds nothing wrong with a document. Its own rules decide; only the walk is ours, since `validate`
 * works out for each document anew what each of its rules does at each kind of node there is, and that takes longer
 * than the rules do. What is wrong it does not say.
 */
export function isValid(
  schema: GraphQLSchema,
  document: DocumentNode,
  allowsIntrospection: boolean,
): boolean {
  const context = new Context(schema, document);
  const rules = allowsIntrospection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  try {
    new Walk(
      context.types,
      rules.map((rule) => rule(context)),
    ).visit(document, undefined, undefined);
    return true;
  } catch {
    // The rules themselves throw as well where a document is more work than they take on.
    return false;
  }
}

type Usages = ReturnType<ValidationContext["getVariableUsages"]>;

class Context extends ValidationContext {
  private readonly usages = new Map<ASTNode, Usages>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly types = new TypeInfo(schema),
  ) {
    const stop = (): never => {
      throw INVALID;
    };
    super(schema, document, types, stop, true);
  }

  /** Several rules ask for it, each of every definition. */
  override getVariableUsages(node: OperationDefinitionNode | FragmentDefinitionNode): Usages {
    const known = this.usages.get(node);
    if (known) return known;
    const usages: Usages[number][] = [];
    const types = new TypeInfo(this.schema);
    const note = (variable: VariableNode) => {
      usages.push({
        node: variable,
        type: types.getInputType(),
        defaultValue: types.getDefaultValue(),
        parentType: types.getParentInputType(),
      });
    };
    const visitor: ASTVisitor = {
      VariableDefinition: () => false,
      // Most fields are leaves that no variable can stand in.
      Field: (field) =>
        (field.selectionSet ?? field.arguments?.[0] ?? field.directives?.[0]) ? undefined : false,
      Variable: note,
    };
    new Walk(types, [visitor]).visit(node, undefined, undefined);
    this.usages.set(node, usages);
    return usages;
  }
}

/** Visits nodes as `visit` of graphql-js does with `visitInParallel`, for visitors that edit nothing. */
class Walk {
  private readonly rules: readonly Rule[];
  private readonly steps = new Map<string, Step[]>();
  /** What is done at all kinds of nodes for which a rule does nothing else. */
  private readonly general: Step[] = [];
  private readonly ancestors: Nodes[] = [];
  private skipping = 0;

  constructor(
    private readonly types: TypeInfo,
    visitors: readonly ASTVisitor[],
  ) {
    this.rules = visitors.map((visitor) => ({ visitor, skips: undefined }));
    for (const rule of this.rules) this.take(rule);
  }

  visit(node: ASTNode, key: string | number | undefined, parent: Nodes | undefined): void {
    const steps = this.steps.get(node.kind) ?? this.general;
    const keys = KEYS[node.kind] ?? [];
    if (steps.length === 0 && keys.length === 0) return;
    this.types.enter(node);
    for (const { rule, enter } of steps) {
      if (!enter || rule.skips !== undefined) continue;
      const result = enter.call(rule.visitor, node, key, parent, NO_PATH, this.ancestors);
      if (result === false) this.skip(rule, node);
      else if (result === BREAK) this.skip(rule, "the rest");
    }
    if (this.skipping < this.rules.length) this.visitInside(node, keys, parent);
    for (const { rule, leave } of steps) {
      if (!leave || rule.skips !== undefined) continue;
      const result = leave.call(rule.visitor, node, key, parent, NO_PATH, this.ancestors);
      if (result === BREAK) this.skip(rule, "the rest");
    }
    if (this.skipping > 0) this.resume(node);
    this.types.leave(node);
  }

  private visitInside(node: ASTNode, keys: readonly string[], parent: Nodes | undefined): void {
    if (parent) this.ancestors.push(parent);
    for (const key of keys) {
      const inside = (node as unknown as Children)[key];
      if (!inside) continue;
      if ("kind" in inside) this.visit(inside, key, node);
      else if (inside.length > 0) {
        this.ancestors.push(node);
        for (const [i, each] of inside.entries()) this.visit(each, i, inside);
        this.ancestors.pop();
      }
    }
    if (parent) this.ancestors.pop();
  }

  private skip(rule: Rule, what: NonNullable<Rule["skips"]>): void {
    rule.skips = what;
    this.skipping += 1;
  }

  private resume(node: ASTNode): void {
    for (const rule of this.rules) {
      if (rule.skips !== node) continue;
      rule.skips = undefined;
      this.skipping -= 1;
    }
  }

  private take(rule: Rule): void {
    const { enter, leave, ...kinds } = rule.visitor as Readonly<Record<string, object>>;
    for (const [kind, own] of Object.entries(kinds)) {
      const step = typeof own === "function" ? { enter: own as Handler } : (own as Omit<Step, "rule">);
      const steps = this.steps.get(kind);
      if (steps) steps.push({ rule, ...step });
      else this.steps.set(kind, [...this.general, { rule, ...step }]);
    }
    if (!enter && !leave) return;
    const step = { rule, enter, leave } as Step;
    this.general.push(step);
    for (const [kind, steps] of this.steps) if (!(kind in kinds)) steps.push(step);
  }
}

const NO_PATH = [] as const;

/** What stands inside a node, in order; descriptions are not validated. */
const KEYS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(QueryDocumentKeys).map(([kind, keys]) => [
    kind,
    keys.filter((key) => key !== "description"),
  ]),
);
