import fc from "fast-check";
import { JsonError, jsonPlaces, placeOf, type JsonPlace } from "../../src/cli/json-places";

/** Every value of a parsed JSON text, with the path to it. */
function* valuesOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<[typeof path, unknown]> {
  yield [path, value];
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* valuesOf(item, [...path, i]);
  else if (typeof value === "object" && value !== null)
    for (const [key, member] of Object.entries(value)) yield* valuesOf(member, [...path, key]);
}

/** How the text of a value begins: an object's member with its name. */
function startOf(value: unknown, key: string | number | undefined): string {
  if (typeof key === "string") return JSON.stringify(key);
  if (Array.isArray(value)) return "[";
  return typeof value === "object" && value !== null ? "{" : JSON.stringify(value);
}

/** JSON as machines and people write it. */
const json = fc
  .tuple(
    fc.jsonValue({ maxDepth: 5 }),
    fc.constantFrom("", "  ", "\t"),
    fc.constantFrom("", "\uFEFF", "\r\n "),
  )
  .map(([value, indent, start]) => ({ text: `${start}${JSON.stringify(value, null, indent)}\n`, value }));

function refusal(text: string): { offset: number; message: string } | undefined {
  try {
    jsonPlaces(text);
  } catch (error) {
    if (error instanceof JsonError) return { offset: error.offset, message: error.message };
    throw error;
  }
  return undefined;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("The places of a JSON text", () => {
  test("are where its values stand, or in an object the names that bring them in", () => {
    fc.assert(
      fc.property(json, ({ text }) => {
        const places = jsonPlaces(text);
        for (const [path, value] of valuesOf(JSON.parse(text.replace("\uFEFF", "")))) {
          const start = startOf(value, path.at(-1));
          const { offset } = placeOf(places, path);
          expect(text.slice(offset, offset + start.length)).toBe(start);
        }
      }),
    );
  });

  test("are found in every text that parses, and in no other: one character taken out, put in or changed", () => {
    const broken = fc
      .tuple(
        json,
        fc.nat(),
        fc.constantFrom("", ",", "]", "}", '"', "\\", "0", "-", ".", "e", "t", "\n", "\u0001"),
      )
      .map(([{ text }, at, other]) => {
        const i = at % text.length;
        return [
          `${text.slice(0, i)}${other}${text.slice(i + 1)}`,
          `${text.slice(0, i)}${other}${text.slice(i)}`,
        ];
      });
    fc.assert(
      fc.property(broken, (texts) => {
        for (const text of texts) {
          const twice = refusal(text)?.message.includes("stands twice in one object") ?? false;
          const bare = text.replace(/^\uFEFF/, "");
          expect([text, twice || refusal(text) === undefined]).toEqual([text, parses(bare)]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each<[text: string, offset: number, message: string]>([
    ["", 0, "a value must stand here, and the file ends"],
    ["  nul", 2, "a value must stand here"],
    ['{"a": 1,}', 7, "no comma may stand before a }: take it out"],
    ["[1, ]", 2, "no comma may stand before a ]: take it out"],
    ['{"a": 1 "b": 2}', 8, "a comma or a } must stand here"],
    ["[1", 2, "a comma or a ] must stand here, and the file ends"],
    ['{"a" 1}', 5, "a colon must stand here"],
    ["{a: 1}", 1, "a name in double quotes must stand here"],
    ['{"a": "b\n"}', 6, "the text that begins here must end with a double quote on the same line"],
    ['["\\x"]', 2, 'only \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four digits may follow a backslash'],
    ['["\u0001"]', 2, "a control character must be written as \\u and four digits"],
    ["[1] 2", 4, "the end of the file must stand here"],
    ['{"a": 1, "a": 2}', 9, "“a” stands twice in one object: join the two, or take one out"],
  ])("are not to be had of %j, with the offset and what would be right", (text, offset, message) => {
    expect(refusal(text)).toEqual({ offset, message });
  });

  test("are not to be had of a text made to be deep", () => {
    expect(refusal("[".repeat(1_000_000))).toEqual({
      offset: 101,
      message: "values may lie within each other 100 deep, no deeper",
    });
  });

  test("are those of the last value on the way where a path leads further", () => {
    const root: JsonPlace = jsonPlaces('{"a": [1]}');
    expect([["a", 0, "b"], ["a", 1], ["b"], []].map((path) => placeOf(root, path).offset)).toEqual([
      7, 1, 0, 0,
    ]);
  });
});
