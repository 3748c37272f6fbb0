import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Reply } from "./reply";

/** What a whole answer is a function of, besides the news itself. */
export interface Question {
  /** The request as its sender wrote it: the body of a POST, the query string of a GET. */
  readonly text: string;
  readonly method: string;
  /** What the client accepts, by which the media type of the answer is chosen. */
  readonly accept: string;
  /** Whether the answer is to say what it cost. */
  readonly wantsCost: boolean;
}

/** An answer that was kept, and what is noted about each request that gets it. */
export interface KeptAnswer {
  readonly reply: Reply;
  readonly etag: string;
  readonly operationName: string | undefined;
  readonly cost: number;
  readonly objects: number;
}

/**
 * Whole answers, by what they are a function of. The news does not change while its version stays
 * the same, so that an answer without errors holds until another version is asked.
 */
export class AnswerCache {
  private version: string | undefined;
  private readonly answers: LRUCache<string, KeptAnswer>;

  /** @param maxBytes what keys and answers may take together; 0 keeps nothing */
  constructor(private readonly maxBytes: number) {
    this.answers = new LRUCache({ maxSize: Math.max(1, maxBytes), maxEntrySize: Math.max(1, maxBytes / 8) });
  }

  get(version: string, question: Question): KeptAnswer | undefined {
    if (version !== this.version) return undefined;
    return this.answers.get(keyOf(question));
  }

  set(version: string, question: Question, answer: KeptAnswer): void {
    if (this.maxBytes === 0) return;
    if (version !== this.version) {
      this.answers.clear();
      this.version = version;
    }
    const key = keyOf(question);
    // Strings take up to two bytes a code unit.
    this.answers.set(key, answer, { size: 2 * (key.length + answer.reply.body.length) });
  }
}

function keyOf({ method, accept, wantsCost, text }: Question): string {
  return `${method} ${accept}\n${wantsCost ? "cost" : ""}\n${text}`;
}

/** A strong validator of an answer (RFC 9110, section 8.8.3): its bytes and their media type. */
export function etagOf({ headers, body }: Reply): string {
  const hash = createHash("sha256")
    .update(headers["content-type"] ?? "")
    .update("\n")
    .update(body);
  return `"${hash.digest("base64url").slice(0, 27)}"`;
}
