import { readFileSync, statSync } from "node:fs";

/** A file, or what came instead of one, that holds no text; the message goes on from its name: “… is empty”. */
export class UnreadableError extends Error {}

/** Far more than any annotated article takes, and what a machine reads and parses in a second. */
const MOST_BYTES = 20_000_000;

/** Keeps a byte order mark, since a text is served exactly as received, and refuses what is not UTF-8. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads a text file of at most so many bytes.
 * @throws UnreadableError where there is none, or it is too long, empty, binary or not UTF-8
 */
export function readText(path: string, mostBytes = MOST_BYTES): string {
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > mostBytes) throw tooLong(mostBytes, size);
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    // Node's own words for a missing file hold its whole path, which is of no use to whoever mends the article.
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UnreadableError(`cannot be read: ${code === "ENOENT" ? "there is no such file" : message}`);
  }
  return textOf(bytes);
}

/**
 * Reads a stream, such as standard input, to its end, under the same conditions.
 * @throws UnreadableError
 */
export async function readStream(stream: AsyncIterable<Buffer>, mostBytes = MOST_BYTES): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > mostBytes) throw tooLong(mostBytes);
    chunks.push(chunk);
  }
  return textOf(Buffer.concat(chunks));
}

function textOf(bytes: Buffer): string {
  if (bytes.length === 0) throw new UnreadableError("is empty");
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new UnreadableError("is UTF-16: save it as UTF-8");
  if (bytes.includes(0)) throw new UnreadableError("is binary, and no text");
  try {
    return utf8.decode(bytes);
  } catch {
    throw new UnreadableError("is not UTF-8: save it as UTF-8");
  }
}

const megabytes = (bytes: number): string => `${Number((bytes / 1e6).toFixed(1))} MB`;

function tooLong(mostBytes: number, size?: number): UnreadableError {
  const has = size === undefined ? "" : `, and has ${megabytes(size)}`;
  return new UnreadableError(`is too long: it may have at most ${megabytes(mostBytes)}${has}`);
}
