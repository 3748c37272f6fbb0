import { z } from "zod";
import { AgreementDomain } from "../agreement/agreement-domain.enum";
import { EventKind } from "../event/event-kind.enum";
import { FactStatus } from "../fact/fact-status.enum";
import { Voice } from "../fact/voice.enum";
import { QuoteKind } from "../quote/quote-kind.enum";

/*
 * The annotated article: one JSON file that holds, or points to, the text of an article and states
 * its facts. This is the one definition of the format; schema/annotated-article.schema.json is
 * generated from it. What zod cannot express (passages that must be found, ids that must exist) is
 * checked when the article is anchored.
 */

const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens, such as trade-pact");
const name = z.string().trim().min(1);
const words = name.nullable().default(null);
const texts = z.array(name).default([]);

const id = key.describe(
  "Names the record in this file; unique in it. Never change it: the record's global id is made of it.",
);
const countryCode = z.string().describe("ISO 3166-1 alpha-2 code of a country listed under countries: JP.");
const countryRef = countryCode.nullable().default(null);
const organizationRef = key.nullable().default(null).describe("Id of a record under organizations.");
const eventRef = key.nullable().default(null).describe("Id of a record under events.");
const missionRef = key.nullable().default(null).describe("Id of a record under missions.");
const actorRef = z
  .string()
  .describe(
    "Who: the id of a record under leaders, people or organizations, or the code of a country listed under countries.",
  );

export const textQuoteSelector = z
  .strictObject({
    exact: z
      .string()
      .min(1)
      .refine((words) => !/\p{Surrogate}/u.test(words), {
        message: "holds half a character (a lone surrogate): write the whole character",
      })
      .describe("The passage, character for character."),
    prefix: z
      .string()
      .optional()
      .describe("What stands just before it; needed where the passage occurs more than once."),
    suffix: z
      .string()
      .optional()
      .describe("What stands just behind it; needed where the passage occurs more than once."),
  })
  .describe("A passage of the text: a TextQuoteSelector of the W3C Web Annotation model.");

const evidence = z.array(textQuoteSelector).min(1, "a record needs at least one passage as its evidence");

const dateExpression = z
  .strictObject({
    text: name.describe("The article's own words: April 11. They stand in the evidence."),
    edtf: z
      .string()
      .describe("What they denote, as EDTF: XXXX-04-11 for a day whose year the article does not give."),
    derivation: words.describe(
      "How it was worked out, where the text does not state it outright: the day before April 11.",
    ),
    evidence,
  })
  .nullable()
  .default(null);

const confidence = z.number().gt(0).lte(1).nullable().default(null);

const fact = {
  id,
  evidence: evidence.describe("Where it stands in the text."),
  status: z.enum(FactStatus).describe("How far along the article presents it."),
  voice: z.enum(Voice).default("NARRATOR").describe("Who speaks where the article states it."),
  attributedTo: z
    .array(actorRef)
    .default([])
    .describe("Whom the article has say it; empty where the narrator speaks."),
  confidence: confidence.describe(
    "What extraction expects: the share of facts found in the same way that are right. Leave it out, or set null, where a person states or has checked the fact.",
  ),
};

const aliases = texts.describe("Other names by which the text calls it, each as it stands there.");
const fullName = name.describe("The fullest name that the text gives, as it stands there.");

const office = z.strictObject({
  ...fact,
  title: name.describe("What the office is called: President, Prime Minister."),
  country: countryRef.describe("Whose office it is, where it is a country's."),
  organization: organizationRef.describe(
    "Whose office it is, where it is an organization's: the id of a record under organizations.",
  ),
});

const person = { id, name: fullName, aliases, givenName: words, familyName: words };

const leader = z.strictObject({
  ...person,
  offices: z
    .array(office)
    .min(1, "a leader holds at least one office")
    .describe("The offices that the text names, latest first."),
});

const quote = z.strictObject({
  id,
  evidence: evidence.describe(
    "The words between the marks, without the marks; several passages where the quotation is interrupted.",
  ),
  kind: z
    .enum(QuoteKind)
    .describe("FULL for a whole clause or sentence, PARTIAL for words set into the narrator's sentence."),
  speaker: actorRef
    .nullable()
    .default(null)
    .describe("Who said it; null where the article does not say, or not clearly."),
  speakerText: words.describe("The words of the text that name the speaker there: the minister."),
  confidence: confidence.describe(
    "The share of quotations found in the same way whose passages are right; null where a person states or has checked them.",
  ),
  speakerConfidence: confidence.describe(
    "The share of speakers resolved in the same way who are right; null where there is no speaker, or a person states or has checked who it is.",
  ),
  topic: words,
  occasion: eventRef,
  saidOn: dateExpression,
});

