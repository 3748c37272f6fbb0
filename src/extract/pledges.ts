import type { Range } from "../fact/span.type";
import type { DateFound } from "./dates/dates";
import type { CountryMention } from "./countries/country-mentions";
import type { Parties, Party } from "./agreements/parties";
import type { Reading } from "./text/reading";
import { within } from "./text/within";

/** Something that one side undertakes to give or supply. */
export interface PledgeFound {
  readonly evidence: readonly Range[];
  readonly item: string;
  readonly quantity: number | null;
  readonly giver: Party;
  readonly recipient: Party | null;
  readonly maker: Party | null;
  readonly occasion: string | null;
  readonly occasionDate: DateFound | null;
  readonly speaker: Range | null;
}

const GIVING =
  /\b(?<verb>(?:is|are|will be|would be) (?:giving|donating|supplying|providing|sending)|(?:will|would) (?:give|supply|donate|provide|send|contribute)|pledged to (?:give|supply|donate|provide|send|contribute)|pledged|donated) (?<what>(?:(?:an?|the|some|up to|over|more than) )?(?:\$ ?)?(?<number>\d[\d,.]*)?(?: (?:million|billion))? ?(?<item>[\p{Ll}-]+(?: [\p{Ll}-]+){0,3}?))(?= (?:to|for|developed|made|built|from|by|in|as|with|on|over)\b|[.,;]|$)/gu;

/** The pledges of a text: who gives what to whom, and what for. */
export function pledgesIn(
  { text, units }: Reading,
  parties: Parties,
  nations: readonly CountryMention[],
): PledgeFound[] {
  const pledges: PledgeFound[] = [];
  for (const unit of units) {
    if (unit.line === 0) continue;
    const sentence = text.slice(unit.start, unit.end);
    for (const match of sentence.matchAll(GIVING)) {
      const at = unit.start + match.index;
      const { number, item = "" } = match.groups ?? {};
      const giver = subjectOf(text, { start: unit.start, end: at }, parties);
      const quoted = unit.items.some(({ pos, start, end }) => pos === "QUOTE" && start <= at && at < end);
      if (
        giver === null ||
        quoted ||
        /^(?:it|them|him|her|up|rise|way|birth|details?|information|evidence)$/.test(item)
      )
        continue;
      const behind = { start: at + match[0].length, end: unit.end };
      const rest = text.slice(behind.start, behind.end);
      const to = /^[^.;,]{0,20}?\bto (?:the )?/u.exec(rest);
      const recipient =
        to === null
          ? null
          : within(nations, behind).find(
              ({ start, kind }) => start === behind.start + to[0].length && kind === "name",
            );
      const made = /\b(?:developed|made|built|produced) by (?:the )?/u.exec(rest);
      const maker =
        made === null ? null : (parties.in({ start: behind.start + made.index, end: unit.end })[0] ?? null);
      const occasion =
        /\bto (?:mark|celebrate|commemorate) (?<what>[^.;]+?)(?: in (?<year>(?:19|20)\d\d))?(?=[.;,]|$)/u.exec(
          rest,
        );
      const start = giver.start;
      const end = unit.start + sentence.replace(/[\s.]+$/, "").length;
      const year = occasion?.groups?.year;
      const yearAt = year === undefined ? -1 : text.indexOf(year, behind.start);
      pledges.push({
        evidence: [
          {
            start,
            end:
              text.charAt(end) === "." && /\b(?:Corp|Inc|Ltd|Co)$/.test(text.slice(unit.start, end))
                ? end + 1
                : end,
          },
        ],
        item,
        quantity:
          number !== undefined && !/[.$]|million|billion/.test(match.groups?.what ?? "")
            ? Number(number.replaceAll(",", ""))
            : null,
        giver: giver.party,
        recipient: recipient == null ? null : { entity: null, code: recipient.code },
        maker: maker?.entity?.kind === "organization" ? maker : null,
        occasion: occasion?.groups?.what?.replace(/\bcoming /, "") ?? null,
        occasionDate:
          year === undefined || yearAt === -1
            ? null
            : { text: year, edtf: year, derivation: null, start: yearAt, end: yearAt + 4 },
        speaker: null,
      });
    }
  }
  return pledges;
}

/** Who gives: the country or organization named last before the verb, in the same clause. */
function subjectOf(
  text: string,
  { start, end }: Range,
  parties: Parties,
): { party: Party; start: number } | null {
  const clause = /(?:[^,;:]*)$/u.exec(text.slice(start, end))?.[0] ?? "";
  const from = end - clause.length;
  const named = parties.in({ start: from, end }).filter(({ entity }) => entity?.kind !== "person");
  const party = named.at(-1);
  return party === undefined ? null : { party, start: from + (clause.length - clause.trimStart().length) };
}
