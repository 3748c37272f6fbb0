import type { Range } from "../../fact/span.type";
import { CALENDAR } from "../names/chunks";
import type { TextContext } from "./mission-mentions";
import { AGENCY, agencyKey } from "./mission-agency-words";
import { ARMED, ROCKET, SPACE_PLACE } from "./mission-words";
import { within } from "../text/within";

export interface Sender extends Range {
  /** The code of a country or the key of an agency. */
  readonly key: string;
  readonly isCountry: boolean;
}

/** Countries and agencies that a range names. */
export function sendersIn({ text, nations }: TextContext, range: Range): Sender[] {
  const agencies = [...text.slice(range.start, range.end).matchAll(AGENCY)].map(({ 0: word, index }) => ({
    key: agencyKey(word),
    isCountry: false,
    start: range.start + index,
    end: range.start + index + word.length,
  }));
  const countries = within(nations, range).map(({ code, start, end }) => ({
    key: code,
    isCountry: true,
    start,
    end,
  }));
  return [...countries, ...agencies];
}

/** Capitals that are no name of a mission: makes of cars, shelters, churches, inquiries. */
const NO_NAME =
  /^(?:Salvation Army|Allied|Ford|Range|Land|Gospel|Union Rescue|City|Christian|Catholic|Delta|Air|Task|Police|Defen[cs]e|Space|Security|Border|Russia|Justice|Justice Department|Mueller|FBI|House|Senate|Congressional|Trump|(?:Space )?Shuttle|\S+-(?:observation|observing|imaging)|Royal .*|.*\b(?:Facility|Cent(?:er|re))|.*\b(?:World Cup|Olympics?|Olympic|League|Championship|Premier|Ashes|Grand Slam|IPL))$/;
const ALL_PLACE = new RegExp(
  `^(?:${SPACE_PLACE}|Earth|Space|Antarctica?|Arctic|Africa|Asia|Europe|Middle East)$`,
  "u",
);
const AND_PLACE = new RegExp(` (?:${SPACE_PLACE})$`, "u");
const OPENER =
  /^(?:The|This|That|It|He|She|They|These|Those|Both|Its|Their|In|On|At|After|Once|When|As|If|However|Meanwhile|We|You|I)\b/;

export function isUnfit(words: string): boolean {
  return NO_NAME.test(words);
}

const LONGEST_NAME = 80;

/** Whether capitals name a country, an agency, a rocket, somebody or a place. */
export function isNoName(context: TextContext, range: Range): boolean {
  const words = context.text.slice(range.start, range.end);
  return (
    ROCKET.test(words) ||
    ALL_PLACE.test(words) ||
    CALENDAR.has(/^\S+/.exec(words)?.[0] ?? "") ||
    OPENER.test(words) ||
    isUnfit(words) ||
    words.length < 3 ||
    sendersIn(context, range).some(({ start, end }) => end - start > words.length / 2) ||
    within(context.people, { start: range.start - LONGEST_NAME, end: range.end + LONGEST_NAME }).some(
      ({ start, end }) => start < range.end && range.start < end,
    )
  );
}

/** A name without the place it goes to: null where nothing else is left, to the noun where the place stands behind it. */
export function withoutPlace({ text }: TextContext, name: Range, end: number): Range | null {
  const words = text.slice(name.start, name.end);
  if (ALL_PLACE.test(words) || ROCKET.test(words)) return null;
  return AND_PLACE.test(words) ? { start: name.start, end } : name;
}

const ABOUT = 300;

const WORKERS =
  /observer|monitor|inspector|security council|mandate|ceasefire|scientist|researcher|archaeolog|archeolog|explor|expedition|pilot|aircraft|aid worker|doctors|volunteers|humanitarian|relief|climber|divers\b/i;

/** Whether those stand near a mission who are sent on one. */
export function isSent(text: string, range: Range): boolean {
  return (
    isArmed(text, range) || WORKERS.test(text.slice(Math.max(0, range.start - ABOUT), range.end + ABOUT))
  );
}

/** Whether armed forces or rescuers stand near an operation. */
export function isArmed(text: string, { start, end }: Range): boolean {
  return ARMED.test(text.slice(Math.max(0, start - ABOUT), end + ABOUT));
}
