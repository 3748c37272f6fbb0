import fc from "fast-check";
import { isTypo, kinship, slipsOf } from "../../src/search/match";
import { distance } from "./naive";

describe("A word of a text answers a word of a query", () => {
  it("by being it, by its stem, or by beginning with it, in this order", () => {
    expect(
      ["mission", "missions", "missionary", "remission", "misson"].map((word) => kinship("mission", word)),
    ).toEqual(["EXACT", "STEM", "PREFIX", null, null]);
  });

  it("by its beginning only from three letters on", () => {
    expect([kinship("us", "used"), kinship("use", "user")]).toEqual([null, "PREFIX"]);
  });

  it("by one slip of the keys, whichever of the four it is, also under an ending", () => {
    expect(
      ["kishda", "kishidda", "kishifa", "iskhida", "kihsida", "kishd"].map((asked) =>
        isTypo(asked, "kishida"),
      ),
    ).toEqual([true, true, true, false, true, false]);
    expect(isTypo("misions", "mission")).toBe(true);
  });

  it("never by a slip in a figure, in a short word or in another script", () => {
    expect([isTypo("2025", "2026"), isTypo("war", "wars"), isTypo("москва", "моснва")]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("by exactly the slips that an edit distance of one allows", () => {
    const letters = (minLength: number) =>
      fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength, maxLength: 7 });
    fc.assert(
      fc.property(letters(4), letters(3), (asked, word) => {
        expect(slipsOf(asked).has(word)).toBe(distance(asked, word) === 1);
        expect(slipsOf(asked).has(word) && !isTypo(asked, word)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("by no slip that is not among the spellings looked up", () => {
    const letters = fc.string({ unit: fc.constantFrom("o", "n", "m"), minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(letters, letters, (asked, word) => {
        // Nothing but o, n and m has an ending that stemming takes off, so spelling alone decides.
        expect(isTypo(asked, word)).toBe(slipsOf(asked).has(word));
      }),
      { numRuns: 2000 },
    );
  });
});
