import {
  constantFrom,
  dictionary,
  letrec,
  oneof,
  record,
  assert as holds,
  property,
  jsonValue,
  array,
  option,
} from "fast-check";
import { buildSchema, getOperationAST, getVariableValues, parse } from "graphql";
import { variablesOf, type Variables } from "../../src/server/inputs";

const schema = buildSchema(`
  enum Kind { FULL PARTIAL }
  input Filter {
    text: String
    kind: Kind
    kinds: [Kind!] = [FULL]
    first: Int! = 10
    score: Float
    isOpen: Boolean
    ids: [[ID!]]
    not: Filter
  }
  input Either @oneOf { text: String first: Int }
  type Query { quotes(filter: Filter, either: Either): Int }
`);

const operation = getOperationAST(
  parse(`query (
    $filter: Filter! $more: [Filter!] $either: Either $first: Int = 20 $after: String $kind: Kind = null $ids: [ID!]! = "a"
  ) { __typename }`),
);

/** The values of variables, or that they are refused. */
function both(given: Variables): { readonly ours: unknown; readonly graphqls: unknown } {
  if (!operation) throw new Error("the document has no operation");
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const coerce = variablesOf(schema, operation);
  try {
    return { ours: JSON.stringify(coerce(given)), graphqls: JSON.stringify(coerced) };
  } catch {
    return { ours: undefined, graphqls: JSON.stringify(coerced) };
  }
}

const { filter } = letrec((tie) => {
  const leaf = oneof(jsonValue({ maxDepth: 1 }), constantFrom("FULL", "PARTIAL", 1, 2.5, true, "word"));
  const fitting = {
    text: constantFrom("word", "", null),
    kind: constantFrom("FULL", "PARTIAL", null),
    kinds: oneof(constantFrom("FULL", null), array(constantFrom("FULL", "PARTIAL"))),
    first: constantFrom(1, 2, -3),
    score: constantFrom(1, 2.5, null),
    isOpen: constantFrom(true, false, null),
    ids: oneof(constantFrom("a", 7), array(option(array(constantFrom("a", 7))))),
    not: option(tie("filter"), { depthSize: "small" }),
  };
  return {
    filter: oneof(
      { weight: 40, arbitrary: record(fitting, { requiredKeys: [] }) },
      { weight: 1, arbitrary: dictionary(constantFrom(...Object.keys(fitting), "other"), leaf) },
      { weight: 1, arbitrary: leaf },
    ),
  };
});

const given = record(
  {
    filter,
    more: oneof(filter, array(filter, { maxLength: 3 })),
    either: constantFrom({ text: "word" }, { first: 1 }, null, "word", { text: null }),
    first: constantFrom(1, 2, null, 2.5),
    after: constantFrom("word", "", null, 1),
    kind: constantFrom("FULL", "PARTIAL", null, "OTHER"),
    ids: constantFrom("a", 7, ["a", 7], [null]),
    unasked: jsonValue(),
  },
  { requiredKeys: ["filter"] },
);

test("Variables take the values that graphql-js gives them, in the same order, and are refused where it refuses them.", () => {
  const seen = { taken: 0, refused: 0 };
  holds(
    property(given, (variables) => {
      const { ours, graphqls } = both(variables);
      expect(ours).toBe(graphqls);
      seen[graphqls === undefined ? "refused" : "taken"] += 1;
    }),
    { numRuns: 2_000 },
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50);
});

test("Defaults fill what is left out, of variables and inside of them.", () => {
  const { ours, graphqls } = both({ filter: {} });
  expect(ours).toBe('{"filter":{"kinds":["FULL"],"first":10},"first":20,"kind":null,"ids":["a"]}');
  expect(ours).toBe(graphqls);
});
