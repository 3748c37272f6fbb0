import type { AnnotatedArticleSource } from "../news/annotated-article";
import { headlineOf } from "../news/records";
import { agreementsIn, type AgreementFound } from "./agreements/agreements";
import { actorsOf } from "./actors";
import type { Grounds } from "./confidence";
import { countryMentionsIn } from "./countries/country-mentions";
import { missionsIn } from "./missions/missions";
import { Parties } from "./agreements/parties";
import { namesIn, type Names } from "./names/people";
import { learnQuotedOffices } from "./offices/quoted-offices";
import { pledgesIn } from "./pledges";
import { quotesIn } from "./quotes/quotes";
import {
  agreementRecord,
  dateRecord,
  eventRecord,
  missionRecord,
  pledgeRecord,
  quoteRecord,
  statementRecord,
} from "./facts";
import { Roster } from "./roster";
import { lowerBound } from "../news/posting-list";
import { datelineOf } from "./dates/dateline";
import type { DateFound } from "./dates/dates";
import { eventsIn, type EventFound } from "./events/events";
import type { Range } from "../fact/span.type";
import { precedingOf } from "./events/event-order";
import { read, type Reading } from "./text/reading";
import { spokenIn } from "./quotes/speakers";

/** An article as it comes in: its text with the headline on the first line, and what is known of it. */
export interface ArticleDocument {
  readonly text: string;
  /** Names the article in addresses: lower-case words joined by hyphens. */
  readonly slug: string;
  /** EDTF; null or absent where not known. The text's own date line is read where it has one. */
  readonly publishedAt?: string | null;
  readonly url?: string | null;
  readonly author?: string | null;
  readonly publisher?: string | null;
}

/** A text that nothing can be extracted from. */
export class NoTextError extends Error {}

/**
 * Reads an English news article and states what it finds in it, each fact with its evidence, in the project's
 * own format: quotations with their speakers, leaders with office and country, agreements, missions, events.
 * The same text gives the same article everywhere. Where the text leaves open who spoke, nobody did.
 * @param grounds is told on which ground each fact was found, for those who measure how often it holds
 * @throws NoTextError where the text is blank.
 */
export function extract(document: ArticleDocument, grounds: Grounds = new Map()): AnnotatedArticleSource {
  const { text } = document;
  if (headlineOf(text) === "") throw new NoTextError("there is no text to extract from");
  const reading = read(text);
  const names = namesIn(reading);
  const { spoken, statements: reported } = spokenIn(reading, names);
  learnQuotedOffices(reading, names);
  const dateline = datelineOf(text);
  const published = document.publishedAt ?? dateline?.edtf ?? null;
  const nations = countryMentionsIn(text);
  const parties = new Parties(text, names.mentions, nations);
  const quotesFound = quotesIn(reading, spoken);
  // Sides may have no other name in the text, so that they come before whoever keeps the names.
  const agreed = agreementsIn(reading, names, nations, parties);
  const sides = agreed.flatMap(({ parties: bound }) => bound.flatMap(({ entity }) => entity ?? []));
  const speakers = new Set([...quotesFound.flatMap(({ speaker }) => speaker ?? []), ...sides]);
  const roster = new Roster(text, names, nations, grounds, speakers);
  const made = agreed.flatMap(({ parties: bound, evidence }) => (bound.length > 1 ? evidence : []));
  const happened = eventsIn(reading, published, dateline, made);
  const events = eventRecords(roster, text, happened.events);
  const occasions = occasionsOf(text, happened.events, events);
  const quotes = quotesFound.map((quote) => {
    const unit = quote.spoken.unit.index;
    return quoteRecord(roster, quote, happened.said.get(unit) ?? null, occasions.get(unit) ?? null);
  });
  const statements = reported.flatMap((statement) => statementRecord(roster, statement) ?? []);
  const agreements = agreed.map((agreement) => {
    const making = happened.makings.find(({ evidence }) =>
      agreement.evidence.some(({ start, end }) => start < evidence.end && evidence.start < end),
    );
    const occasion = announcingOf(reading, agreement, occasions);
    return agreementRecord(roster, agreement, making?.date ?? null, occasion);
  });
  const missions = missionsIn(reading, nations, peopleIn(names)).map((mission) =>
    missionRecord(roster, mission),
  );
  const pledges = pledgesIn(reading, parties, nations).flatMap(
    (pledge) => pledgeRecord(roster, pledge, missions) ?? [],
  );
  // Leaders refer to organizations, so that these come last.
  const { leaders, people } = actorsOf(roster, names, nations);
  return {
    ...knownOf(document, roster, dateline),
    text,
    language: "en",
    countries: roster.countries(),
    organizations: roster.organizations(),
    leaders,
    people,
    events,
    quotes,
    statements,
    agreements,
    missions,
    pledges,
  };
}

