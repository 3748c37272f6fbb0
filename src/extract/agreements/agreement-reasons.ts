import type { Entity } from "../names/entities";
import type { Side } from "./agreement-sides";
import { isSameParty, type Party } from "./parties";

/**
 * What speaks for somebody being bound by an agreement, or against it, and how much; set by hand from the
 * guidelines of tests/corpus. Two are enough; one where not two others have more.
 */
const REASONS = {
  /** the deal between A and B */
  between: 4,
  /** the US-Japan deal */
  "of the pair": 4,
  /** a deal with A */
  with: 3,
  /** A signed the deal */
  makes: 3,
  /** a deal signed by A */
  "signed by": 3,
  /** an alliance of A and B; an offer to A */
  "of it": 2.5,
  /** A’s deal with B */
  owner: 2,
  /** A withdrew from the deal */
  "is bound": 2,
  /** the deal commits A to */
  "bound by it": 2,
  /** under the deal, A will */
  "under it": 1.2,
  /** the Iran deal, a Russian offer */
  "before the noun": 1,
  /** A brokered the deal */
  "stands by": -4,
} as const;
export type Reason = keyof typeof REASONS;

/** Somebody who may be bound, with all that speaks for it. */
export interface Judged {
  readonly party: Party;
  /** Those who stand for it: two of one state may be the sides themselves. */
  readonly people: readonly Entity[];
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Gathers the reasons of one mention of an agreement, and judges by them who is bound. */
export class Reasons {
  private readonly given: { readonly side: Side; readonly reason: Reason }[] = [];

  add(reason: Reason, sides: readonly Side[]): void {
    for (const side of sides) this.given.push({ side, reason });
  }

  has(reason: Reason): boolean {
    return this.given.some((one) => one.reason === reason);
  }

  /** Whether somebody without a name is bound, too, or those who are meant by “both sides”. */
  get isMore(): boolean {
    return this.given.some(({ side, reason }) => side.party === null && REASONS[reason] >= 2);
  }

  /** Those bound, in the order in which they are told. */
  judged(): Judged[] {
    const all: Judged[] = [];
    for (const { side, reason } of this.given) {
      const { party, person, start, end } = side;
      if (party === null) continue;
      const known = all.findIndex((other) => isSameParty(other.party, party));
      const score = REASONS[reason];
      const last = all[known];
      const people = [...new Set([...(last?.people ?? []), ...(person === null ? [] : [person])])];
      if (last === undefined) all.push({ party, people, start, end, score });
      else
        all[known] = {
          ...last,
          people,
          start: Math.min(last.start, start),
          end: Math.max(last.end, end),
          score: last.score + score,
        };
    }
    // “between A and B” tells all of them.
    const between = this.given.filter(({ reason }) => reason === "between" || reason === "of the pair");
    const told = between.filter(({ side }) => side.party !== null);
    // “May's deal”: that of her government, with somebody.
    const bound = this.given.filter(({ reason }) => REASONS[reason] > 0);
    if (bound.length === 1 && bound.every(({ reason, side }) => reason === "owner" && side.person !== null))
      return [];
    const least = told.length > 1 ? 4 : all.filter(({ score }) => score >= 2).length > 1 ? 2 : 1;
    return all.filter(({ score }) => score >= least).sort((a, b) => a.start - b.start);
  }
}
