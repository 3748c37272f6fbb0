import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { MIMEType } from "node:util";
import { ClientGone, HttpError } from "./http-error";

/** The body of a request that sends JSON, or why it cannot be had. */
export type Body = Buffer | HttpError | ClientGone;

/**
 * Reads the body of a request, and calls back once: with its bytes, with HttpError 415 unless it is uncompressed JSON
 * in UTF-8, with 413 over the limit, or with ClientGone where the connection ends first.
 * @param limit most bytes that are read
 */
export function readBody(req: IncomingMessage, limit: number, done: (body: Body) => void): void {
  const refusal =
    refuseOtherMedia(req.headers) ?? refuseLength(Number(req.headers["content-length"] ?? 0), limit);
  if (refusal) {
    done(refusal);
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  let isOver = false;
  const end = (body: Body): void => {
    if (isOver) return;
    isOver = true;
    done(body);
  };
  req.on("data", (chunk: Buffer) => {
    size += chunk.byteLength;
    const tooLong = refuseLength(size, limit);
    if (tooLong) end(tooLong);
    else chunks.push(chunk);
  });
  req.on("end", () => end(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
  // Node tells of an error by closing, too.
  req.on("close", () => {
    if (!isOver) end(new ClientGone());
  });
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** @throws HttpError 400 for bytes that are not UTF-8 */
export function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new HttpError(400, "BAD_REQUEST", "The body is not valid UTF-8.");
  }
}

/** @throws HttpError 400 where it does not parse */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, "BAD_REQUEST", "The body is not valid JSON.");
  }
}

function refuseOtherMedia(headers: IncomingHttpHeaders): HttpError | undefined {
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity") {
    return new HttpError(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body without a Content-Encoding.");
  }
  if (isJson(headers["content-type"])) return undefined;
  const message = "Send a POST with Content-Type: application/json, in UTF-8.";
  return new HttpError(415, "UNSUPPORTED_MEDIA_TYPE", message, { "accept-post": "application/json" });
}

function refuseLength(length: number, limit: number): HttpError | undefined {
  if (length <= limit) return undefined;
  return new HttpError(413, "BODY_TOO_LARGE", `The body is over the limit of ${limit} bytes.`);
}

function isJson(contentType: string | undefined): boolean {
  // Most say just this, and parsing it anew takes time.
  if (contentType === "application/json") return true;
  if (contentType === undefined) return false;
  try {
    const type = new MIMEType(contentType);
    return type.essence === "application/json" && /^utf-?8$/i.test(type.params.get("charset") ?? "utf-8");
  } catch {
    return false;
  }
}
