import {
  getIntrospectionQuery,
  getOperationAST,
  GraphQLError,
  parse,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { Limits } from "../../config";
import { shapeOf, type Variables } from "./arguments";
import { KnownMeasures } from "./known-measures";
import { LimitError, type LimitCode } from "./limit-error";
import { Measurer, type Measure } from "./measure";

/** The full introspection query is 15 deep; a tool that asks for more wrapping types still fits. */
const MAX_INTROSPECTION_DEPTH = 20;
/** No input of the contract nests deeper than 3. */
const MAX_INPUT_DEPTH = 32;

/** Measures operations and refuses those over a limit, before anything runs. */
export class LimitCheck {
  private readonly measurer: Measurer;
  private readonly measured: KnownMeasures;
  private readonly maxIntrospectionCost: number;
  /** Measures within all limits: a known operation has the same one again and again. */
  private readonly allowed = new WeakSet<Measure>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
  ) {
    this.measurer = new Measurer(schema);
    this.measured = new KnownMeasures(this.measurer);
    this.maxIntrospectionCost = 2 * this.costOfFullIntrospection();
  }

  /** @throws LimitError for the first limit that the operation is over */
  check(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Measure {
    if (!this.schema.getRootType(operation.operation)) {
      throw new GraphQLError(`This API has no ${operation.operation}s.`, {
        nodes: [operation],
        extensions: { code: "OPERATION_NOT_SUPPORTED", http: { status: 400 } },
      });
    }
    const given = shapeOf(variables);
    const found = this.measured.get(document, operation, variables);
    const { limits } = this;
    refuseOver([
      ["INPUT_TOO_DEEP", "variables nested # deep", given.depth, MAX_INPUT_DEPTH],
      ["INPUT_LIST_TOO_LONG", "an input list of # items", given.longestList, limits.inputList],
    ]);
    if (this.allowed.has(found)) return found;
    refuseOver([
      ["INPUT_LIST_TOO_LONG", "an input list of # items", found.inputList, limits.inputList],
      ["QUERY_TOO_DEEP", "depth #", found.depth, limits.depth],
      ["TOO_MANY_ALIASES", "# aliases", found.aliases, limits.aliases],
      ["TOO_MANY_DIRECTIVES", "# directives", found.directives, limits.directives],
      ["QUERY_TOO_COSTLY", "cost # (objects that it may return)", found.cost, limits.cost],
      ["INTROSPECTION_TOO_DEEP", "introspection # deep", found.introspectionDepth, MAX_INTROSPECTION_DEPTH],
      [
        "INTROSPECTION_TOO_COSTLY",
        "introspection of cost #",
        found.introspectionCost,
        this.maxIntrospectionCost,
      ],
    ]);
    this.allowed.add(found);
    return found;
  }

  private costOfFullIntrospection(): number {
    const document = parse(
      getIntrospectionQuery({
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        oneOf: true,
        schemaDescription: true,
        specifiedByUrl: true,
      }),
    );
    const operation = getOperationAST(document);
    return operation ? this.measurer.measure(document, operation, {}).measure.introspectionCost : 0;
  }
}

function refuseOver(figures: readonly (readonly [LimitCode, string, number, number])[]): void {
  for (const [code, what, figure, limit] of figures) {
    if (figure > limit) throw new LimitError(code, what, limit, figure);
  }
}
