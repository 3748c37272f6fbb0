import { confidenceOf } from "../../src/extract/confidence";
import { extract } from "../../src/extract/extract";
import { InMemoryRepository } from "../../src/news/in-memory.repository";
import { ask } from "../support/ask";
import { recordsOf } from "../support/stories";
import { tradePact } from "../support/trade-pact";

const FACTS = `{ quotes { nodes {
  text confidence speaker { name } speakerText speakerConfidence
} } leaders { nodes { name offices { title holdings { nodes { confidence } } } } } }`;

const TEXT = `Minister resigns
Japan's Prime Minister Ann Lee resigned on Monday. Lee said, "I have done what I could do for my country."
"I am leaving all of this behind me now," an official said.`;

/** As a large repository holds it: packed. */
function packed(...sources: Parameters<typeof recordsOf>[0][]): InMemoryRepository {
  const news = new InMemoryRepository(0);
  for (const source of sources) news.add(recordsOf(source));
  return news;
}

describe("The confidence of a fact", () => {
  test("is kept with extracted facts, of quotes apart from that of their speaker, who stays open where the text leaves it open", async () => {
    expect(await ask(packed(extract({ text: TEXT, slug: "minister" })), FACTS)).toEqual({
      data: {
        quotes: {
          nodes: [
            {
              text: "I have done what I could do for my country.",
              confidence: confidenceOf("quotations", "clause, speech told"),
              speaker: { name: "Ann Lee" },
              speakerText: "Lee",
              speakerConfidence: confidenceOf("speakers", "name, before"),
            },
            {
              text: "I am leaving all of this behind me now,",
              confidence: confidenceOf("quotations", "clause, speech told"),
              speaker: null,
              speakerText: "an official",
              speakerConfidence: null,
            },
          ],
        },
        leaders: {
          nodes: [
            {
              name: "Ann Lee",
              offices: [
                {
                  title: "Prime Minister",
                  holdings: { nodes: [{ confidence: confidenceOf("leaders", "country told") }] },
                },
              ],
            },
          ],
        },
      },
    });
  });

  test("is null where a person stated it", async () => {
    expect(await ask(packed(tradePact), `{ quotes { nodes { confidence speakerConfidence } } }`)).toEqual({
      data: {
        quotes: {
          nodes: [
            { confidence: null, speakerConfidence: null },
            { confidence: null, speakerConfidence: null },
          ],
        },
      },
    });
  });
});
