import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { ask } from "../server/support/harness";
import { run, type Child } from "../server/support/child";
import { tinyStory } from "../support/tiny-story";
import { dateline, Folder } from "./support/dateline";

const story = (slug: string): string =>
  JSON.stringify(tinyStory({ slug, name: `Leader ${slug}`, offices: ["President"] }));

let folder: Folder;
let server: Child | undefined;
beforeEach(() => (folder = new Folder()));
afterEach(async () => {
  await server?.kill();
  server = undefined;
  folder.remove();
});

const serve = async (...args: string[]): Promise<Child> => {
  const env = { SHUTDOWN_LAME_DUCK_MS: "0" };
  server = await run("src/main.ts", env, ["serve", ...args]);
  return server;
};

const ready = async ({ url }: Child): Promise<unknown> => (await fetch(new URL("/readyz", url))).json();

const slugs = async ({ url }: Child): Promise<string[]> => {
  const { json } = await ask(url, { query: "{ articles(first: 100) { nodes { slug } } }" });
  return (json as { data: { articles: { nodes: { slug: string }[] } } }).data.articles.nodes.map(
    ({ slug }) => slug,
  );
};

/** Has the server read its folders again, and waits until its log says what came of it. */
async function reload(child: Child): Promise<void> {
  const before = child.output().length;
  child.process.kill("SIGHUP");
  while (!child.output().slice(before).includes("read again")) await sleep(10);
}

/** The lines of the log with a message, as far as they say something of the news. */
const logged = (child: Child, message: string): unknown[] =>
  child
    .output()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === message)
    .map(({ file, problems }) => ({ file, problems }));

describe("dateline serve", () => {
  test("serves every annotated article of its folders, in their order and by name, and not the seed", async () => {
    folder.write("one/b.json", story("b"));
    folder.write("one/a.json", story("a"));
    folder.write("one/within/x.json", "no article");
    folder.write("two/c.json", story("c"));
    const child = await serve("--news", `${folder.path}/two`, "--news", `${folder.path}/one`);
    expect(await slugs(child)).toEqual(["c", "a", "b"]);
    expect(await ready(child)).toEqual({
      status: "ready",
      articles: 3,
      filesRefused: 0,
      refused: [],
      reloadFailed: false,
    });
  }, 20_000);

  test("leaves out files that are broken, and names them in the log, in readiness and, by number, in metrics", async () => {
    folder.write("a.json", story("a"));
    const again = folder.write("again.json", story("a"));
    const broken = folder.write("broken.json", '{"slug": "broken", "language": "en", "text": " "}');
    const child = await serve("--news", folder.path);
    expect(await slugs(child)).toEqual(["a"]);
    expect(await ready(child)).toEqual({
      status: "ready",
      articles: 1,
      filesRefused: 2,
      refused: ["again.json", "broken.json"],
      reloadFailed: false,
    });
    expect(logged(child, "an article was refused")).toEqual([
      { file: again, problems: ["slug: “a” is the slug of another article: choose one of its own"] },
      { file: broken, problems: ["text: the text is blank: its first line must be the headline"] },
    ]);
    expect([
      await child.metric("dateline_articles_loaded"),
      await child.metric("dateline_files_refused"),
    ]).toEqual([1, 2]);
  }, 20_000);

  test("does not start with --strict where one file is broken, and says which and why", async () => {
    folder.write("a.json", story("a"));
    const broken = folder.write("broken.json", "[]");
    expect(await dateline(["serve", "--strict", "--news", folder.path], { env: { PORT: "0" } })).toEqual({
      code: 1,
      stdout: "",
      stderr: `${broken}: Invalid input: expected object, received array\nNothing is served, since --strict wants every article to be sound.\n`,
    });
  }, 20_000);

  test("does not start where a folder is missing, is a file, or holds no sound article", async () => {
    const file = folder.write("a/a.json", story("a"));
    folder.write("none/a.txt", "no article");
    const broken = folder.write("broken/b.json", "[]");
    const starts = await Promise.all(
      ["nowhere", "a/a.json", "none", "broken"].map((name) =>
        dateline(["--news", `${folder.path}/${name}`], { env: { PORT: "0" } }),
      ),
    );
    expect(starts).toEqual(
      [
        `${folder.path}/nowhere cannot be read: there is no such folder.\n`,
        `${file} cannot be read: it is a file, and must be a folder.\n`,
        `There is no article to serve in ${folder.path}/none.\n`,
        `${broken}: Invalid input: expected object, received array\nThere is no article to serve in ${folder.path}/broken.\n`,
      ].map((stderr) => ({ code: 1, stdout: "", stderr })),
    );
  }, 20_000);

  test("reads its folders again on SIGHUP: what is new, changed and gone", async () => {
    folder.write("a.json", story("a"));
    const gone = folder.write("b.json", story("b"));
    folder.write("c.json", "not yet whole");
    const child = await serve("--news", folder.path);
    rmSync(gone);
    folder.write("a.json", story("another"));
    folder.write("c.json", story("c"));
    await reload(child);
    expect(await slugs(child)).toEqual(["another", "c"]);
    expect(await ready(child)).toMatchObject({ articles: 2, filesRefused: 0 });
  }, 20_000);

  test("answers every request while it reads them again, out of the old news or out of the whole new one", async () => {
    for (let i = 0; i < 100; i++) folder.write(`${i}.json`, story(`story-${i}`));
    const child = await serve("--news", folder.path);
    for (let i = 100; i < 300; i++) folder.write(`${i}.json`, story(`story-${i}`));
    let over = false;
    const count = async (): Promise<number> => {
      const { json } = await ask(child.url, { query: "{ articles { totalCount } }" });
      return (json as { data: { articles: { totalCount: number } } }).data.articles.totalCount;
    };
    const client = async (): Promise<number[]> => {
      const counts: number[] = [];
      while (!over) counts.push(await count());
      return counts;
    };
    expect(await count()).toBe(100);
    const clients = Promise.all([client(), client(), client()]);
    await reload(child);
    over = true;
    const counts = await clients;
    for (const seen of counts) expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect([100, 300]).toEqual(expect.arrayContaining(counts.flat()));
    expect(await count()).toBe(300);
  }, 20_000);

  test.each<[how: string, args: string[], spoil: () => void]>([
    ["its folder is gone", [], () => folder.remove()],
    ["its folder holds no article any more", [], () => rmSync(`${folder.path}/a.json`)],
    ["one article is broken and --strict is given", ["--strict"], () => void folder.write("b.json", "[]")],
  ])(
    "goes on with the old news, and says so, where %s",
    async (_, args, spoil) => {
      folder.write("a.json", story("a"));
      const child = await serve("--news", folder.path, ...args);
      spoil();
      await reload(child);
      expect(await slugs(child)).toEqual(["a"]);
      expect(await ready(child)).toEqual({
        status: "ready",
        articles: 1,
        filesRefused: 0,
        refused: [],
        reloadFailed: true,
      });
      expect(await child.metric("dateline_reload_failed")).toBe(1);
      folder.write("a.json", story("mended"));
      rmSync(`${folder.path}/b.json`, { force: true });
      await reload(child);
      expect(await slugs(child)).toEqual(["mended"]);
      expect(await child.metric("dateline_reload_failed")).toBe(0);
    },
    20_000,
  );

  test("goes on when nobody reads its log any more", async () => {
    folder.write("a.json", story("a"));
    const child = await serve("--news", folder.path);
    child.process.stdout?.destroy();
    expect(await slugs(child)).toEqual(["a"]);
    expect(await slugs(child)).toEqual(["a"]);
  }, 20_000);
});
