import type { IncomingMessage } from "node:http";
import { MIMEType } from "node:util";
import { ClientGone, HttpError } from "./http-error";

/**
 * Reads the body of a request that sends JSON.
 * @param limit most bytes that are read
 * @throws HttpError 415 unless it is uncompressed JSON in UTF-8, 413 over the limit, 400 for bytes that are not UTF-8
 * @throws ClientGone where the connection ends first
 */
export async function readText(req: IncomingMessage, limit: number): Promise<string> {
  refuseOtherMedia(req);
  const bytes = await readBytes(req, limit);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
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

function refuseOtherMedia(req: IncomingMessage): void {
  const encoding = req.headers["content-encoding"] ?? "identity";
  if (encoding.toLowerCase() !== "identity") {
    throw new HttpError(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body without a Content-Encoding.");
  }
  if (!isJson(req.headers["content-type"])) {
    throw new HttpError(
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      "Send a POST with Content-Type: application/json, in UTF-8.",
      { "accept-post": "application/json" },
    );
  }
}

function isJson(contentType: string | undefined): boolean {
  if (contentType === undefined) return false;
  try {
    const type = new MIMEType(contentType);
    return type.essence === "application/json" && /^utf-?8$/i.test(type.params.get("charset") ?? "utf-8");
  } catch {
    return false;
  }
}

async function readBytes(req: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = (): HttpError =>
    new HttpError(413, "BODY_TOO_LARGE", `The body is over the limit of ${limit} bytes.`);
  if (Number(req.headers["content-length"] ?? 0) > limit) throw tooLarge();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on("data", (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size > limit) reject(tooLarge());
      else chunks.push(chunk);
    });
    req.once("end", () => resolve(Buffer.concat(chunks)));
    req.once("error", () => reject(new ClientGone()));
    req.once("close", () => reject(new ClientGone()));
  });
}
