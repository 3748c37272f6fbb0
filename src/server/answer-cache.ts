import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import type { Reply } from "./reply";
import { asksForCost, type Trace } from "./trace";

/** What a whole answer is a function of, besides the news itself: whatever else a request's headers say changes nothing. */
export interface Question {
  /** The request as its sender wrote it: the body of a POST, the query string of a GET. */
  readonly text: string;
  readonly method: string;
  /** What the client accepts, by which the media type of the answer is chosen. */
  readonly accept: string;
  /** Whether a header asks what the operation costs; the text may ask as well. */
  readonly wantsCost: boolean;
  /** The headers that keep pages of other origins from asking without a preflight, by which GET is refused or not. */
  readonly preflight: string;
}

/** An answer that was kept, and what is noted about each request that gets it. */
export interface KeptAnswer {
  readonly reply: Reply;
  /** Of the request that it was made for. */
  readonly trace: Trace;
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
    this.answers.set(key, answer, { size: 2 * key.length + Buffer.byteLength(answer.reply.body) });
  }
}

function keyOf({ method, accept, wantsCost, preflight, text }: Question): string {
  return `${method} ${accept}\n${Number(wantsCost)} ${preflight}\n${text}`;
}

/** What of a request its answer is a function of. */
export function questionOf({ method = "", headers }: IncomingMessage, text: string): Question {
  const preflight = ["content-type", "x-apollo-operation-name", "apollo-require-preflight"].map(
    (name) => headers[name],
  );
  return {
    method: method === "HEAD" ? "GET" : method,
    text,
    accept: headers.accept ?? "",
    wantsCost: asksForCost(headers),
    preflight: JSON.stringify(preflight),
  };
}

/**
 * An answer as it is kept and sent: with a strong validator (RFC 9110, section 8.8.3) and with what
 * caches on the way may do with it.
 */
export function validated({ status, headers, body }: Reply, cacheControl: string): Reply {
  const bytes = Buffer.from(body);
  const hash = createHash("sha256")
    .update(headers["content-type"] ?? "")
    .update("\n")
    .update(bytes);
  const etag = `"${hash.digest("base64url").slice(0, 27)}"`;
  return {
    status,
    headers: { ...headers, etag, "cache-control": cacheControl, vary: "Accept" },
    body: bytes,
  };
}

/** The answer, or, to a GET whose sender has it already, 304 without it (RFC 9110, section 13.1.2). */
export function unlessKnown({ method, headers }: IncomingMessage, reply: Reply): Reply {
  const known = headers["if-none-match"];
  const etag = reply.headers["etag"];
  if (method === "POST" || known === undefined || etag === undefined) return reply;
  const isKnown = known === "*" || known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
  if (!isKnown) return reply;
  return { status: 304, headers: reply.headers, body: "" };
}
