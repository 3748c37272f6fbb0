import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate, type DocumentNode } from "graphql";
import { buildDatelineSchema } from "../../src/schema";
import { isValid } from "../../src/server/validity";
import { damaged, damages, documents } from "./support/documents";

const schema = buildDatelineSchema();
const isValidToGraphql = (document: DocumentNode): boolean => validate(schema, document).length === 0;

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

const OPERATIONS = "schema/operations";

/** Breaks the rule of graphql-js that it stands for. */
const WRONG: Readonly<Record<string, string>> = {
  ExecutableDefinitionsRule: "{ __typename } type Dog { name: String }",
  FieldsOnCorrectTypeRule: "{ leaders { nodes { age } } }",
  FragmentsOnCompositeTypesRule: "{ leaders { nodes { ... on Quality { name } } } }",
  KnownArgumentNamesRule: "{ leaders(size: 1) { totalCount } }",
  KnownDirectivesRule: "{ leaders { totalCount @often } }",
  "KnownDirectivesRule, place": "query @skip(if: true) { leaders { totalCount } }",
  KnownFragmentNamesRule: "{ leaders { ...All } }",
  KnownTypeNamesRule: "query ($id: Identity) { node(id: $id) { id } }",
  LoneAnonymousOperationRule: "{ leaders { totalCount } } query Named { leaders { totalCount } }",
  MaxIntrospectionDepthRule:
    "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
  NoFragmentCyclesRule:
    "{ leaders { nodes { ...A } } } fragment A on Leader { name ...B } fragment B on Leader { id ...A }",
  NoUndefinedVariablesRule: "{ leaders(first: $first) { totalCount } }",
  "NoUndefinedVariablesRule, in a fragment":
    "query Q { ...A } fragment A on Query { leaders(first: $first) { totalCount } }",
  NoUnusedFragmentsRule: "{ leaders { totalCount } } fragment A on Leader { name }",
  NoUnusedVariablesRule: "query ($first: Int) { leaders { totalCount } }",
  OverlappingFieldsCanBeMergedRule: "{ a: leaders { totalCount } a: quotes { totalCount } }",
  PossibleFragmentSpreadsRule: "{ leaders { nodes { ... on Quote { text } } } }",
  ProvidedRequiredArgumentsRule: "{ node { id } }",
  "ProvidedRequiredArgumentsRule, directive": "{ leaders @skip { totalCount } }",
  ScalarLeafsRule: "{ leaders { nodes { name { first } } } }",
  "ScalarLeafsRule, nothing selected": "{ leaders { nodes } }",
  UniqueArgumentNamesRule: "{ leaders(first: 1, first: 2) { totalCount } }",
  UniqueDirectivesPerLocationRule: "{ leaders @skip(if: true) @skip(if: false) { totalCount } }",
  UniqueFragmentNamesRule:
    "{ leaders { nodes { ...A } } } fragment A on Leader { id } fragment A on Leader { name }",
  UniqueInputFieldNamesRule: "{ quotes(filter: { kind: FULL, kind: FULL }) { totalCount } }",
  UniqueOperationNamesRule: "query Q { leaders { totalCount } } query Q { quotes { totalCount } }",
  UniqueVariableNamesRule: "query ($n: Int, $n: Int) { leaders(first: $n) { totalCount } }",
  ValuesOfCorrectTypeRule: '{ leaders(first: "1") { totalCount } }',
  VariablesAreInputTypesRule: "query ($q: Quote) { leaders { totalCount } }",
  VariablesInAllowedPositionRule: "query ($n: String) { leaders(first: $n) { totalCount } }",
};

describe("whether a document is valid", () => {
  it.each(Object.entries(WRONG))("is no where it breaks %s", (_, text) => {
    expect(isValidToGraphql(parse(text))).toBe(false);
    expect(isValid(schema, parse(text), true)).toBe(false);
  });

  it("was tried for every rule that a document can break", () => {
    const tried = new Set(Object.keys(WRONG).map((name) => name.split(",")[0]));
    const left = specifiedRules.map(({ name }) => name).filter((name) => !tried.has(name));
    // The schema has no subscriptions.
    expect(left).toEqual(["SingleFieldSubscriptionsRule"]);
  });

  it.each(readdirSync(OPERATIONS))("is yes for the example %s", (file) => {
    expect(isValid(schema, parse(readFileSync(`${OPERATIONS}/${file}`, "utf8")), true)).toBe(true);
  });

  it("is no for introspection where that is turned off", () => {
    const document = parse("{ __schema { queryType { name } } }");
    expect(isValid(schema, document, true)).toBe(true);
    expect(isValid(schema, document, false)).toBe(false);
    expect(validate(schema, document, [NoSchemaIntrospectionCustomRule])).not.toEqual([]);
    expect(isValid(schema, parse("{ __typename leaders { totalCount } }"), false)).toBe(true);
  });

  it.each([
    ["generated", documents(schema)],
    [
      "damaged",
      fc
        .tuple(fc.oneof(documents(schema), fc.constantFrom(...Object.values(WRONG))), damages)
        .map(([text, all]) => damaged(Buffer.from(text), all).toString()),
    ],
  ])(
    "is what graphql-js finds, for documents %s",
    (_, texts) => {
      let [valid, invalid] = [0, 0];
      fc.assert(
        fc.property(texts, (text) => {
          const document = parsed(text);
          if (!document) return;
          const expected = isValidToGraphql(document);
          if (expected) valid += 1;
          else invalid += 1;
          expect(isValid(schema, document, true)).toBe(expected);
        }),
        { numRuns: 1_500, interruptAfterTimeLimit: 8_000 },
      );
      expect(Math.min(valid, invalid)).toBeGreaterThan(10);
    },
    20_000,
  );
});
