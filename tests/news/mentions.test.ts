import fc from "fast-check";
import { mentionsOf } from "../../src/news/mentions";

/** Every place that is found for each name, as the text with the mention in brackets. */
function marked(text: string, ...names: readonly string[]): string {
  const ranges = [...mentionsOf(text, names)]
    .flatMap(([name, found]) => found.map((range) => ({ name, ...range })))
    .sort((a, b) => b.start - a.start);
  return ranges.reduce(
    (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text,
  );
}

describe("A name in a text", () => {
  test("is found wherever it stands, at both ends too", () => {
    expect(marked("Japan met Japan, and so did Japan", "Japan")).toBe(
      "[Japan] met [Japan], and so did [Japan]",
    );
  });

  test("is not found within a longer word", () => {
    expect(marked("Japanese, Nippon-Japan, preJapan, Japan1, 1Japan", "Japan")).toBe(
      "Japanese, Nippon-[Japan], preJapan, Japan1, 1Japan",
    );
  });

  test("is found before a possessive, a hyphen, a dash and a mark", () => {
    expect(marked("Japan's, Japan’s, Japan-US, Japan–US, “Japan”, (Japan).", "Japan")).toBe(
      "[Japan]'s, [Japan]’s, [Japan]-US, [Japan]–US, “[Japan]”, ([Japan]).",
    );
  });

  test("is compared letter by letter: case counts", () => {
    expect(marked("The US told us", "US")).toBe("The [US] told us");
  });

  test("knows the letters of all scripts as letters", () => {
    expect(marked("Zoé and Zo, Köln and Köl, Киев and Киевский", "Zo", "Köl", "Киев")).toBe(
      "Zoé and [Zo], Köln and [Köl], [Киев] and Киевский",
    );
  });

  test("ends before no combining mark, which would make its last letter another", () => {
    expect(marked("Jose\u0301 met Jose", "Jose")).toBe("Jose\u0301 met [Jose]");
    expect(marked("मोदी", "म")).toBe("मोदी");
  });

  test("is a word beside a symbol of two code units, and not beside such a letter", () => {
    expect(marked("🦆Japan🦆 𝒜Japan Japan𝒜", "Japan")).toBe("🦆[Japan]🦆 𝒜Japan Japan𝒜");
  });

  test("may end with a full stop, hold spaces and marks, and be written from right to left", () => {
    expect(marked("Toyota Motor Corp. and Corp. of S&P", "Toyota Motor Corp.", "S&P")).toBe(
      "[Toyota Motor Corp.] and Corp. of [S&P]",
    );
    expect(marked("قال محمد إن محمدا", "محمد")).toBe("قال [محمد] إن محمدا");
  });
});

describe("Where names overlap", () => {
  test("the longest is meant", () => {
    expect(marked("Joe Biden met Jill Biden. Biden left.", "Biden", "Joe Biden", "Jill Biden")).toBe(
      "[Joe Biden] met [Jill Biden]. [Biden] left.",
    );
  });

  test("a name that stands nowhere on its own account is not among the names found", () => {
    expect([...mentionsOf("Joe Biden left.", ["Joe Biden", "Biden", "Joe"]).keys()]).toEqual(["Joe Biden"]);
  });

  test("the one that begins first is meant where neither holds the other", () => {
    expect(marked("the New York Times", "New York", "York Times", "Times")).toBe("the [New York] [Times]");
  });

  test("a name does not overlap itself", () => {
    expect(marked("Duran Duran Duran", "Duran Duran")).toBe("[Duran Duran] Duran");
  });
});

describe("In any text, whatever the names", () => {
  const letters = fc.string({
    unit: fc.constantFrom("a", "b", "é", "\u0301", " ", "'", "-", "🦆", "𝒜"),
    maxLength: 24,
  });
  const names = fc.array(
    fc.string({ unit: fc.constantFrom("a", "b", "é", " "), minLength: 1, maxLength: 3 }),
    {
      maxLength: 4,
    },
  );
  const isWord = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);

  test("mentions slice to their name, overlap nowhere and stand as words of their own", () => {
    fc.assert(
      fc.property(letters, names, (text, wanted) => {
        const found = [...mentionsOf(text, wanted)].flatMap(([name, ranges]) =>
          ranges.map((range) => ({ name, ...range })),
        );
        let end = 0;
        for (const mention of found.toSorted((a, b) => a.start - b.start)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.name);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(isWord([...text.slice(0, mention.start)].at(-1))).toBe(false);
          expect(isWord([...text.slice(mention.end)].at(0))).toBe(false);
          end = mention.end;
        }
      }),
    );
  });

  test("one name is found exactly where it stands between two characters that belong to no word", () => {
    const words = fc.array(fc.constantFrom("Ann", "Anna", "Ann's", "An", "n", "Änn", "Ann\u0301"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (all) => {
        const count = all.filter((word) => word === "Ann" || word === "Ann's").length;
        expect(mentionsOf(all.join(" "), ["Ann"]).get("Ann")?.length ?? 0).toBe(count);
      }),
    );
  });
});

test("Names are found as a search for each by itself finds them, the longest first", () => {
  const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);
  const plainly = (text: string, names: readonly string[]): [string, number][] => {
    const found: [string, number][] = [];
    for (let at = 0; at < text.length; at++) {
      const [name] = names
        .filter((one) => text.startsWith(one, at))
        .filter((one) => !isWord(text[at - 1]) && !isWord(text[at + one.length]))
        .sort((a, b) => b.length - a.length);
      if (name === undefined) continue;
      found.push([name, at]);
      at += name.length - 1;
    }
    return found;
  };
  const words = (maxLength: number) =>
    fc.string({ unit: fc.constantFrom("A", "b", "\u0301", " ", "-", "."), minLength: 1, maxLength });
  fc.assert(
    fc.property(words(40), fc.array(words(4), { maxLength: 6 }), (text, names) => {
      const found = [...mentionsOf(text, names)]
        .flatMap(([name, ranges]) => ranges.map(({ start }): [string, number] => [name, start]))
        .sort((a, b) => a[1] - b[1]);
      expect(found).toEqual(plainly(text, names));
    }),
    { numRuns: 1000 },
  );
});