const ownText = name.optional().describe("What it says; the words of its evidence where absent.");

const statement = z.strictObject({
  ...fact,
  text: ownText,
  topics: texts,
  countries: z.array(countryCode).default([]),
  audience: words.describe("Whom it was told: reporters."),
  occasion: eventRef,
});

const provision = z.strictObject({ ...fact, text: ownText, participants: z.array(actorRef).default([]) });

const agreement = z.strictObject({
  ...fact,
  title: name,
  summary: name,
  domain: z.enum(AgreementDomain),
  parties: z
    .array(actorRef)
    .default([])
    .describe("The parties alone; partners of one provision stand on that provision."),
  provisions: z.array(provision).default([]),
  exhaustive: z
    .boolean()
    .default(false)
    .describe("Whether the provisions are all; false where the article says “includes”."),
  announcedAt: eventRef,
  announcedOn: dateExpression,
});

const participation = z.strictObject({
  ...fact,
  country: countryCode,
  role: words,
  count: z.int().nonnegative().nullable().default(null),
});

const milestone = z.strictObject({ ...fact, text: ownText, country: countryRef });

const mission = z.strictObject({
  ...fact,
  name,
  program: words,
  agency: organizationRef,
  destination: words,
  countries: z.array(countryCode).default([]),
  participations: z.array(participation).default([]),
  milestones: z.array(milestone).default([]),
});

const pledge = z.strictObject({
  ...fact,
  item: name,
  quantity: z.int().nonnegative().nullable().default(null),
  giver: actorRef,
  recipient: actorRef.nullable().default(null),
  maker: organizationRef,
  mission: missionRef.describe("The mission that it is for: the id of a record under missions."),
  occasion: words,
  occasionDate: dateExpression,
});

const event = z.strictObject({
  ...fact,
  name,
  kind: z.enum(EventKind),
  place: words,
  date: dateExpression,
  leaders: z.array(key).default([]).describe("Ids of records under leaders."),
  countries: z.array(countryCode).default([]),
  topics: texts,
  after: z.array(key).default([]).describe("Ids of the events that the article places before this one."),
});

export const annotatedArticle = z
  .strictObject({
    $schema: z.string().optional().describe("Where an editor finds the JSON Schema of this format."),
    slug: key.describe("Names the article in addresses. Unique among all articles; never change it."),
    text: z.string().optional().describe("The document exactly as received, headline on the first line."),
    textFile: z
      .string()
      .optional()
      .describe("Instead of text: the path of the file that holds it, relative to this one; UTF-8."),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, "must be a BCP 47 tag, such as en or pt-BR")
      .describe("BCP 47 tag."),
    publisher: words.describe("Name of the organization that published it; null where not known."),
    author: words,
    url: z
      .url({ protocol: /^https?$/, error: "must be a web address, such as https://example.org/story" })
      .nullable()
      .default(null),
    publishedAt: z
      .strictObject({
        text: name,
        edtf: z.string(),
        derivation: words,
        evidence: z
          .array(textQuoteSelector)
          .default([])
          .describe("Empty where the date is known from elsewhere than the text."),
      })
      .nullable()
      .default(null),
    countries: z
      .array(
        z.strictObject({
          code: z.string().describe("ISO 3166-1 alpha-2 code: JP."),
          aliases: z
            .array(name)
            .min(1, "an article that has a country names it at least once")
            .describe("The names by which the text calls it, each as it stands there: America, Pyongyang."),
        }),
      )
      .default([]),
    organizations: z.array(z.strictObject({ id, name: fullName, aliases })).default([]),
    leaders: z.array(leader).default([]),
    people: z.array(z.strictObject({ ...person, description: words, country: countryRef })).default([]),
    events: z
      .array(event)
      .default([])
      .describe("In the order in which they happened, as far as the article tells."),
    quotes: z.array(quote).default([]),
    statements: z.array(statement).default([]),
    agreements: z.array(agreement).default([]),
    missions: z.array(mission).default([]),
    pledges: z.array(pledge).default([]),
  })
  .refine(({ text, textFile }) => (text === undefined) !== (textFile === undefined), {
    message: "exactly one of text and textFile must be given",
    path: ["text"],
  })
  .describe("A news article and what it states, every fact with the passages in which it stands.");

/** The format with its defaults filled in. */
export type AnnotatedArticle = z.output<typeof annotatedArticle>;
export type TextQuoteSelector = z.output<typeof textQuoteSelector>;
/** The format as an editor writes it. */
export type AnnotatedArticleSource = z.input<typeof annotatedArticle>;
