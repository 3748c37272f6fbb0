import { extract } from "../../src/extract/extract";
import { RepetitionError } from "../../src/extract/text/passages";
import { read } from "../../src/extract/text/reading";

const LENGTH = 300_000;
const MOST_SECONDS = 10;

/** Words that a number stands for, each number its own. */
const name = (n: number): string =>
  `${"BCDFGKLMNP".charAt(n % 10)}${[...String(n)].map((digit) => "aeioubdlnr".charAt(Number(digit))).join("")}`;

/** A text of the length at hand. */
function text(piece: (i: number) => string): string {
  const pieces = ["Long story\n"];
  for (let i = 0, length = 0; length < LENGTH; i++) {
    const next = piece(i);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join("");
}

const story = (i: number): string =>
  `President Ada ${name(i)} met Chancellor Karl ${name(i + 7)} in Paris on Tuesday. “We will build bridge ${i},” she told reporters. ` +
  `France and Germany signed the ${name(i)} Treaty on March 3, 2019, the minister said, and 30 soldiers would leave. `;

const texts: Readonly<Record<string, string>> = {
  "many lines": text((i) => `${story(i)}\n`),
  "one line": text(story),
  "one sentence": text((i) => `and Ada ${name(i)} said “yes” to ${name(i)} `),
  "quotations alone": text((i) => `"A ${i}. We will" `),
  "marks alone": text(() => "\"“”’‘'„«» "),
  "brackets alone": text(() => "(((a) [["),
  "names alone": text((i) => `Ada ${name(i)} `),
  "one word": text(() => "a"),
  "one word with hyphens": text(() => "deal-a-"),
  "no word": text(() => " \n\t"),
};

describe("A long text", () => {
  // What takes the square of the length takes minutes for some of these.
  test.each(Object.keys(texts))(`of %s is extracted within ${MOST_SECONDS} s of computing`, (kind) => {
    const before = process.cpuUsage();
    const article = extract({ text: texts[kind] ?? "", slug: "long" });
    const { user, system } = process.cpuUsage(before);
    expect(article.text).toHaveLength(texts[kind]?.length ?? 0);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  });

  test("that says the same again and again is refused as soon as that shows, with the reason", () => {
    const again = text(() => `${story(1)}\n`);
    expect(() => extract({ text: again, slug: "long" })).toThrow(RepetitionError);
  });

  test.each(Object.entries(texts))("of %s is read whole, in units that are not too long", (_, long) => {
    const { units } = read(long.slice(0, 50_000));
    expect(Math.max(...units.map(({ start, end }) => end - start))).toBeLessThan(6000);
    const between = [0, ...units.map(({ end }) => end)].map((from, i) =>
      long.slice(from, Math.min(units[i]?.start ?? 50_000, 50_000)),
    );
    expect(between.join("").trim()).toBe("");
  });

  test("is cut between words, never within a character", () => {
    const long = `Story\n${"🦆".repeat(4001)} ${"duck ".repeat(2000)}`;
    const { units } = read(long);
    expect(units.length).toBeGreaterThan(4);
    for (const { start, end } of units)
      expect(long.slice(start, end)).toMatch(/^(?:Story|🦆+(?: duck)*|duck(?: duck)*)$/u);
  });
});
