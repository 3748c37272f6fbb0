import type { DocumentNode, OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import { decode, parseJson } from "./body";

/** Characters of all documents together; a parsed one takes some 60 bytes a character, hence about 20 MB. */
const MAX_CHARACTERS = 300_000;
/** Values of Accept for which the media type of the answer is remembered, and how long they may be. */
const MAX_ACCEPTED = 4;
const MAX_ACCEPT_LENGTH = 200;

/** What a POST asks that asks for nothing but an operation. */
export interface PlainRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation that is valid. */
export interface Resolved {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

interface Prepared extends Resolved {
  /** Of the answer, by the request's Accept. */
  readonly contentTypes: Map<string, string>;
}

/**
 * Operations that came more than once and were answered by all of Apollo's pipeline without errors. That a text parses,
 * is valid and is allowed does not change, so that none of it need be found out anew.
 */
export class PreparedOperations {
  private readonly known = new LRUCache<string, Prepared>({ maxSize: MAX_CHARACTERS });

  /** The operation, and the media type of its answer; undefined where Apollo has to tell. */
  get(request: PlainRequest, accept = ""): (Resolved & { readonly contentType: string }) | undefined {
    const found = this.known.get(keyOf(request));
    const contentType = found?.contentTypes.get(accept);
    if (!found || contentType === undefined) return undefined;
    const { document, operation } = found;
    return { document, operation, contentType };
  }

  add(request: PlainRequest, accept = "", contentType: string, { document, operation }: Resolved): void {
    if (accept.length > MAX_ACCEPT_LENGTH) return;
    const key = keyOf(request);
    const contentTypes = this.known.get(key)?.contentTypes ?? new Map<string, string>();
    if (contentTypes.size === MAX_ACCEPTED) contentTypes.clear();
    contentTypes.set(accept, contentType);
    this.known.set(key, { document, operation, contentTypes }, { size: key.length });
  }
}

// A name holds no space.
const keyOf = ({ query, operationName = "" }: PlainRequest): string => `${operationName} ${query}`;

/** What a body asks, where it is of the plainest kind; undefined for all else. @throws HttpError for no JSON */
export function plainRequest(bytes: Buffer): PlainRequest | undefined {
  const body = parseJson(decode(bytes));
  if (typeof body !== "object" || body === null) return undefined;
  const { query, operationName, variables, extensions } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== "string" || !isUnset(extensions)) return undefined;
  if (!isUnset(operationName) && typeof operationName !== "string") return undefined;
  if (!isUnset(variables) && (typeof variables !== "object" || Array.isArray(variables))) return undefined;
  return {
    query,
    operationName: operationName ?? undefined,
    variables: (variables ?? {}) as PlainRequest["variables"],
  };
}

const isUnset = (value: unknown): value is null | undefined => value === undefined || value === null;