/** The events as records, with the ids of those that each comes after. */
function eventRecords(roster: Roster, text: string, events: readonly EventFound[]) {
  const preceding = precedingOf(text, events);
  const records = new Map(events.map((event) => [event, eventRecord(roster, event)]));
  return events.flatMap((event) => {
    const record = records.get(event);
    const after = (preceding.get(event) ?? []).flatMap((other) => records.get(other)?.id ?? []);
    return record === undefined ? [] : [after.length === 0 ? record : { ...record, after }];
  });
}

/** Where somebody is named in full: astronauts lift off as their craft does. */
function peopleIn({ mentions }: Names): Range[] {
  return mentions.filter(
    ({ entity }) => entity?.kind === "person" && [...entity.forms].some((form) => form.includes(" ")),
  );
}

/** The meetings and speeches at which the words of a unit were said, by its index: “said at a press conference”. */
function occasionsOf(
  text: string,
  events: readonly EventFound[],
  records: readonly { readonly id: string }[],
): Map<number, string> {
  const occasions = new Map<number, string>();
  for (const [i, { named, evidence, unit }] of events.entries()) {
    const record = records[i];
    if (named === null || record === undefined) continue;
    const words = text.slice(Math.max(evidence.start, named.start - 20), named.end);
    if (/\b(?:at|during|in|addressing) (?:a|an|the|this|his|her|their)\b/iu.test(words))
      occasions.set(unit, record.id);
  }
  return occasions;
}

const ANNOUNCING = /\b(?:announc|unveil|sign|seal|agree|reach|conclud|ratif|inked|struck|finali[sz])/u;

/** The meeting or ceremony at which an agreement was announced or made, as the sentence says that tells of it. */
function announcingOf(
  { text, units }: Reading,
  { evidence }: AgreementFound,
  occasions: ReadonlyMap<number, string>,
): string | null {
  const starts = { length: units.length, at: (i: number) => units[i]?.start };
  for (const { start } of evidence) {
    const unit = units[lowerBound(starts, start + 1) - 1];
    const occasion = unit === undefined ? undefined : occasions.get(unit.index);
    if (unit !== undefined && occasion !== undefined && ANNOUNCING.test(text.slice(unit.start, unit.end)))
      return occasion;
  }
  return null;
}

/** What is known of the article from elsewhere, and the date that it gives itself. */
function knownOf(document: ArticleDocument, roster: Roster, dateline: DateFound | null) {
  const { slug, publishedAt, url, author, publisher } = document;
  const own = dateline !== null && (publishedAt == null || publishedAt === dateline.edtf);
  const date = own
    ? dateRecord(roster, dateline)
    : publishedAt == null
      ? null
      : { text: publishedAt, edtf: publishedAt };
  return {
    slug,
    ...(date === null ? {} : { publishedAt: date }),
    ...(publisher == null || publisher.trim() === "" ? {} : { publisher }),
    ...(author == null || author.trim() === "" ? {} : { author }),
    ...(url == null ? {} : { url }),
  };
}
