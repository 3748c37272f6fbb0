import { createHash } from "node:crypto";
import type { Range } from "../../fact/span.type";
import type { ActorNode, Mention } from "../../news/article-records";
import type { Random } from "./random";
import { wordOf, WORDS } from "./world";

/** An article being written: its text so far, and who has been named where. */
export class Draft {
  readonly actors = new Map<string, ActorNode>();
  readonly mentions: Mention[] = [];
  private readonly parts: string[] = [];
  private length = 0;

  constructor(private readonly random: Random) {}

  /** Appends words and says where they stand. */
  say(words: string): Range {
    const start = this.length;
    this.parts.push(words);
    this.length += words.length;
    return { start, end: this.length };
  }

  /** Appends a name of an actor. */
  name(actor: ActorNode, by: string = actor.name): Range {
    const range = this.say(by);
    this.actors.set(actor.id, actor);
    this.mentions.push({ actorId: actor.id, ...range });
    return range;
  }

  /** Appends words of the vocabulary. */
  words(least: number, most: number): Range {
    return this.say(prose(this.random, this.random.from(least, most)));
  }

  get end(): number {
    return this.length;
  }

  /** The text, in one piece as a file gives it, with its SHA-256 in hexadecimal. */
  finish(): { text: string; sha256: string } {
    const text = this.parts.join("");
    return { text, sha256: createHash("sha256").update(text, "utf8").digest("hex") };
  }
}

export function prose(random: Random, length: number): string {
  return Array.from({ length }, () => wordOf(random.zipf(WORDS))).join(" ");
}
