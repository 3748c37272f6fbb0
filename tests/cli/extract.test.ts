import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dateline, Folder, type Run } from "./support/dateline";

const TEXT = `France and Germany sign treaty
French President Emmanuel Macron and German Chancellor Angela Merkel signed a treaty in Aachen on Tuesday.
"Europe needs this treaty," Merkel said.
`;

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

const extract = (args: readonly string[], stdin = ""): Promise<Run> =>
  dateline(["extract", ...args], { cwd: folder.path, stdin });

interface Article {
  readonly slug: string;
  readonly text: string;
  readonly url: string | null;
  readonly leaders: readonly { readonly id: string; readonly name: string }[];
  readonly quotes: readonly {
    readonly speaker: string;
    readonly evidence: readonly { readonly exact: string }[];
  }[];
}

const parse = (json: string): Article => JSON.parse(json) as Article;
const read = (file: string): Article => parse(readFileSync(join(folder.path, file), "utf8"));

/** Who said what. */
const said = ({ quotes, leaders }: Article): unknown[] =>
  quotes.map(({ speaker, evidence }) => [
    leaders.find(({ id }) => id === speaker)?.name,
    ...evidence.map(({ exact }) => exact),
  ]);

describe("dateline extract", () => {
  test("makes an annotated article of a text on standard input, which check finds sound", async () => {
    const { code, stdout, stderr } = await extract([], TEXT);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining("1 of 1 file extracted: 1 quote") as string,
    });
    expect(parse(stdout)).toMatchObject({ slug: "france-and-germany-sign-treaty", text: TEXT });
    expect(said(parse(stdout))).toEqual([["Angela Merkel", "Europe needs this treaty,"]]);
    expect(await dateline(["check", "-"], { stdin: stdout })).toMatchObject({ code: 0, stdout: "" });
  }, 20_000);

  test("reads JSON-LD, ninjs and web pages as well as plain text", async () => {
    const [headline = "", ...lines] = TEXT.split("\n");
    const body = lines.join("\n");
    const url = "https://news.example/treaty";
    folder.write("a.json", JSON.stringify({ "@type": "NewsArticle", headline, articleBody: body, url }));
    folder.write("b.json", JSON.stringify({ uri: url, headline, body_text: body }));
    const paragraphs = lines.map((line) => `<p>${line}</p>`).join("");
    const link = `<link rel="canonical" href="${url}">`;
    folder.write("c.html", `<!doctype html>${link}<h1>${headline}</h1><main>${paragraphs}</main>`);
    const results = await Promise.all(["a.json", "b.json", "c.html"].map((file) => extract([file])));
    for (const { stdout } of results) {
      expect(parse(stdout).url).toBe(url);
      expect(said(parse(stdout))).toEqual([["Angela Merkel", "Europe needs this treaty,"]]);
    }
  }, 20_000);

  test("writes several into a folder, each under a slug of its own, whatever the threads do", async () => {
    const names = Array.from({ length: 30 }, (_, i) => `${i}.txt`);
    names.forEach((name, i) =>
      folder.write(name, i % 10 === 9 ? TEXT : `Story ${i}\n"We came ${i} times," said Ada Stone.\n`),
    );
    const { code, stdout, stderr } = await extract([...names, "--out", "out"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/^30 of 30 files extracted: 30 quotes, /);
    const slugs = [
      ...names.flatMap((_, i) => (i % 10 === 9 ? [] : `story-${i}`)),
      "france-and-germany-sign-treaty",
      "france-and-germany-sign-treaty-2",
      "france-and-germany-sign-treaty-3",
    ];
    expect(readdirSync(join(folder.path, "out"))).toEqual(slugs.map((slug) => `${slug}.json`).sort());
    for (const slug of slugs) expect(read(`out/${slug}.json`).slug).toBe(slug);
    expect(read("out/story-28.json").text).toContain("We came 28 times");
    expect(await dateline(["check", join(folder.path, "out")])).toMatchObject({ code: 0 });
  }, 30_000);

  test("names files that hold no article, and goes on", async () => {
    folder.write("empty.txt", "");
    folder.write("blank.txt", " \n\n");
    folder.write("picture.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
    folder.write("utf16.html", Buffer.from("\uFEFF<p>Story", "utf16le"));
    folder.write("latin1.txt", Uint8Array.of(0x4a, 0x6f, 0x73, 0xe9));
    folder.write("long.txt", "a".repeat(50_000_000));
    folder.write("page.html", "<!doctype html><p>Story</p>");
    folder.write("sound.txt", TEXT);
    const files = [
      "nowhere.txt",
      "empty.txt",
      "blank.txt",
      "picture.txt",
      "utf16.html",
      "latin1.txt",
      "long.txt",
      "page.html",
    ];
    const { code, stdout, stderr } = await extract([...files, "sound.txt", "--out", "out"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.split("\n").slice(0, -2)).toEqual([
      "nowhere.txt cannot be read: there is no such file",
      "empty.txt is empty",
      "blank.txt: the document is empty",
      "picture.txt is binary, and no text",
      "utf16.html is UTF-16: save it as UTF-8",
      "latin1.txt is not UTF-8: save it as UTF-8",
      "long.txt is too long: it may have at most 10 MB, and has 50 MB",
      "page.html: the web page holds no article: no text of some length that stands together",
    ]);
    expect(stderr).toContain("\n1 of 9 files extracted: 1 quote");
    expect(readdirSync(join(folder.path, "out"))).toEqual(["france-and-germany-sign-treaty.json"]);
  }, 20_000);

  test("leaves a file alone that an editor may have corrected, unless told to write over it", async () => {
    folder.write("story.txt", TEXT);
    const file = folder.write("out/france-and-germany-sign-treaty.json", "corrected");
    const refused = await extract(["story.txt", "--out", "out"]);
    expect(refused).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "out/france-and-germany-sign-treaty.json is there, and stays as it is: --force writes over it\n0 of 1 file extracted: no facts\n",
    });
    expect(readFileSync(file, "utf8")).toBe("corrected");
    expect((await extract(["story.txt", "--out", "out", "--force"])).code).toBe(0);
    expect(read("out/france-and-germany-sign-treaty.json").text).toBe(TEXT);
  }, 20_000);

  test("takes as many threads as it is told, if that is a number of them", async () => {
    const names = Array.from({ length: 9 }, (_, i) => `${i}.txt`);
    for (const name of names) folder.write(name, TEXT);
    const one = await extract([...names, "--out", "out", "--threads", "1"]);
    expect(one).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^9 of 9 files extracted: /) as string,
    });
    expect(await extract(["a.txt", "--threads", "none"])).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "Option '--threads <number>' argument 'none' is invalid. It must be a number from 1 to 999. See --help.\n",
    });
  }, 20_000);

  test("wants a folder for several articles, and one that it can make", async () => {
    folder.write("file", "");
    expect([await extract(["a.txt", "b.txt"]), await extract(["a.txt", "--out", "file/out"])]).toEqual([
      { code: 1, stdout: "", stderr: "Several articles need a folder: name one with --out.\n" },
      {
        code: 1,
        stdout: "",
        stderr: "--out is \"file/out\", which cannot be used: ENOTDIR: not a directory, mkdir 'file/out'.\n",
      },
    ]);
  }, 20_000);
});
