import { changed } from "../support/changed";
import { tradePact } from "../support/trade-pact";
import { dateline, Folder } from "./support/dateline";

const folder = new Folder();
afterAll(() => folder.remove());

const check = (...files: string[]) => dateline(["check", ...files], { cwd: folder.path });
const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** The line of a text in which some words stand first, counting from 1. */
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split("\n").length;

describe("dateline check", () => {
  test("says of sound files that they are", async () => {
    folder.write("sound.json", pretty(tradePact));
    folder.write("also.json", pretty({ ...tradePact, slug: "also" }));
    expect(await check("sound.json", "also.json")).toEqual({
      code: 0,
      stdout: "",
      stderr: "2 files, no problems\n",
    });
  }, 20_000);

  test("names file, line and column, record and field, what is wrong and what would be right", async () => {
    const json = pretty(
      changed(tradePact, { "quotes.0.speaker": "nobody", "statements.0.evidence.0.exact": "Two Swedish" }),
    );
    folder.write("senseless.json", json);
    expect(await check("senseless.json")).toEqual({
      code: 1,
      stdout: [
        `senseless.json:${lineOf(json, '"speaker": "nobody"')}:7: quotes[0] (we-agree), speaker: “nobody” is neither the id of a record under leaders, people or organizations nor the code of a country listed under countries`,
        `senseless.json:${lineOf(json, '"exact": "Two Swedish"') - 1}:9: statements[0] (astronauts-will-fly), evidence[0]: “Two Swedish” does not occur in the text: copy the passage from it, character for character`,
        "",
      ].join("\n"),
      stderr: "1 file, 2 problems in 1 of them\n",
    });
  }, 20_000);

  test("points to a field that is unknown and lists those that there are, and to the record that lacks one", async () => {
    const json = pretty(changed(tradePact, { "quotes.0.speakr": "stone", "pledges.0.item": undefined }));
    folder.write("shapeless.json", json);
    expect(await check("shapeless.json")).toEqual({
      code: 1,
      stdout: [
        `shapeless.json:${lineOf(json, '"speakr"')}:7: quotes[0] (we-agree): Unrecognized key: "speakr"; the fields here are id, evidence, kind, speaker, speakerText, confidence, speakerConfidence, topic, occasion, saidOn`,
        `shapeless.json:${lineOf(json, '"id": "maple-trees"') - 1}:5: pledges[0] (maple-trees), item: Invalid input: expected string, received undefined`,
        "",
      ].join("\n"),
      stderr: "1 file, 2 problems in 1 of them\n",
    });
  }, 20_000);

  test("goes on after a file that is missing, empty, binary, not UTF-8, too long or not JSON", async () => {
    folder.write("empty.json", "");
    folder.write("picture.json", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
    folder.write("latin1.json", Uint8Array.of(0x22, 0xe9, 0x22));
    folder.write("long.json", " ".repeat(50_000_000));
    folder.write("comma.json", '\uFEFF{\r\n  "slug": "story",\r\n}\r\n');
    folder.write("sound.json", pretty(tradePact));
    const files = ["nowhere", "empty", "picture", "latin1", "long", "comma", "sound"].map(
      (name) => `${name}.json`,
    );
    expect(await check(...files)).toEqual({
      code: 1,
      stdout: [
        "nowhere.json: cannot be read: there is no such file",
        "empty.json: is empty",
        "picture.json: is binary, and no text",
        "latin1.json: is not UTF-8: save it as UTF-8",
        "long.json: is too long: it may have at most 20 MB, and has 50 MB",
        "comma.json:2:18: not JSON: no comma may stand before a }: take it out",
        "",
      ].join("\n"),
      stderr: "7 files, 6 problems in 6 of them\n",
    });
  }, 20_000);

  test("says that a text beside a file is missing, at the line that names it", async () => {
    folder.write("beside.json", pretty(changed(tradePact, { text: undefined, textFile: "lost.txt" })));
    expect(await check("beside.json")).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /^beside\.json:\d+:3: textFile: “lost\.txt” cannot be read: there is no such file\n$/,
      ) as string,
    });
  }, 20_000);

  test("says that two files have one slug", async () => {
    folder.write("first.json", pretty(tradePact));
    folder.write("second.json", pretty(tradePact));
    expect(await check("first.json", "second.json")).toEqual({
      code: 1,
      stdout:
        "second.json:2:3: slug: “trade-pact” is the slug of first.json as well: choose one of its own\n",
      stderr: "2 files, 1 problem in 1 of them\n",
    });
  }, 20_000);

  test("takes the articles of a folder, and standard input", async () => {
    folder.write("news/b.json", "[]");
    folder.write("news/a.json", pretty(tradePact));
    folder.write("news/a.txt", "no article");
    folder.write("news/.hidden.json", "no article");
    folder.write("news/within/c.json", "no article");
    const result = await dateline(["check", "news", "-"], { cwd: folder.path, stdin: "{}" });
    expect(result).toEqual({
      code: 1,
      stdout: [
        "news/b.json:1:1: Invalid input: expected object, received array",
        "standard input:1:1: slug: Invalid input: expected string, received undefined",
        "standard input:1:1: language: Invalid input: expected string, received undefined",
        "",
      ].join("\n"),
      stderr: "3 files, 3 problems in 2 of them\n",
    });
  }, 20_000);

  test("stops with a word, and a status of its own, when nobody reads on", async () => {
    folder.write("endless.json", pretty({ ...tradePact, quotes: Array(5_000).fill({ id: "X" }) }));
    const { code, stderr } = await dateline(["check", "endless.json"], { cwd: folder.path, readOnly: 1 });
    expect({ code, stderr }).toEqual({ code: 141, stderr: "Nobody reads the output any more: stopped.\n" });
  }, 20_000);
});
