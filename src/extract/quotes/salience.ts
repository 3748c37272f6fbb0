import type { Entity } from "../names/entities";
import type { InterviewLine } from "./interview";
import type { Phrase } from "./mentions";
import type { Relations } from "./relations";
import type { Strangers } from "./strangers";
import type { Unit } from "../text/reading";

/** A place where somebody was named. */
export interface Seen {
  readonly entity: Entity;
  readonly unit: number;
  readonly line: number;
  readonly rank: number;
  /** Where the words end that named it; where somebody was meant without a name, the end of those words. */
  readonly end: number;
}

/** Who spoke, and whether he told it without being quoted. */
export interface LastSpeaker extends Seen {
  readonly phrase: Phrase;
  readonly told: boolean;
  /** Whether it was a question, which somebody else answers. */
  readonly asked: boolean;
}

/** Something written that a sentence is about, and whose words it is; null where it speaks for itself. */
export interface Theme {
  readonly unit: number;
  readonly author: Entity | null;
}

/** What a text has named so far, and what it names at all: whom a word without a name may mean depends on it. */
export interface Salience {
  readonly text: string;
  /** All that the text names; an institution found by its noun alone joins them. */
  readonly entities: Entity[];
  /** The latest, in the order of the text. */
  readonly seen: readonly Seen[];
  readonly strangers: Strangers;
  readonly relations: Relations;
  /** What the sentence before was about, where that was something written, by whose words it is; null where it was not. */
  readonly theme: Theme | null;
  /** Who wrote the letter, by the noun. */
  readonly authors: ReadonlyMap<string, Entity>;
  /** Null until somebody speaks. */
  readonly lastSpeaker: LastSpeaker | null;
  /** For each line whose words it is and who answers in the interview. */
  readonly lines: ReadonlyMap<number, InterviewLine>;
  readonly byName: Map<string, Entity[]>;
  readonly byCode: Map<string, Entity>;
  readonly byHead: ReadonlyMap<string, ReadonlySet<Entity>>;
  /** The words of names, kept because they are asked for again and again. */
  readonly nameWords: Map<Entity, ReadonlySet<string>>;
  /** Whom a phrase means; `depth` counts the owners gone through, as in “the statement of the spokesman of”. */
  resolve(phrase: Phrase, unit: Unit, phrases: readonly Phrase[], depth?: number): Referent;
}

/** Whom a phrase was found to mean. */
export interface Referent {
  /** Whom the phrase means; null where the text does not name them, or not clearly. */
  readonly entity: Entity | null;
  /** The phrase that names them. */
  readonly phrase: Phrase;
}
