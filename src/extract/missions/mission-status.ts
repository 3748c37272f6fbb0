import type { FactStatus } from "../../fact/fact-status.enum";
import type { MissionContext, MissionMention } from "./mission-mentions";
import { AHEAD_WORDS } from "./mission-words";
import type { Unit } from "../text/reading";

const BEGINS =
  /\b(?:launch|send|deploy|lift|blast|fly|carry|embark|leave|start|begin|undertak|set (?:off|out|up)|travel|establish|dispatch|land|dock|be the|become|arrive|take off|depart|complete|mount|conduct|carried|taken)/;
const BEGUN =
  /\b(?:(?:was|were|been|has|had|have|successfully) (?:successfully )?(?:launched|deployed|sent|established|lifted off|blasted off|docked|landed|arrived|entered|reached|begun|touched down|orbited)|(?:lifted|blasted|took) off|launched (?:in|on|from|aboard|last)|docked|touched down|rose|launched|set off|came to grief|crashed|(?:has|have) been \p{Ll}+ing|in its \p{Ll}+ (?:year|month)|took up|carried|entered orbit|splashed down|reached|arrived)\b/u;
const FUTURE =
  /\b(?:will|shall|plan(?:s|ned|ning)? to|plans?|planned|is to|are to|set to|scheduled|due to|slated|hop(?:es?|ing) to|wants? to|aim(?:s|ing)? to|intends? to|going to|expected to|to be (?:launched|deployed|sent|undertaken)|goal of launching|prepar(?:es?|ing) (?:to|for)|future|upcoming)\b/;
const PROPOSED =
  /\b(?:propos(?:ed?s?|al|ing)|suggest\w*|would|could|consider(?:s|ed|ing)?|call(?:ed|s|ing)? for|urg(?:ed?s?|ing)|discuss(?:ed|ing)?)\b/;
const ENDED = /\b(?:cancel\w*|scrap(?:ped|s)?|called off|abandoned|rejected|turned down|ruled out)\b/;

const DELAYED =
  /\b(?:delay|postpon|scrub|attempt)\p{Ll}*\b[^.;]{0,60}\blaunch|\blaunch\b[^.;]{0,60}\b(?:delay|postpon|scrub)/u;

/** The sentence of the first mention whose clause says that the mission is under way or was; undefined where none does. */
export function begunIn({ text }: MissionContext, mentions: readonly MissionMention[]): Unit | undefined {
  return mentions.find((mention) => BEGUN.test(clauseOf(text, mention)))?.unit;
}

/** How a mission stands, by the clause that names it: one that is under way is told, whatever it will yet do. */
export function statusOf({ text }: MissionContext, main: MissionMention, hasBegun: boolean): FactStatus {
  const clause = clauseOf(text, main);
  if (/\bconfirm(?:ed|s)\b/.test(clause)) return "CONFIRMED";
  const isAhead = AHEAD_WORDS.has(text.slice(main.range.start, main.range.end).toLowerCase().replace(/^(?:the|its|their|an?) /, "").split(" ")[0] ?? ""); // prettier-ignore
  if (!isAhead && hasBegun && main.isNamed) return "STATED"; // prettier-ignore
  if (ENDED.test(clause)) return "REJECTED";
  if (DELAYED.test(clause)) return "PLANNED";
  const isToCome = FUTURE.test(clause) && (BEGINS.test(clause) || !main.isDefinite);
  if (isAhead || isToCome || (main.trade === "space" && WILL.test(text.slice(main.name.end, main.unit.end))))
    return "PLANNED";
  if (PROPOSED.test(clause) && !main.isDefinite && BEGINS.test(clause)) return "PROPOSED";
  return /\bannounc/.test(clause) ? "ANNOUNCED" : "STATED";
}

/** What says of a craft that it is yet to fly: X will, X, the flight that is to. */
const WILL =
  /^["”]?(?:,? (?:[\p{L}'’-]+ ){0,8}?)(?:will|would|is to|are to|is due|is set|is scheduled|is planned|can go ahead|(?:was|were) to)\b/u;

/** The clause of its sentence in which a mission stands. */
function clauseOf(text: string, { unit, range }: MissionMention): string {
  let start = unit.start;
  for (const { 0: mark, index } of text.slice(unit.start, unit.end).matchAll(CLAUSE)) {
    const at = unit.start + index;
    if (at >= range.end) return text.slice(start, at);
    if (at + mark.length <= range.start) start = at + mark.length;
  }
  return text.slice(start, unit.end);
}

const CLAUSE = /;|, (?:and|but|while|which|who|after|before|when|as|although|though|where)\b/g;
