import type { AnnotatedArticleSource } from "../../src/news/annotated-article";

/** An invented story in French, with another Biden, an office of an organization, and letters outside ASCII. */
export const thirdArticle: AnnotatedArticleSource = {
  slug: "la-belgique-vise-la-lune",
  text: [
    "La Belgique et l’Australie visent la Lune",
    "Zoé Biden, ministre de la Recherche de la Belgique et présidente de l’Institut Lumière, a reçu des astronomes le 2 novembre 2024.",
    "«La Lune nous attend», a déclaré Biden.",
    "La Belgique et l’Australie proposent un accord spatial.",
    "L’Institut Lumière offrira un télescope à l’Australie.",
    "La Belgique enverra deux astronautes vers la Lune avec le programme Artemis.",
  ].join("\n"),
  language: "fr",
  publishedAt: { text: "3 novembre 2024", edtf: "2024-11-03" },
  countries: [
    { code: "BE", aliases: ["Belgique"] },
    { code: "AU", aliases: ["Australie"] },
  ],
  organizations: [{ id: "lumiere", name: "Institut Lumière" }],
  leaders: [
    {
      id: "zoe",
      name: "Zoé Biden",
      aliases: ["Biden"],
      givenName: "Zoé",
      familyName: "Biden",
      offices: [
        {
          id: "zoe-ministre",
          evidence: [{ exact: "Zoé Biden, ministre de la Recherche de la Belgique" }],
          status: "STATED",
          title: "ministre de la Recherche",
          country: "BE",
        },
        {
          id: "zoe-presidente",
          evidence: [{ exact: "présidente de l’Institut Lumière" }],
          status: "STATED",
          title: "présidente",
          organization: "lumiere",
        },
      ],
    },
  ],
  events: [
    {
      id: "reception",
      evidence: [{ exact: "a reçu des astronomes le 2 novembre 2024" }],
      status: "STATED",
      name: "réception des astronomes",
      kind: "OTHER",
      date: { text: "2 novembre 2024", edtf: "2024-11-02", evidence: [{ exact: "2 novembre 2024" }] },
      leaders: ["zoe"],
      countries: ["BE"],
    },
  ],
  quotes: [
    {
      id: "la-lune",
      evidence: [{ exact: "La Lune nous attend" }],
      kind: "FULL",
      speaker: "zoe",
      speakerText: "Biden",
    },
  ],
  statements: [
    {
      id: "la-lune-visee",
      evidence: [{ exact: "La Belgique et l’Australie visent la Lune" }],
      status: "PLANNED",
      countries: ["BE", "AU"],
    },
  ],
  agreements: [
    {
      id: "accord-spatial",
      evidence: [{ exact: "La Belgique et l’Australie proposent un accord spatial" }],
      status: "PROPOSED",
      title: "accord spatial",
      summary: "La Belgique et l’Australie proposent un accord spatial.",
      domain: "SPACE",
      parties: ["BE", "AU"],
    },
  ],
  missions: [
    {
      id: "vers-la-lune",
      evidence: [{ exact: "La Belgique enverra deux astronautes vers la Lune avec le programme Artemis" }],
      status: "PLANNED",
      name: "astronautes vers la Lune",
      program: "Artemis",
      destination: "Lune",
      countries: ["BE"],
    },
  ],
  pledges: [
    {
      id: "telescope",
      evidence: [{ exact: "L’Institut Lumière offrira un télescope à l’Australie" }],
      status: "PLANNED",
      item: "télescope",
      giver: "lumiere",
      recipient: "AU",
    },
  ],
};
