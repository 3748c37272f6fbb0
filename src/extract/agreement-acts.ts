import type { Range } from "../fact/span.type";
import { subjectSides } from "./agreement-sides";
import { unique, type Parties, type Party } from "./parties";
import type { Unit } from "./reading";

/** What several sides agree to, told by a verb: Turkey and Libya agreed on maritime borders. */
export interface JointAct {
  /** What is agreed, from the verb on. */
  readonly title: Range;
  readonly clause: Range;
  readonly sides: readonly Party[];
}

const ACT =
  /\b(?:(?:have |has |had |both |jointly )*agreed(?: with (?<with>(?:the )?[^.;,]{2,40}?))? (?:to|on|upon)|agreed to merge|(?:will|to|plan to|announced plans to|announced they would) merge(?: with)?|signed a (?:letter|declaration|contract)) (?<what>[^.;,]{3,80})/gu;

/** The agreements that the verbs of one unit tell of, outside its quotations; none where fewer than two sides are named. */
export function jointActsIn(text: string, unit: Unit, parties: Parties): JointAct[] {
  const sentence = text.slice(unit.start, unit.end);
  return [...sentence.matchAll(ACT)].flatMap((match): JointAct[] => {
    const start = unit.start + match.index;
    if (unit.items.some(({ pos, start: from, end }) => pos === "QUOTE" && from <= start && start < end))
      return [];
    // What stands before an earlier verb is another's subject: they opened ties and Serbia agreed.
    const verb = unit.items.findLast(({ pos, end }) => pos === "VERB" && end <= start);
    const subject = subjectSides(text, { start: verb?.end ?? unit.start, end: unit.end }, start, parties);
    const other = match.groups?.with ?? "";
    const at = other === "" ? start : text.indexOf(other, start);
    const sides = unique([...subject.sides, ...parties.sides({ start: at, end: at + other.length })]);
    if (sides.length < 2) return [];
    const end =
      start + match[0].replace(/ (?:in which|which|that|by|under|after|and)\b.*$/, "").trimEnd().length;
    return [{ title: { start, end }, clause: { start: subject.start, end }, sides }];
  });
}
