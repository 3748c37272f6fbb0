import { parse, type DocumentNode, type GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import type { BoundedCache } from "./bounded-cache";
import { isValid } from "./validity";

/** Characters of all documents together; a parsed one takes some 60 bytes a character, hence about 12 MB. */
const MAX_CHARACTERS = 200_000;

/**
 * Longer documents are left to Apollo: some take work that grows with the square of their length, and those that turn
 * out not to be valid take it twice.
 */
const MAX_TOKENS = 700;

/**
 * Documents that parse and are valid, where Apollo looks for them. A new one is put here before Apollo asks, so that
 * Apollo need not validate it, which takes it twice as long; one with a fault is left for Apollo to explain.
 */
export class Documents implements BoundedCache<DocumentNode> {
  private readonly byHash = new LRUCache<string, DocumentNode>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: ({ loc }) => loc?.source.body.length ?? 1,
  });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly allowsIntrospection: boolean,
  ) {}

  /** Takes in the text of a request; false where Apollo has to find out whether it is valid. */
  read(hash: string, text: string): boolean {
    if (this.byHash.has(hash)) return true;
    const document = quicklyParsed(text);
    if (!document || !isValid(this.schema, document, this.allowsIntrospection)) return false;
    this.byHash.set(hash, document);
    return true;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.byHash.get(hashOf(key));
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.byHash.set(hashOf(key), document);
  }

  async delete(key: string): Promise<boolean> {
    return this.byHash.delete(hashOf(key));
  }
}

function quicklyParsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { maxLexicalTokens: MAX_TOKENS });
  } catch {
    return undefined;
  }
}

/** Apollo writes the schema's hash before that of the document. */
const hashOf = (key: string): string => key.slice(key.lastIndexOf(":") + 1);
