import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { crc32 } from "node:zlib";
import { LRUCache } from "lru-cache";
import { headOf, type Reply } from "./reply";
import { asksForCost, type Trace } from "./trace";

/** Answers that are kept under one checksum: to the same text with other headers, or, by chance, to another text. */
const MAX_VARIANTS = 8;
/** What an entry takes besides texts, about, in bytes. */
const OVERHEAD = 1_000;

/** What a whole answer is a function of besides the news and the request's text: no other header changes anything. */
interface Conditions {
  readonly method: "GET" | "POST";
  /** What the client accepts, by which the media type of the answer is chosen. */
  readonly accept: string | undefined;
  /** Whether a header asks what the operation costs; the text may ask as well. */
  readonly wantsCost: boolean;
  /** The headers by which a GET is refused that pages of other origins may send without a preflight. */
  readonly preflight: readonly (string | string[] | undefined)[];
}

/** An answer that is kept. */
export interface KeptAnswer {
  readonly text: Buffer;
  readonly conditions: Conditions;
  readonly reply: Reply & { readonly body: Buffer };
  /** The reply's headers and those of any answer of its kind, names and values by turns. */
  readonly head: readonly string[];
  /** What is noted of every request that gets it. */
  readonly trace: Pick<Trace, "operationName" | "measure" | "objects">;
}

/**
 * Whole answers, by what they are a function of. The news does not change while its version stays the same, so that an
 * answer without errors holds until another version is asked.
 */
export class AnswerCache {
  private version: string | undefined;
  /** By a checksum of the text: a map of texts would hash each with code several times slower. */
  private readonly answers: LRUCache<number, readonly KeptAnswer[]> | undefined;

  /** @param maxBytes what texts and answers may take together; 0 keeps nothing */
  constructor(maxBytes: number) {
    if (maxBytes > 0)
      this.answers = new LRUCache({ maxSize: maxBytes, maxEntrySize: Math.ceil(maxBytes / 8) });
  }

  /** @param text the request as its sender wrote it: the body of a POST, the target of a GET */
  get(version: string, text: Buffer, req: IncomingMessage): KeptAnswer | undefined {
    if (version !== this.version) return undefined;
    const variants = this.answers?.get(crc32(text));
    if (!variants) return undefined;
    for (const kept of variants) if (kept.text.equals(text) && isMet(kept.conditions, req)) return kept;
    return undefined;
  }

  /** Keeps an answer without errors. */
  set(version: string, text: Buffer, req: IncomingMessage, reply: Reply, trace: Trace): void {
    if (!this.answers) return;
    if (version !== this.version) {
      this.answers.clear();
      this.version = version;
    }
    const { operationName, measure, objects } = trace;
    const kept: KeptAnswer = {
      // A copy, since the buffer may be a view of a much larger one.
      text: Buffer.from(text),
      conditions: conditionsOf(req),
      reply: { ...reply, body: Buffer.from(reply.body) },
      head: headOf(reply),
      trace: { operationName, measure, objects },
    };
    const key = crc32(text);
    const variants = [kept, ...(this.answers.get(key) ?? [])].slice(0, MAX_VARIANTS);
    this.answers.set(key, variants, { size: variants.reduce((sum, variant) => sum + sizeOf(variant), 0) });
  }
}

/**
 * An answer to a GET as it is sent: with a strong validator (RFC 9110, section 8.8.3) and with what caches on the way
 * may do with it.
 */
export function validated(
  { status, headers, body }: Reply,
  cacheControl: string,
  vary: readonly string[],
): Reply {
  const digest = createHash("sha256")
    .update(headers["content-type"] ?? "")
    .update("\n")
    .update(body);
  const etag = `"${digest.digest("base64url").slice(0, 27)}"`;
  return {
    status,
    headers: {
      ...headers,
      etag,
      "cache-control": cacheControl,
      vary: [...vary, "Accept", "X-Dateline-Cost"].join(", "),
    },
    body,
  };
}

/** The answer, or, to a GET or HEAD whose sender has it already, 304 without it (RFC 9110, section 13.1.2). */
export function unlessKnown({ method, headers }: IncomingMessage, reply: Reply): Reply {
  const known = headers["if-none-match"];
  const { etag } = reply.headers;
  if (method === "POST" || known === undefined || etag === undefined) return reply;
  const isKnown = known === "*" || known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
  return isKnown ? { ...reply, status: 304, body: "" } : reply;
}

function sizeOf({ text, reply, conditions: { accept = "", preflight } }: KeptAnswer): number {
  return OVERHEAD + text.byteLength + reply.body.byteLength + accept.length + preflight.join().length;
}

const methodOf = ({ method }: IncomingMessage): Conditions["method"] => (method === "POST" ? "POST" : "GET");

const preflightOf = (headers: IncomingHttpHeaders): Conditions["preflight"] => [
  headers["content-type"],
  headers["x-apollo-operation-name"],
  headers["apollo-require-preflight"],
];

function conditionsOf(req: IncomingMessage): Conditions {
  const { headers } = req;
  const method = methodOf(req);
  return {
    method,
    accept: headers.accept,
    wantsCost: asksForCost(headers),
    // A POST has to be JSON, which no page sends without a preflight.
    preflight: method === "POST" ? [] : preflightOf(headers),
  };
}

function isMet({ method, accept, wantsCost, preflight }: Conditions, req: IncomingMessage): boolean {
  const { headers } = req;
  if (methodOf(req) !== method || headers.accept !== accept || asksForCost(headers) !== wantsCost)
    return false;
  return method === "POST" || preflightOf(headers).every((value, i) => value === preflight[i]);
}
