import type { AnnotatedArticleSource } from "../../src/news/annotated-article";
import { tinyStory } from "../support/tiny-story";
import { tradePact } from "../support/trade-pact";
import { dateline, Folder } from "./support/dateline";

const folder = new Folder();
afterAll(() => folder.remove());

const show = (article: AnnotatedArticleSource, ...options: string[]) =>
  dateline(["show", "-", ...options], { stdin: JSON.stringify(article) });

const SHOWN = `trade-pact · The Harbour Gazette · A. Reporter · 3 May 2029 · https://gazette.example/trade-pact

quote 2  office 2  statement 1  agreement 1  provision 1  mission 1  participation 1  milestone 1  pledge 1  event 2

Canada and Japan sign trade pact

President Ada Stone of Canada and Prime Minister Ken Mori of Japan signed a trade pact in Ottawa on May 2, following talks at the harbour.
  office         Ada Stone, President of Canada
  office         Ken Mori, Prime Minister of Japan
  event          signing of the trade pact, Ottawa [Ada Stone, Ken Mori, Canada, Japan], May 2 = XXXX-05-02
  agreement      trade pact [Canada, Japan], economic, May 2 = XXXX-05-02 (confirmed)
  event          talks at the harbour

"We agree," Stone told reporters. "We agree on trade," Mori said.
  quote          “We agree,” – Ada Stone, May 2 = XXXX-05-02
  quote          “We agree on trade,” – Ken Mori

The pact lowers tariffs on maple syrup.
  provision      lowers tariffs on maple syrup [Canada, Japan] (confirmed)

Two Japanese astronauts will fly on Mission Dawn of the Space Council, said Eva Lind, an engineer from Sweden. One will be the first to land.
  statement      Two Japanese astronauts will fly on Mission Dawn (planned, says Eva Lind)
  participation  Japan: 2 astronaut (planned)
  mission        Mission Dawn, Space Council, Japan (planned)
  milestone      One will be the first to land [Japan] (planned)

Canada is giving Japan 20 maple trees to mark a jubilee in 2030.
  pledge         Canada to Japan: 20 maple trees, 2030 (announced)
`;

/** The escape sequences of a terminal, in words. */
const NAMES: Readonly<Record<string, string>> = {
  "1": "bold",
  "2": "dim",
  "22": "/",
  "32": "green",
  "36": "cyan",
  "4": "underline",
  "24": "/",
  "39": "/",
};
const inWords = (output: string): string =>
  output.replaceAll(/\u001b\[(\d+)m/g, (_, code: string) => `<${NAMES[code] ?? code}>`);

describe("dateline show", () => {
  test("prints the article, and below each paragraph the facts that begin in it", async () => {
    expect(await show(tradePact)).toEqual({ code: 0, stdout: SHOWN, stderr: "" });
  }, 20_000);

  test("reads a file with its text beside it", async () => {
    const { text = "", ...rest } = tradePact;
    folder.write("story.txt", text);
    const file = folder.write("story.json", JSON.stringify({ ...rest, textFile: "story.txt" }));
    expect(await dateline(["show", file])).toEqual({ code: 0, stdout: SHOWN, stderr: "" });
  }, 20_000);

  test("shows evidence in the colour of its kind, the shortest passage where facts share words", async () => {
    const story = tinyStory({ slug: "x", name: "Ada", offices: ["Chair"], quote: "Hello" });
    const { stdout } = await show(
      {
        ...story,
        text: 'Title\nChair Ada of nowhere spoke.\nShe said "Hello" then left.',
        events: [
          {
            id: "exit",
            name: "exit",
            kind: "OTHER",
            status: "STATED",
            evidence: [{ exact: 'said "Hello" then left' }],
          },
        ],
      },
      "--color",
      "always",
    );
    expect(inWords(stdout)).toBe(
      `<dim>x</>

<green>quote</> 1  <cyan>office</> 1  <underline>event</> 1

<bold>Title</>

<cyan>Chair Ada of nowhere spoke.</>
  <cyan>office</>         Ada, Chair

She <underline>said "</><green>Hello</><underline>" then left</>.
  <underline>event</>          exit
  <green>quote</>          “Hello” – Ada
`,
    );
  }, 20_000);

  test("says of a quotation without a speaker that nobody is named, or by what words only", async () => {
    const quotes = [
      { id: "q-1", kind: "PARTIAL" as const, evidence: [{ exact: "one" }] },
      { id: "q-2", kind: "PARTIAL" as const, evidence: [{ exact: "two" }], speakerText: "the voice" },
    ];
    const { stdout } = await show({
      slug: "q",
      language: "en",
      text: 'So "one", and "two", the voice said',
      quotes,
    });
    expect(stdout.split("\n").slice(-3, -1)).toEqual([
      "  quote          “one” – nobody named",
      "  quote          “two” – “the voice”, whoever that is",
    ]);
  }, 20_000);

  test("shows dimmed how sure extraction is of a fact, and of a speaker", async () => {
    const { stdout } = await show(
      {
        slug: "q",
        language: "en",
        text: 'So "one", and "two", said Ada',
        people: [{ id: "ada", name: "Ada" }],
        quotes: [
          { id: "q-1", kind: "PARTIAL", evidence: [{ exact: "one" }], confidence: 0.875 },
          {
            id: "q-2",
            kind: "PARTIAL",
            evidence: [{ exact: "two" }],
            speaker: "ada",
            confidence: 0.9,
            speakerConfidence: 1,
          },
        ],
      },
      "--color",
      "always",
    );
    expect(inWords(stdout).split("\n").slice(-3, -1)).toEqual([
      "  <green>quote</>          “one” – nobody named  <dim>0.88</>",
      "  <green>quote</>          “two” – Ada  <dim>0.90, speaker 1.00</>",
    ]);
  }, 20_000);

  test("lets no article steer the terminal", async () => {
    const { stdout } = await show({
      slug: "bell",
      language: "en",
      author: "\u001b[2J",
      text: "Bell\u0007\r\nTab\there \u009b31m\u001b]0;title",
    });
    expect(stdout).toBe("bell · \uFFFD[2J\n\nno facts\n\nBell\uFFFD\n\nTab\there \uFFFD31m\uFFFD]0;title\n");
  }, 20_000);

  test.each<[what: string, content: string | Uint8Array, sentence: string]>([
    ["is empty", "", " is empty."],
    ["is binary", Uint8Array.of(1, 0, 2), " is binary, and no text."],
    ["is 50 MB long", " ".repeat(50_000_000), " is too long: it may have at most 20 MB, and has 50 MB."],
    ["is no article", "{}", ": slug: Invalid input: expected string, received undefined"],
  ])(
    "refuses, in a sentence, a file that %s",
    async (_, content, sentence) => {
      const file = folder.write("refused.json", content);
      const { code, stdout, stderr } = await dateline(["show", file]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr.split("\n")[0]).toBe(`${file}${sentence}`);
    },
    20_000,
  );

  test("says that a file is missing", async () => {
    expect(await dateline(["show", "nowhere.json"])).toEqual({
      code: 1,
      stdout: "",
      stderr: "nowhere.json cannot be read: there is no such file.\n",
    });
  }, 20_000);
});
