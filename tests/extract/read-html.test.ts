import { readFileSync } from "node:fs";
import path from "node:path";
import { DocumentError } from "../../src/extract/documents/document-error";
import { extract } from "../../src/extract/extract";
import { readDocument } from "../../src/extract/documents/read-document";
import { linesOfMarkup } from "../../src/extract/documents/read-html";

const page = (name: string): string => readFileSync(path.join(__dirname, "pages", `${name}.html`), "utf8");
const read = (source: string) => readDocument(source, "file-name");

const LONG =
  "The council of Lindholm met on Monday, and after nine hours of talks it agreed on a budget for the town.";

describe("A web page", () => {
  test("gives the article of its JSON-LD where that is whole", () => {
    expect(read(page("linked-data"))).toEqual({
      text: [
        "Lakes to be cleaned by spring",
        "Mayor Tove Rask promised on Monday that both lakes of Lindholm will be clean by spring.",
        "“Nobody shall swim around a shopping trolley again,” Rask said at the town hall, where 200 people had come to hear her.",
      ].join("\n"),
      slug: "lakes-to-be-cleaned-by-spring",
      publishedAt: "2021-10-04",
      author: "Ida Brandt",
      publisher: "Lindholm Courier",
      url: "https://courier.example/lakes",
    });
  });

  test("gives its own paragraphs where the JSON-LD has only their beginning, and nothing that stands beside them", () => {
    expect(read(page("modern"))).toEqual({
      text: [
        "Harbour bridge reopens after two years & nine months",
        "The harbour bridge of Sundvik reopened on Friday, two years and nine months after a cargo ship ran into it.",
        "“Today the two halves of our city are one again,” Governor Ellen Moor said.",
        "She cut the ribbon at noon.",
        "Who pays",
        "The repair cost €30 million. The shipping line Nordmar called it “a fair price”.",
        "The bridge carries 20,000 cars a day.",
      ].join("\n"),
      slug: "harbour-bridge-reopens-after-two-years-nine-months",
      publishedAt: "2022-06-18",
      author: "Nils Arden",
      publisher: "The Port Gazette",
      url: "https://gazette.example/2022/bridge",
    });
  });

  test("that is old, broken and without data of its own gives what it has", () => {
    expect(read(page("old"))).toEqual({
      text: [
        "Flood in Tarn valley",
        "Heavy rain flooded the Tarn valley on Sunday night, and 300 people left their homes, the police said.",
        '"We have never seen water so high," said Mayor Paul Renn. Two bridges are gone & one school is closed.',
        "The government will send 40 soldiers on Tuesday.",
        "Unclosed to the end",
      ].join("\n"),
      slug: "flood-in-tarn-valley",
      publishedAt: null,
      author: null,
      publisher: null,
      url: null,
    });
  });

  test("may tell by microdata what is the article, its author and its day", () => {
    expect(read(page("microdata"))).toEqual({
      text: [
        "Union and airline agree",
        "The pilots' union and the airline Altair signed an agreement on Sunday that ends a strike of nine days.",
        "“We fly again tomorrow,” union leader Marc Oest told reporters.",
      ].join("\n"),
      slug: "union-and-airline-agree",
      publishedAt: "2019-02-11",
      author: "Rosa Lind",
      publisher: null,
      url: null,
    });
  });

  test("parts a story by a picture or an advertisement, and its beginning is not lost", () => {
    const first = LONG.replace("Monday", "Sunday");
    const last = LONG.replace("Monday", "Friday");
    const story = `<h1>Budget</h1>
      <div class="intro"><p>${first}</p></div>
      <div class="picture">The town hall</div>
      <div class="text"><div>${`<p>${LONG}</p>`.repeat(3)}</div></div>
      <p>${last}</p>
      <div class="teasers"><div><div><p>${LONG}</p></div></div></div>
      <div id="comments"><div><p>${LONG}</p></div></div>`;
    expect(read(`<html><body><div>${story}</div></body></html>`).text.split("\n")).toEqual([
      "Budget",
      first,
      LONG,
      LONG,
      LONG,
      last,
    ]);
  });

  test("that stands in a form as a whole is read like any other", () => {
    expect(
      read(`<html><body><form id="aspnetForm"><h1>Budget</h1><p>${LONG}</p></form></body></html>`).text,
    ).toBe(`Budget\n${LONG}`);
  });

  test.each([
    ["<title>Budget agreed at last | The Courier</title><h1>Budget agreed at last</h1>"],
    ["<title>The Courier: Budget agreed at last</title><h1>Budget agreed at last</h1>"],
    ['<title>Budget agreed at last - Courier</title><meta property="og:site_name" content="Courier">'],
  ])("has a headline without the name of the site: %s", (head) => {
    expect(read(`<html>${head}<p>${LONG}</p></html>`).text).toBe(`Budget agreed at last\n${LONG}`);
  });

  test("is extracted like any text: who said what", () => {
    const { quotes, leaders = [] } = extract(read(page("modern")));
    expect(
      quotes?.map(({ speaker, evidence }) => [
        leaders.find(({ id }) => id === speaker)?.name ?? speaker,
        ...evidence.map(({ exact }) => exact),
      ]),
    ).toContainEqual(["Ellen Moor", "Today the two halves of our city are one again,"]);
  });

  test.each([
    ["a section with the teasers of several", page("section")],
    ["a notice", "<!doctype html><p>This page has moved.</p>"],
    ["nothing at all", "<html></html>"],
    ["a script alone", `<html><body><script>let text = "${LONG}";</script></body></html>`],
    ["a form alone", `<html><body><div><form><p>${LONG}</p></form></div></body></html>`],
    ["readers' comments alone", `<html><body><div id="comments"><p>${LONG}</p></div></body></html>`],
    ["another kind of markup", '<?xml version="1.0"?><rss><channel><link>x</link></channel></rss>'],
  ])("without an article is refused in a sentence: %s", (_, source) => {
    expect(() => read(source)).toThrow(
      new DocumentError("the web page holds no article: no text of some length that stands together"),
    );
  });

  test("in another encoding is refused in a sentence", () => {
    expect(() => read(`<html><meta charset="ISO-2022-JP"><p>${LONG}</p>`)).toThrow(
      new DocumentError("the web page is written in ISO-2022-JP: save it as UTF-8"),
    );
  });

  test("made to be deep or long is read or refused, and ends nothing", () => {
    expect(() => read("<div>".repeat(200_000))).toThrow(
      new DocumentError("the web page nests its elements more than 2000 deep"),
    );
    expect(read(`<h1>Budget</h1>${`<p>${LONG}`.repeat(20_000)}`).text).toBe(
      `Budget\n${Array(20_000).fill(LONG).join("\n")}`,
    );
  });

  test.each([
    ["<p>a</p>\n <p> b\t\tc </p>", "a\nb c"],
    ["a<br>b<br/><br>c", "a\nb\nc"],
    ["<ul><li>a<li>b</ul>c", "a\nb\nc"],
    ["a<b>b</b>c <i> d</i>", "abc d"],
    ["a&nbsp;b &amp; c&#x2014;d &lt;e&gt; &unknown; &copy", "a b & c—d <e> &unknown; ©"],
    ["<pre>a  b\nc</pre>", "a b\nc"],
    ["<p>He said <q>yes</q>.", "He said “yes”."],
    ["a<!-- b -->c<template>d</template><span style='display: none'>e</span>", "ac"],
  ])("shows white space, breaks and signs as a browser does: %j", (markup, text) => {
    expect(linesOfMarkup(markup)).toBe(text);
  });
});
