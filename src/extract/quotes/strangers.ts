import { namedBeside } from "../names/appositions";
import type { Entity } from "../names/entities";
import type { Phrase } from "./mentions";
import { arePeople, isPersonNoun } from "../names/person-nouns";
import type { Unit } from "../text/reading";

export const MALE_NOUN = /^(?:man|boy|father|dad|brother|son|husband|uncle|boyfriend)$/;
export const FEMALE_NOUN = /^(?:woman|girl|mother|mom|mum|sister|daughter|wife|aunt|girlfriend)$/;

/** Somebody whom the text does not name, where he is the subject or speaks. */
interface Stranger {
  readonly unit: number;
  readonly line: number;
  readonly gender: "m" | "f" | "?";
  readonly spoke: boolean;
  /** Whom he speaks for, as a spokesman does; null where he speaks for himself. */
  readonly speaksFor: Entity | null;
}

/** How far back a pronoun finds somebody without a name, in sentences. */
const REACH = 2;
const MOST_REMEMBERED = 8;

/** Those without a name whom a pronoun may mean as well as anybody named. */
export class Strangers {
  private readonly met: Stranger[] = [];
  private many = -2;

  meet({ head }: Phrase, { index, line }: Unit, spoke: boolean, speaksFor: Entity | null = null): void {
    const isMale = MALE_NOUN.test(head) || head === "he" || head === "spokesman";
    const isFemale = FEMALE_NOUN.test(head) || head === "she" || head === "spokeswoman";
    const gender = isMale ? "m" : isFemale ? "f" : "?";
    this.met.push({ unit: index, line, gender, spoke, speaksFor });
    if (this.met.length > MOST_REMEMBERED) this.met.shift();
  }

  areNear({ index }: Unit): boolean {
    return this.met.some(({ unit }) => index - unit <= REACH);
  }

  /** Who of them is likelier than who is likeliest of the named; the less, the likelier. Undefined where nobody is. */
  nearer({ index, line }: Unit, gender: "m" | "f", best: number): Stranger | undefined {
    return this.met.findLast((stranger) => {
      const distance = index - stranger.unit;
      const score = distance * 2 + (line - stranger.line) * 1.5 - (distance === 1 ? 2.5 : 0);
      return (stranger.gender === gender || stranger.gender === "?") && distance <= REACH && score < best;
    });
  }

  /** Whom the last of those who speak for others speaks for; null where none is near. */
  spokenFor({ index, line }: Unit): Entity | null {
    const last = this.met.findLast(({ speaksFor }) => speaksFor !== null);
    return last !== undefined && index - last.unit <= 3 * REACH && line - last.line <= REACH
      ? last.speaksFor
      : null;
  }

  /** Takes in that a sentence is about several without a name: “residents fled”. */
  meetMany({ index }: Unit): void {
    this.many = index;
  }

  /** Whether the sentence before was about several without a name. */
  wereMany({ index }: Unit): boolean {
    return index - this.many === 1;
  }
}

/** Whether a phrase is for one person without a name: “a resident said”, “one of the victims decided”. */
export function isStranger(phrase: Phrase, { items }: Unit, phrases: readonly Phrase[]): boolean {
  const { head, to, type } = phrase;
  const isOne =
    /^(?:one|another)$/.test(head) &&
    items[to]?.lower === "of" &&
    !phrases.some(({ entity, from }) => entity?.kind === "person" && items[from - 1]?.text === ",");
  const isPerson = type === "nominal" && isPersonNoun(head) && !arePeople(head);
  // “the head of the agency, Anna Brown,”; but “his neighbour, who runs the shop,” is not named.
  const isNamed =
    (/^[,(]$/.test(items[to]?.text ?? "") && items[to + 1]?.lower !== "who") ||
    items[to]?.pos === "PROPN" ||
    namedBeside({ items, phrases }, phrase, null) !== undefined;
  return isOne || (isPerson && !isNamed);
}
