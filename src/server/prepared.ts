import type { DocumentNode, OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";

/** Characters of all documents together; a parsed one takes some 60 bytes a character, hence about 20 MB. */
const MAX_CHARACTERS = 300_000;
/** Values of Accept for which the media type of the answer is remembered, and how long they may be. */
const MAX_ACCEPTED = 4;
const MAX_ACCEPT_LENGTH = 200;

/** What a POST asks, where it asks for nothing but an operation. */
export interface PlainRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation that has been answered by the whole pipeline, without errors, more than once. */
export interface PreparedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

interface Entry extends PreparedOperation {
  /** By the request's Accept. */
  readonly contentTypes: Map<string, string>;
}

/** Operations whose text is known to parse, to be valid and to be allowed, so that none of it has to be found out anew. */
export class PreparedOperations {
  private readonly entries = new LRUCache<string, Entry>({ maxSize: MAX_CHARACTERS });

  /** The operation and the media type of its answer; undefined where Apollo has to tell. */
  get(
    request: PlainRequest,
    accept: string | undefined,
  ): (PreparedOperation & { readonly contentType: string }) | undefined {
    const entry = this.entries.get(keyOf(request));
    const contentType = entry?.contentTypes.get(accept ?? "");
    return entry && contentType !== undefined ? { ...entry, contentType } : undefined;
  }

  set(
    request: PlainRequest,
    accept: string | undefined,
    contentType: string,
    prepared: PreparedOperation,
  ): void {
    if ((accept?.length ?? 0) > MAX_ACCEPT_LENGTH) return;
    const key = keyOf(request);
    const contentTypes = this.entries.get(key)?.contentTypes ?? new Map<string, string>();
    if (contentTypes.size === MAX_ACCEPTED) contentTypes.clear();
    contentTypes.set(accept ?? "", contentType);
    this.entries.set(key, { ...prepared, contentTypes }, { size: key.length });
  }

  delete(request: PlainRequest): void {
    this.entries.delete(keyOf(request));
  }
}

// A name holds no space.
const keyOf = ({ query, operationName = "" }: PlainRequest): string => `${operationName} ${query}`;

/** What a body asks, where it is of the plainest kind; undefined for all else, however wrong. */
export function plainRequest(body: unknown): PlainRequest | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { query, operationName, variables, extensions } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== "string" || (extensions !== undefined && extensions !== null)) return undefined;
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string")
    return undefined;
  if (variables !== undefined && (typeof variables !== "object" || Array.isArray(variables)))
    return undefined;
  return {
    query,
    operationName: operationName ?? undefined,
    variables: (variables ?? {}) as PlainRequest["variables"],
  };
}
