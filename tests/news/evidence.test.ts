import fc from "fast-check";
import type { AnnotatedArticleSource } from "../../src/news/annotated-article";
import { dataOf } from "../support/ask";
import { loadAll } from "../support/load-all";

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly sentence: { readonly start: number; readonly end: number };
}

interface Asked {
  readonly article: {
    readonly text: string;
    readonly sentences: readonly { readonly start: number; readonly end: number }[];
    readonly facts: {
      readonly nodes: readonly { readonly id: string; readonly evidence: readonly Passage[] }[];
    };
    readonly before: readonly { readonly id: string }[];
    readonly first: readonly { readonly id: string }[];
    readonly last: readonly { readonly id: string }[];
    readonly behind: readonly { readonly id: string }[];
  };
}

const QUERY = `query ($before: Int!, $first: Int!, $last: Int!, $behind: Int!) { article(slug: "any") {
  text
  sentences { start end }
  facts { nodes { id evidence { start end exact prefix suffix sentence { start end } } } }
  before: factsAt(offset: $before) { id }
  first: factsAt(offset: $first) { id }
  last: factsAt(offset: $last) { id }
  behind: factsAt(offset: $behind) { id }
} }`;

/** Whole characters of all kinds: letters, symbols of two code units, marks that join, both directions, spaces, line ends. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "a",
        "b",
        ". ",
        " ",
        "\n",
        "\r\n",
        "\u2028",
        "\u0301",
        "🦆",
        "👩‍🚀",
        "שלום",
        "نعم",
        "語。",
        "\u200F",
        "\u{FEFF}",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 80, size: "max" },
  )
  .map((parts) => parts.join(""))
  .filter((text) => text.trim() !== "");

/** A text and a span of whole characters, at least one. */
const textWithSpan = anyText.chain((text) => {
  const boundaries = [0];
  for (const character of text) boundaries.push((boundaries.at(-1) ?? 0) + character.length);
  return fc
    .uniqueArray(fc.constantFrom(...boundaries), { minLength: 2, maxLength: 2 })
    .map((chosen) => chosen.toSorted((a, b) => a - b))
    .map(([start = 0, end = 0]) => ({ text, start, end }));
});

/** An article that states one thing, at a place told by all that stands before and behind it. */
function articleWith(text: string, start: number, end: number): AnnotatedArticleSource {
  const evidence = [{ exact: text.slice(start, end), prefix: text.slice(0, start), suffix: text.slice(end) }];
  return {
    slug: "any",
    text,
    language: "und",
    statements: [{ id: "fact", text: "a fact", evidence, status: "STATED" }],
  };
}

const isWhole = (words: string) => !/\p{Surrogate}/u.test(words);

test("Evidence in any text slices to its words, with whole characters around it, and is found at its offsets alone", async () => {
  await fc.assert(
    fc.asyncProperty(textWithSpan, async ({ text, start, end }) => {
      const offsets = { before: Math.max(0, start - 1), first: start, last: end - 1, behind: end };
      const { article } = await dataOf<Asked>(loadAll(articleWith(text, start, end)), QUERY, offsets);
      const [passage] = article.facts.nodes[0]?.evidence ?? [];

      expect(article.text).toBe(text);
      expect(passage).toMatchObject({ start, end, exact: text.slice(start, end) });
      const { prefix = "", suffix = "", sentence = { start: -1, end: -1 } } = passage ?? {};
      expect(text.slice(start - prefix.length, start)).toBe(prefix);
      expect(text.slice(end, end + suffix.length)).toBe(suffix);
      // 32 code units, or one less where the 32nd would be half a character.
      expect(prefix.length).toBeLessThanOrEqual(32);
      expect(prefix.length).toBeGreaterThanOrEqual(Math.min(start, 31));
      expect(suffix.length).toBeLessThanOrEqual(32);
      expect(suffix.length).toBeGreaterThanOrEqual(Math.min(text.length - end, 31));
      expect([prefix, suffix].every(isWhole)).toBe(true);

      // Where the passage begins between two sentences, it is told with the one before.
      const { sentences } = article;
      expect(sentence).toEqual(sentences.findLast((other) => other.start <= start) ?? sentences[0]);

      const here = [{ id: "Statement:any/fact" }];
      expect([article.first, article.last]).toEqual([here, here]);
      expect(article.before).toEqual(start === 0 ? here : []);
      expect(article.behind).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
