import type { AnnotatedArticleSource } from "../../src/news/annotated-article";

const text = `Canada and Japan sign trade pact
President Ada Stone of Canada and Prime Minister Ken Mori of Japan signed a trade pact in Ottawa on May 2, following talks at the harbour.
"We agree," Stone told reporters. "We agree on trade," Mori said.
The pact lowers tariffs on maple syrup.
Two Japanese astronauts will fly on Mission Dawn of the Space Council, said Eva Lind, an engineer from Sweden. One will be the first to land.
Canada is giving Japan 20 maple trees to mark a jubilee in 2030.`;

/** A sound article that holds one record of every kind, one reference of every kind and a date in every place. */
export const tradePact: AnnotatedArticleSource = {
  slug: "trade-pact",
  text,
  language: "en",
  publisher: "The Harbour Gazette",
  author: "A. Reporter",
  url: "https://gazette.example/trade-pact",
  publishedAt: { text: "3 May 2029", edtf: "2029-05-03" },
  countries: [
    { code: "CA", aliases: ["Canada"] },
    { code: "JP", aliases: ["Japan"] },
    { code: "SE", aliases: ["Sweden"] },
  ],
  organizations: [{ id: "council", name: "Space Council" }],
  leaders: [
    {
      id: "stone",
      name: "Ada Stone",
      aliases: ["Stone"],
      givenName: "Ada",
      familyName: "Stone",
      offices: [
        {
          id: "stone-president",
          evidence: [{ exact: "President Ada Stone of Canada" }],
          status: "STATED",
          title: "President",
          country: "CA",
        },
      ],
    },
    {
      id: "mori",
      name: "Ken Mori",
      aliases: ["Mori"],
      offices: [
        {
          id: "mori-prime-minister",
          evidence: [{ exact: "Prime Minister Ken Mori of Japan" }],
          status: "STATED",
          title: "Prime Minister",
          country: "JP",
        },
      ],
    },
  ],
  people: [{ id: "lind", name: "Eva Lind", description: "an engineer", country: "SE" }],
  events: [
    {
      id: "talks",
      evidence: [{ exact: "talks at the harbour" }],
      status: "STATED",
      name: "talks at the harbour",
      kind: "TALKS",
    },
    {
      id: "signing",
      evidence: [{ exact: "signed a trade pact in Ottawa on May 2" }],
      status: "STATED",
      name: "signing of the trade pact",
      kind: "CEREMONY",
      place: "Ottawa",
      date: { text: "May 2", edtf: "XXXX-05-02", evidence: [{ exact: "on May 2" }] },
      leaders: ["stone", "mori"],
      countries: ["CA", "JP"],
      after: ["talks"],
    },
  ],
  quotes: [
    {
      id: "we-agree",
      evidence: [{ exact: "We agree,", suffix: '"' }],
      kind: "FULL",
      speaker: "stone",
      speakerText: "Stone",
      occasion: "signing",
      saidOn: { text: "May 2", edtf: "XXXX-05-02", evidence: [{ exact: "May 2" }] },
    },
    { id: "we-agree-on-trade", evidence: [{ exact: "We agree on trade," }], kind: "FULL", speaker: "mori" },
  ],
  statements: [
    {
      id: "astronauts-will-fly",
      evidence: [{ exact: "Two Japanese astronauts will fly on Mission Dawn" }],
      status: "PLANNED",
      voice: "ATTRIBUTED",
      attributedTo: ["lind"],
      countries: ["JP"],
      occasion: "signing",
    },
  ],
  agreements: [
    {
      id: "pact",
      evidence: [{ exact: "a trade pact" }],
      status: "CONFIRMED",
      title: "trade pact",
      summary: "Canada and Japan lower tariffs.",
      domain: "ECONOMIC",
      parties: ["CA", "JP"],
      announcedAt: "signing",
      announcedOn: { text: "May 2", edtf: "XXXX-05-02", evidence: [{ exact: "May 2" }] },
      provisions: [
        {
          id: "tariffs",
          evidence: [{ exact: "lowers tariffs on maple syrup" }],
          status: "CONFIRMED",
          participants: ["CA", "JP"],
        },
      ],
    },
  ],
  missions: [
    {
      id: "dawn",
      evidence: [{ exact: "Mission Dawn of the Space Council" }],
      status: "PLANNED",
      name: "Mission Dawn",
      agency: "council",
      countries: ["JP"],
      participations: [
        {
          id: "two-astronauts",
          evidence: [{ exact: "Two Japanese astronauts" }],
          status: "PLANNED",
          country: "JP",
          role: "astronaut",
          count: 2,
        },
      ],
      milestones: [
        {
          id: "first-landing",
          evidence: [{ exact: "One will be the first to land" }],
          status: "PLANNED",
          country: "JP",
        },
      ],
    },
  ],
  pledges: [
    {
      id: "maple-trees",
      evidence: [{ exact: "Canada is giving Japan 20 maple trees" }],
      status: "ANNOUNCED",
      item: "maple trees",
      quantity: 20,
      giver: "CA",
      recipient: "JP",
      maker: "council",
      mission: "dawn",
      occasion: "jubilee",
      occasionDate: { text: "2030", edtf: "2030", evidence: [{ exact: "2030" }] },
    },
  ],
};
