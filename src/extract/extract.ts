import type { AnnotatedArticleSource } from "../news/annotated-article";
import { headlineOf } from "../news/records";
import { agreementsIn } from "./agreements";
import { Assembly } from "./assembly";
import { countryMentionsIn } from "./country-mentions";
import { missionsIn } from "./missions";
import { Parties } from "./parties";
import { namesIn } from "./people";
import { pledgesIn } from "./pledges";
import { quotesIn } from "./quotes";
import { datelineOf } from "./dates";
import { eventsIn } from "./events";
import { read } from "./reading";
import { spokenIn } from "./speakers";

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
 * @throws NoTextError where the text is blank.
 */
export function extract(document: ArticleDocument): AnnotatedArticleSource {
  const { text } = document;
  if (headlineOf(text) === "") throw new NoTextError("there is no text to extract from");
  const reading = read(text);
  const names = namesIn(reading);
  const quotes = quotesIn(reading, spokenIn(reading, names));
  const dateline = datelineOf(text);
  const published = document.publishedAt ?? dateline?.edtf ?? null;
  const nations = countryMentionsIn(text);
  const parties = new Parties(text, names.mentions, nations);
  const assembly = new Assembly(document, names, nations, dateline);
  for (const event of eventsIn(reading, published, dateline)) assembly.addEvent(event);
  for (const quote of quotes) assembly.addQuote(quote);
  for (const agreement of agreementsIn(reading, parties)) assembly.addAgreement(agreement);
  for (const mission of missionsIn(reading, nations)) assembly.addMission(mission);
  for (const pledge of pledgesIn(reading, parties, nations)) assembly.addPledge(pledge);
  return assembly.article();
}
