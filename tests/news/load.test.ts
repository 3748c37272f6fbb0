import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { InMemoryRepository } from "../../src/news/in-memory.repository";
import { readArticle } from "../../src/news/load";
import { RefusedArticleError } from "../../src/news/problem";
import { changed, type Changes } from "../support/changed";
import { everything } from "../support/everything";
import { loadAll } from "../support/load-all";
import { MISTAKES } from "../support/mistakes";
import { secondArticle } from "../support/second-article";
import { tradePact } from "../support/trade-pact";

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Why story.json is refused, its folder left out; undefined where it loads. */
function refusal(content: string | Uint8Array, news: InMemoryRepository = loadAll()): string | undefined {
  const file = write("story.json", content);
  try {
    news.add(readArticle(file), file);
  } catch (error) {
    if (error instanceof RefusedArticleError) return error.message.replaceAll(join(folder, "/"), "");
    throw error;
  }
  return undefined;
}

const withChanges = (changes: Changes) => JSON.stringify(changed(tradePact, changes));

/** What the story lacks where its text is beside it. */
const TEXT = tradePact.text ?? "";
const beside = (textFile: string) => ({ text: undefined, textFile });

describe("An article that is sound", () => {
  test("loads with its text inline", () => {
    expect(refusal(withChanges({}))).toBeUndefined();
  });

  test("loads with its text in a file beside it, or below", () => {
    write("story.txt", TEXT);
    write("texts/..story.txt", TEXT);
    expect(refusal(withChanges(beside("story.txt")))).toBeUndefined();
    expect(refusal(withChanges(beside("./texts/..story.txt")))).toBeUndefined();
  });

  test("keeps its text as received: byte order mark, line ends and final space", () => {
    const text = `\u{FEFF}${TEXT.replaceAll("\n", "\r\n")}\r\n `;
    write("story.txt", text);
    const { article } = readArticle(write("story.json", withChanges(beside("story.txt"))));
    expect(article.text).toBe(text);
    expect(article.headline).toBe("Canada and Japan sign trade pact");
  });

  test("loads where an editor has put a byte order mark before the JSON", () => {
    expect(refusal(`\u{FEFF}${withChanges({})}`)).toBeUndefined();
  });
});

describe("A file is refused, with its name and the reason, that", () => {
  test("is not JSON", () => {
    expect(refusal('{ "slug": "story", }')).toMatch(
      /^story\.json: not JSON: Expected double-quoted property name in JSON at position 19/,
    );
  });

  test("is JSON, but no object", () => {
    expect(refusal("[]")).toBe("story.json: Invalid input: expected object, received array");
  });

  test("is not UTF-8", () => {
    expect(refusal(Uint8Array.of(0x7b, 0xff, 0x7d))).toBe("story.json: is not UTF-8: save it as UTF-8");
  });

  test("is not there", () => {
    expect(() => readArticle("nowhere/story.json")).toThrow(
      new RefusedArticleError("nowhere/story.json", [
        { record: "", field: "", message: "cannot be read: there is no such file" },
      ]),
    );
  });

  test("is a folder", () => {
    mkdirSync(join(folder, "stories.json"));
    expect(() => readArticle(join(folder, "stories.json"))).toThrow(
      "stories.json: cannot be read: EISDIR: illegal operation on a directory, read",
    );
  });

  test("says where its text is, but there is none", () => {
    expect(refusal(withChanges(beside("lost.txt")))).toBe(
      "story.json: textFile: “lost.txt” cannot be read: there is no such file",
    );
  });

  test("has a text that is not UTF-8", () => {
    write("latin1.txt", Uint8Array.of(0x4a, 0x6f, 0x73, 0xe9));
    expect(refusal(withChanges(beside("latin1.txt")))).toBe(
      "story.json: textFile: “latin1.txt” is not UTF-8: save it as UTF-8",
    );
  });

  test.each(["../story.txt", "texts/../../story.txt", "/etc/hostname", ".."])(
    "would take its text from outside its folder: %s",
    (textFile) => {
      expect(refusal(withChanges(beside(textFile)))).toBe(
        `story.json: textFile: “${textFile}” must lie in the folder of this file, or below it`,
      );
    },
  );

  test("has a blank text", () => {
    expect(refusal(JSON.stringify({ slug: "blank", language: "en", text: " \n" }))).toBe(
      "story.json: text: the text is blank: its first line must be the headline",
    );
  });

  test("has a blank text beside it", () => {
    write("blank.txt", " \n\t\u{FEFF}\n");
    expect(refusal(JSON.stringify({ slug: "blank", language: "en", textFile: "blank.txt" }))).toBe(
      "story.json: textFile: the text is blank: its first line must be the headline",
    );
  });
});

