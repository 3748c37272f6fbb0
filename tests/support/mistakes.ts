import type { Changes } from "./changed";
import { tradePact } from "./trade-pact";

const TEXT = tradePact.text ?? "";

/** Each kind of mistake, what makes it in the trade pact, and the whole message. */
export const MISTAKES: readonly (readonly [mistake: string, changes: Changes, message: string])[] = [
  // The file as a whole
  [
    "both text and textFile",
    { textFile: "story.txt" },
    "text: exactly one of text and textFile must be given",
  ],
  ["neither text nor textFile", { text: undefined }, "text: exactly one of text and textFile must be given"],
  ["a field that is unknown", { footnote: "x" }, 'Unrecognized key: "footnote"'],
  [
    "a field that is unknown in a record",
    { "quotes.0.speakr": "stone" },
    'quotes[0] (we-agree): Unrecognized key: "speakr"',
  ],
  ["no slug", { slug: undefined }, "slug: Invalid input: expected string, received undefined"],
  [
    "a slug that is no key",
    { slug: "Trade Pact" },
    "slug: must be lower-case words joined by hyphens, such as trade-pact",
  ],
  [
    "a language that is no tag",
    { language: "English (US)" },
    "language: must be a BCP 47 tag, such as en or pt-BR",
  ],
  [
    "an address that is none",
    { url: "gazette" },
    "url: must be a web address, such as https://example.org/story",
  ],
  [
    "an address that a browser would run",
    { url: "javascript:alert(1)" },
    "url: must be a web address, such as https://example.org/story",
  ],
  [
    "half a character in its text",
    { text: `${TEXT}\n\uD83E` },
    `text: holds half a character (a lone surrogate, at ${TEXT.length + 1}): write the whole character`,
  ],
  // Values
  [
    "an enum value that does not exist",
    { "quotes.0.kind": "WHOLE" },
    'quotes[0] (we-agree): kind: Invalid option: expected one of "FULL"|"PARTIAL"',
  ],
  [
    "an id that is no key",
    { "quotes.0.id": "We agree" },
    "quotes[0] (We agree): id: must be lower-case words joined by hyphens, such as trade-pact",
  ],
  [
    "a count below nought",
    { "missions.0.participations.0.count": -1 },
    "missions[0].participations[0] (two-astronauts): count: Too small: expected number to be >=0",
  ],
  [
    "a leader without an office",
    { "leaders.1.offices": [] },
    "leaders[1] (mori): offices: a leader holds at least one office",
  ],
  [
    "a country without a name in the text",
    { "countries.0.aliases": [] },
    "countries[0] (CA): aliases: an article that has a country names it at least once",
  ],
  // Passages
  [
    "a record without evidence",
    { "statements.0.evidence": [] },
    "statements[0] (astronauts-will-fly): evidence: a record needs at least one passage as its evidence",
  ],
  [
    "a date without evidence",
    { "events.1.date.evidence": [] },
    "events[1] (signing): date.evidence: a record needs at least one passage as its evidence",
  ],
  [
    "an empty passage",
    { "agreements.0.evidence.0.exact": "" },
    "agreements[0] (pact): evidence[0].exact: Too small: expected string to have >=1 characters",
  ],
  [
    "a passage that begins with half a character",
    { text: `${TEXT}\n🦆`, "agreements.0.evidence.0.exact": "\uDD86" },
    "agreements[0] (pact): evidence[0].exact: holds half a character (a lone surrogate): write the whole character",
  ],
  [
    "a passage that the text does not hold",
    { "agreements.0.provisions.0.evidence.0.exact": "raises tariffs" },
    "agreements[0].provisions[0] (tariffs): evidence[0]: “raises tariffs” does not occur in the text: copy the passage from it, character for character",
  ],
  [
    "a passage that occurs twice",
    { "quotes.0.evidence.0": { exact: "We agree" } },
    "quotes[0] (we-agree): evidence[0]: “We agree” occurs 2 times (at 173, 207): a longer prefix or suffix must tell which is meant",
  ],
  [
    "a prefix that fits nowhere",
    { "quotes.0.evidence.0": { exact: "We agree", prefix: "said " } },
    "quotes[0] (we-agree): evidence[0]: “We agree” occurs in the text (at 173, 207), but nowhere just behind “said ”: copy the prefix from the text, up to the passage",
  ],
  [
    "a quotation with no mark before it",
    { "quotes.1.evidence.0.exact": "agree on trade," },
    "quotes[1] (we-agree-on-trade): evidence: no quotation mark opens “agree on trade,” in the text: the passage must begin just behind one",
  ],
  [
    "a quotation with no mark behind it",
    { "quotes.1.evidence.0.exact": "We agree on" },
    "quotes[1] (we-agree-on-trade): evidence: no quotation mark closes “We agree on” in the text: the passage must end just before one, before another quotation, or with its paragraph",
  ],
  [
    "a sure speaker where there is none",
    { "quotes.0.speaker": null, "quotes.0.speakerConfidence": 0.9 },
    "quotes[0] (we-agree): speakerConfidence: tells how sure a speaker is, and there is none: set it to null",
  ],
  [
    "speaker words that the text does not hold",
    { "quotes.0.speakerText": "the president" },
    "quotes[0] (we-agree): speakerText: “the president” does not occur in the text",
  ],
  // Ids
  [
    "a speaker who does not exist",
    { "quotes.0.speaker": "nobody" },
    "quotes[0] (we-agree): speaker: “nobody” is neither the id of a record under leaders, people or organizations nor the code of a country listed under countries",
  ],
  [
    "an event as a speaker",
    { "quotes.0.speaker": "signing" },
    "quotes[0] (we-agree): speaker: “signing” is neither the id of a record under leaders, people or organizations nor the code of a country listed under countries",
  ],
  [
    "an attribution to nobody",
    { "statements.0.attributedTo": ["lind", "nobody"] },
    "statements[0] (astronauts-will-fly): attributedTo[1]: “nobody” is neither the id of a record under leaders, people or organizations nor the code of a country listed under countries",
  ],
  [
    "a party that is nobody",
    { "agreements.0.parties": ["US"] },
    "agreements[0] (pact): parties[0]: “US” is neither the id of a record under leaders, people or organizations nor the code of a country listed under countries",
  ],
  [
    "a participant that is nobody",
    { "agreements.0.provisions.0.participants": ["nobody"] },
    "agreements[0].provisions[0] (tariffs): participants[0]: “nobody” is neither the id of a record under leaders, people or organizations nor the code of a country listed under countries",
  ],
  [
    "a giver and a recipient that are nobody",
    { "pledges.0.giver": "nobody", "pledges.0.recipient": "no-one" },
    [
      "pledges[0] (maple-trees): giver: “nobody” is neither the id of a record under leaders, people or organizations nor the code of a country listed under countries",
      "pledges[0] (maple-trees): recipient: “no-one” is neither the id of a record under leaders, people or organizations nor the code of a country listed under countries",
    ].join("\nstory.json: "),
  ],
  [
    "a maker that does not exist",
    { "pledges.0.maker": "stone" },
    "pledges[0] (maple-trees): maker: “stone” is not the id of a record under organizations",
  ],
  [
    "an agency that does not exist",
    { "missions.0.agency": "nasa" },
    "missions[0] (dawn): agency: “nasa” is not the id of a record under organizations",
  ],
  [
    "an organization of an office that does not exist",
    { "leaders.0.offices.0.organization": "nasa" },
    "leaders[0].offices[0] (stone-president): organization: “nasa” is not the id of a record under organizations",
  ],
  [
    "a mission that does not exist",
    { "pledges.0.mission": "dusk" },
    "pledges[0] (maple-trees): mission: “dusk” is not the id of a record under missions",
  ],
  [
    "an occasion that does not exist",
    { "statements.0.occasion": "gala" },
    "statements[0] (astronauts-will-fly): occasion: “gala” is not the id of a record under events",
  ],
  [
    "an occasion of a quote that does not exist",
    { "quotes.0.occasion": "gala" },
    "quotes[0] (we-agree): occasion: “gala” is not the id of a record under events",
  ],
  [
    "an announcement that does not exist",
    { "agreements.0.announcedAt": "gala" },
    "agreements[0] (pact): announcedAt: “gala” is not the id of a record under events",
  ],
  [
    "a leader at an event who does not exist",
    { "events.1.leaders": ["lind"] },
    "events[1] (signing): leaders[0]: “lind” is not the id of a record under leaders",
  ],
  [
    "an event after one that does not exist",
    { "events.1.after": ["gala"] },
    "events[1] (signing): after[0]: “gala” is not the id of a record under events",
  ],
  [
    "an id that is used twice",
    { "statements.0.id": "pact" },
    "agreements[0] (pact): id: “pact” is the id of another record of this file as well",
  ],
  [
    "an id that is used twice in one list",
    { "quotes.1.id": "we-agree" },
    "quotes[1] (we-agree): id: “we-agree” is the id of another record of this file as well",
  ],
  // Countries
  [
    "a country that is not listed",
    { "people.0.country": "NO" },
    "people[0] (lind): country: “NO” is not the code of a country listed under countries",
  ],
  [
    "a country of a statement that is not listed",
    { "statements.0.countries": ["JP", "NO"] },
    "statements[0] (astronauts-will-fly): countries[1]: “NO” is not the code of a country listed under countries",
  ],
  [
    "a country code that does not exist",
    { "countries.2.code": "XX", "people.0.country": "XX" },
    "countries[2] (XX): code: “XX” is not an ISO 3166-1 alpha-2 country code: write two capital letters, such as JP",
  ],
  [
    "a country code in small letters",
    { "countries.2.code": "se", "people.0.country": "se" },
    "countries[2] (se): code: “se” is not an ISO 3166-1 alpha-2 country code: write SE",
  ],
  [
    "a country listed twice",
    { "countries.2": { code: "JP", aliases: ["Sweden"] }, "people.0.country": "JP" },
    "countries[2] (JP): code: “JP” is listed twice: put all its names into one record",
  ],
  // Dates
  ...(
    [
      ["publishedAt.edtf", "publishedAt.edtf"],
      ["events.1.date.edtf", "events[1] (signing): date.edtf"],
      ["quotes.0.saidOn.edtf", "quotes[0] (we-agree): saidOn.edtf"],
      ["agreements.0.announcedOn.edtf", "agreements[0] (pact): announcedOn.edtf"],
      ["pledges.0.occasionDate.edtf", "pledges[0] (maple-trees): occasionDate.edtf"],
    ] as const
  ).map(
    ([path, place]) =>
      [
        `a date that is no EDTF at ${path}`,
        { [path]: "2 May" },
        `${place}: “2 May” is not an EDTF expression; write XXXX-04-11, 2026-04 or 197X/198X`,
      ] as const,
  ),
  [
    "words of a date that do not stand in its evidence",
    { "events.1.date.text": "May 3" },
    "events[1] (signing): date.text: “May 3” does not stand in the evidence of the date",
  ],
  [
    "words of the date of publication that do not stand in its evidence",
    { "publishedAt.evidence": [{ exact: "May 2" }] },
    "publishedAt.text: “3 May 2029” does not stand in the evidence of the date",
  ],
  // Names
  [
    "a name that the text does not hold",
    { "leaders.0.aliases": ["Stone", "Madam Stone"] },
    "leaders[0] (stone): aliases[1]: “Madam Stone” does not stand in the text as a name of its own",
  ],
  [
    "a name that stands only within a longer word",
    { "countries.1.aliases": ["Japan", "Japanes"] },
    "countries[1] (JP): aliases[1]: “Japanes” does not stand in the text as a name of its own",
  ],
  [
    "a name that stands only within a longer name",
    { "people.0.aliases": ["Lind"] },
    "people[0] (lind): aliases[0]: “Lind” does not stand in the text as a name of its own",
  ],
  [
    "a name that two records share",
    { "leaders.1.aliases": ["Mori", "Stone"] },
    "leaders[1] (mori): aliases[1]: “Stone” is a name of Ada Stone as well",
  ],
  [
    "a name that is given twice",
    { "leaders.0.aliases": ["Stone", "Ada Stone"] },
    "leaders[0] (stone): aliases[1]: “Ada Stone” is given twice",
  ],
  [
    "two people whose names differ in case alone, and would be one",
    {
      text: `${TEXT}\nKEN MORI waved.`,
      "leaders.0.name": "KEN MORI",
      "leaders.0.offices.0.country": "JP",
    },
    "leaders[1] (mori): name: “Ken Mori” and “KEN MORI” are one name, since case, accents and hyphens do not count: join the two records, or give one a fuller name",
  ],
  // Sense
  [
    "a narrator who speaks for somebody",
    { "statements.0.voice": "NARRATOR" },
    "statements[0] (astronauts-will-fly): voice: the narrator speaks for nobody: choose another voice, or leave attributedTo empty",
  ],
  [
    "an event that comes after itself",
    { "events.0.after": ["talks"] },
    "events[0] (talks): after: the event comes after itself, by way of talks",
  ],
  [
    "events in a circle, of which one that merely follows is no part",
    {
      "events.0.after": ["signing"],
      "events.2": { ...tradePact.events?.[0], id: "gala", after: ["signing"] },
    },
    [
      "events[0] (talks): after: the event comes after itself, by way of signing",
      "events[1] (signing): after: the event comes after itself, by way of talks",
    ].join("\nstory.json: "),
  ],
];
