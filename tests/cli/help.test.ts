import { dateline } from "./support/dateline";

describe("The command line", () => {
  test.each([["serve"], ["check"], ["extract"], ["show"]])(
    "explains %s, with what its exit status means",
    async (command) => {
      const { code, stdout, stderr } = await dateline([command, "--help"]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(new RegExp(`^Usage: dateline ${command} `));
      expect(stdout).toContain("Exit status: 0 where all went well");
    },
    20_000,
  );

  test("lists its commands in its own help", async () => {
    const { stdout } = await dateline(["--help"]);
    expect([...stdout.matchAll(/^ {2}(\w+) (?=[\[<])/gm)].map(([, name]) => name)).toEqual([
      "serve",
      "check",
      "extract",
      "show",
      "help",
    ]);
  }, 20_000);

  test.each<[args: string[], sentence: string]>([
    [["chek", "story.json"], "There is no command 'chek'. See --help."],
    [["check"], "Missing required argument 'file'. See --help."],
    [["show", "a", "b"], "Too many arguments for 'show'. Expected 1 argument but got 2. See --help."],
    [["serve", "--news"], "Option '--news <folder...>' argument missing. See --help."],
    [
      ["show", "-", "--color", "sometimes"],
      "Option '--color <when>' argument 'sometimes' is invalid. Allowed choices are auto, always, never. See --help.",
    ],
    [
      ["--compile-operations", "nowhere"],
      "--compile-operations is \"nowhere\", which cannot be used: ENOENT: no such file or directory, scandir 'nowhere'.",
    ],
  ])(
    "refuses %j in one sentence",
    async (args, sentence) => {
      expect(await dateline(args)).toEqual({ code: 1, stdout: "", stderr: `${sentence}\n` });
    },
    20_000,
  );
});
