import { createServer } from "node:net";
import { describeVariables } from "../../src/config";
import { ask } from "./support/harness";
import { run, start } from "./support/child";

const ended = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> => {
  const child = start("src/main.ts", args, env);
  return { code: await child.ended, output: child.output() };
};

describe("the program", () => {
  it("prints the address at which it answers", async () => {
    const child = await run("src/main.ts");
    const { json } = await ask(child.url, { query: "{ articles { nodes { slug } } }" });
    const output = child.output();
    await child.kill();
    expect(output.split("\n")[0]).toMatch(/^Dateline is listening on http:\/\/127\.0\.0\.1:\d+\/graphql$/);
    expect(json).toEqual({ data: { articles: { nodes: [{ slug: "us-japan-boost-military-ties" }] } } });
  }, 20_000);

  it("opens to a browser with an operation that answers without an error", async () => {
    const child = await run("src/main.ts", { NODE_ENV: "production" });
    const page = await (await fetch(child.url, { headers: { accept: "text/html" } })).text();
    const config = /var embeddedSandboxConfig = (\{.*\});/.exec(page)?.[1] ?? "{}";
    const { document } = (JSON.parse(config) as { initialState: { document: string } }).initialState;
    const { json } = await ask(child.url, { query: document });
    await child.kill();
    expect(json).not.toHaveProperty("errors");
    expect(json).toHaveProperty(
      "data.article.headline",
      "US & Japan Boost Military Ties, Plan Joint Moon Missions",
    );
  }, 20_000);

  it("lists all that can be set in --help", async () => {
    const { code, output } = await ended(["--help"]);
    expect(code).toBe(0);
    expect(output).toContain(describeVariables());
  }, 20_000);

  it.each([
    [["--hlep"], {}, "Unknown option '--hlep'. See --help.\n"],
    [[], { PORT: "http" }, 'PORT is "http": it must be a whole number from 0 to 65535.\n'],
    [
      [],
      { HOST: "192.0.2.1" },
      "Dateline cannot listen on port 4000 of 192.0.2.1: this machine has no such address. Set HOST to one it has.\n",
    ],
    [
      [],
      { PERSISTED_OPERATIONS: "nowhere.json" },
      "PERSISTED_OPERATIONS is \"nowhere.json\", which cannot be used: ENOENT: no such file or directory, open 'nowhere.json'.\n",
    ],
  ])(
    "refuses to start with %j %j in one sentence",
    async (args, env, output) => {
      expect(await ended(args, env)).toEqual({ code: 1, output });
    },
    20_000,
  );

  it("says which port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const PORT = String(typeof address === "object" ? address?.port : "");
    const result = await ended([], { PORT, HOST: "127.0.0.1" });
    other.close();
    expect(result).toEqual({
      code: 1,
      output: `Dateline cannot listen on port ${PORT} of 127.0.0.1: another program already does. Set PORT to a free one.\n`,
    });
  }, 20_000);

  it("prints a folder of operations in the form in which it reads known ones", async () => {
    const { code, output } = await ended(["--compile-operations", "schema/operations"]);
    expect(code).toBe(0);
    expect(Object.values(JSON.parse(output) as Record<string, string>).join()).toContain("query StoryPage");
  }, 20_000);
});
