import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { Variables } from "./arguments";
import type { Measure, Measurer } from "./measure";

/** Measures of one operation that are remembered, each for other lengths of lists. */
const MAX_MEASURES = 100;

interface Known {
  readonly sizedBy: readonly string[];
  readonly measures: Map<string, Measure>;
}

/** Measures an operation again only where its variables ask for lists of other lengths. */
export class KnownMeasures {
  private readonly known = new WeakMap<OperationDefinitionNode, Known>();

  constructor(private readonly measurer: Measurer) {}

  get(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Measure {
    const known = this.known.get(operation);
    const found = known?.measures.get(lengthsOf(known.sizedBy, variables));
    if (found) return found;
    const { measure, sizedBy } = this.measurer.measure(document, operation, variables);
    const measures = known?.measures ?? new Map<string, Measure>();
    if (measures.size === MAX_MEASURES) measures.clear();
    measures.set(lengthsOf(sizedBy, variables), measure);
    this.known.set(operation, { sizedBy, measures });
    return measure;
  }
}

/** All that a measure looks at in the variables by which lists are sized. */
function lengthsOf(sizedBy: readonly string[], variables: Variables): string {
  return sizedBy
    .map((name) => (Object.hasOwn(variables, name) ? lengthOf(variables[name]) : "absent"))
    .join();
}

function lengthOf(value: unknown): string {
  if (typeof value === "number" || value === null) return String(value);
  return Array.isArray(value) ? `list of ${value.length}` : typeof value;
}
