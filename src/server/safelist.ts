import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { HttpError } from "./http-error";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Known operations: SHA-256 of a document, in hex, → the document. */
export type Operations = ReadonlyMap<string, string>;

/** Compiles a folder of .graphql files, sorted by name, into known operations. */
export function compileOperations(folder: string): Operations {
  const names = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  const documents = names.sort().map((name) => readFileSync(path.join(folder, name), "utf8"));
  return new Map(documents.map((document) => [sha256(document), document]));
}

/**
 * Reads known operations from a JSON file, an object of hash → document.
 * @throws Error saying what is wrong with the file
 */
export function readOperations(file: string): Operations {
  const content: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof content !== "object" || content === null)
    throw new Error("it is not an object of hash → document");
  for (const [hash, document] of Object.entries(content)) {
    if (typeof document !== "string" || sha256(document) !== hash) {
      throw new Error(`${hash} is not the SHA-256 of its document`);
    }
  }
  return new Map(Object.entries(content as Record<string, string>));
}

/** What a request says it asks, before it is trusted. */
export interface Asked {
  readonly query: unknown;
  /** The `persistedQuery` of its extensions. */
  readonly persisted: unknown;
}

/**
 * Finds the document that a request asks by hash, among those known.
 * @returns undefined where Apollo is to look itself (automatic persisted queries)
 * @throws HttpError where the hash is malformed, or only known operations are served and this is none
 */
export function knownDocument(asked: Asked, known: Operations, only: boolean): string | undefined {
  const hash = persistedHash(asked.persisted);
  const document = hash === undefined ? undefined : known.get(hash);
  if (document !== undefined && (asked.query === undefined || asked.query === document)) return document;
  if (!only) return undefined;
  if (typeof asked.query === "string" && known.has(sha256(asked.query))) return asked.query;
  throw new HttpError(
    400,
    "OPERATION_NOT_KNOWN",
    "This server answers only the operations it was started with: send the hash of one as a persisted query.",
  );
}

function persistedHash(persisted: unknown): string | undefined {
  if (persisted === undefined || persisted === null) return undefined;
  const { version, sha256Hash } = Object(persisted) as { version?: unknown; sha256Hash?: unknown };
  if (version === 1 && typeof sha256Hash === "string" && /^[\da-f]{64}$/.test(sha256Hash)) return sha256Hash;
  throw new HttpError(
    400,
    "BAD_REQUEST",
    "`extensions.persistedQuery` must be { version: 1, sha256Hash } with 64 hexadecimal digits in lower case.",
  );
}