describe("An article is refused, naming file, record and field, for", () => {
  test.each(MISTAKES)("%s", (_, changes, message) => {
    expect(refusal(withChanges(changes))).toBe(`story.json: ${message}`);
  });

  test("a slug that another article has", () => {
    expect(refusal(withChanges({}), loadAll(tradePact))).toBe(
      "story.json: slug: “trade-pact” is the slug of another article: choose one of its own",
    );
  });

  test("all that is wrong with its shape, in one go", () => {
    expect(refusal(withChanges({ slug: "Pact", "quotes.0.kind": "WHOLE", "events.0.evidence": [] }))).toBe(
      [
        "story.json: slug: must be lower-case words joined by hyphens, such as trade-pact",
        "story.json: events[0] (talks): evidence: a record needs at least one passage as its evidence",
        'story.json: quotes[0] (we-agree): kind: Invalid option: expected one of "FULL"|"PARTIAL"',
      ].join("\n"),
    );
  });

  test("all that is wrong with its sense, in one go, in the order in which it is checked", () => {
    const changes = {
      "countries.2.code": "se",
      "people.0.country": "se",
      "quotes.1.speaker": "nobody",
      "quotes.1.evidence.0.exact": "We disagree",
      "events.1.date.edtf": "soon",
      "leaders.0.aliases": ["Stone", "Rock"],
      "publishedAt.edtf": "later",
    };
    expect(refusal(withChanges(changes))).toBe(
      [
        "story.json: countries[2] (se): code: “se” is not an ISO 3166-1 alpha-2 country code: write SE",
        "story.json: quotes[1] (we-agree-on-trade): speaker: “nobody” is neither the id of a record under leaders, people or organizations nor the code of a country listed under countries",
        "story.json: quotes[1] (we-agree-on-trade): evidence[0]: “We disagree” does not occur in the text: copy the passage from it, character for character",
        "story.json: events[1] (signing): date.edtf: “soon” is not an EDTF expression; write XXXX-04-11, 2026-04 or 197X/198X",
        "story.json: leaders[0] (stone): aliases[1]: “Rock” does not stand in the text as a name of its own",
        "story.json: publishedAt.edtf: “later” is not an EDTF expression; write XXXX-04-11, 2026-04 or 197X/198X",
      ].join("\n"),
    );
  });
});

describe("A file that is refused", () => {
  test("leaves the repository exactly as it was", async () => {
    const news = loadAll(secondArticle, tradePact);
    const before = await everything(news);
    const refusals = [
      refusal("not JSON", news),
      refusal(withChanges({}), news),
      ...MISTAKES.map(([, changes]) => refusal(withChanges(changes), news)),
    ];
    expect(refusals).not.toContain(undefined);
    expect(await everything(news)).toEqual(before);
  });

  test("does not stand in the way of its mended self", async () => {
    const news = loadAll(secondArticle);
    expect(refusal(withChanges({ "quotes.0.speaker": "nobody" }), news)).toContain("“nobody”");
    expect(refusal(withChanges({}), news)).toBeUndefined();
    expect(await everything(news)).toEqual(await everything(loadAll(secondArticle, tradePact)));
  });
});
