import { DocumentError } from "../../src/extract/documents/document-error";
import { readDocument } from "../../src/extract/documents/read-document";

const read = (value: unknown) => readDocument(JSON.stringify(value), "file-name");

describe("A document", () => {
  it("may be plain text, with its slug made of the headline", () => {
    expect(readDocument("Peace at last!\nAll is well.", "story")).toEqual({
      text: "Peace at last!\nAll is well.",
      slug: "peace-at-last",
    });
  });

  it("takes its slug from the file's name where the headline has no letters of the alphabet", () => {
    expect(readDocument("和平\nAll is well.", "story 7").slug).toBe("story-7");
  });

  it("may begin with a bracket and be plain text all the same", () => {
    expect(readDocument("[Update] Peace\nAll is well.", "story").text).toBe("[Update] Peace\nAll is well.");
  });

  it("may be a schema.org NewsArticle, in a graph too", () => {
    expect(
      read({
        "@context": "https://schema.org",
        "@graph": [
          { "@type": "WebSite", name: "The Paper" },
          {
            "@type": ["NewsArticle"],
            headline: "Peace",
            articleBody: "All is well.",
            datePublished: "2020-03-01T10:00:00Z",
            author: [{ "@type": "Person", name: "A. Writer" }],
            publisher: { name: "The Paper" },
            mainEntityOfPage: { "@id": "https://example.org/peace" },
          },
        ],
      }),
    ).toEqual({
      text: "Peace\nAll is well.",
      slug: "peace",
      publishedAt: "2020-03-01",
      author: "A. Writer",
      publisher: "The Paper",
      url: "https://example.org/peace",
    });
  });

  it("may be ninjs of version 1", () => {
    expect(
      read({
        uri: "https://example.org/1",
        headline: "Peace",
        body_xhtml: "<p>All is <b>well</b> &amp; quiet.</p>\n<p>So it stays.</p>",
        versioncreated: "2020-03-01T10:00:00Z",
        byline: "A. Writer",
      }),
    ).toEqual({
      text: "Peace\nAll is well & quiet.\nSo it stays.",
      slug: "peace",
      publishedAt: "2020-03-01",
      author: "A. Writer",
      publisher: null,
      url: "https://example.org/1",
    });
  });

  it("may be ninjs of version 2 and later", () => {
    expect(
      read({
        uri: "urn:x",
        headlines: [{ role: "main", value: "Peace" }],
        bodies: [
          { contentType: "text/html", value: "<p>No.</p>" },
          { contentType: "text/plain", value: "All is well." },
        ],
        by: "A. Writer",
        infosources: [{ name: "Agency" }],
      }),
    ).toEqual({
      text: "Peace\nAll is well.",
      slug: "peace",
      publishedAt: null,
      author: "A. Writer",
      publisher: "Agency",
      url: "urn:x",
    });
  });

  it.each([
    ["", "the document is empty"],
    [" \n", "the document is empty"],
    ["\0\u0001PNG", "the document is not text: it holds a zero byte"],
    [
      '{"title": 1}',
      "the JSON is neither a schema.org NewsArticle with an articleBody nor ninjs with a body",
    ],
  ])("that is no article is refused with a sentence: %j", (source, message) => {
    expect(() => readDocument(source, "story")).toThrow(new DocumentError(message));
  });
});
