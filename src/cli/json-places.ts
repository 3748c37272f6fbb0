import { printParseErrorCode, visit, type JSONVisitor, type ParseErrorCode } from "jsonc-parser";

/** A value of a JSON text and where it begins: in an object with its name, so that an editor jumps to the line that names it. */
export interface JsonPlace {
  readonly offset: number;
  readonly children: ReadonlyMap<PropertyKey, JsonPlace>;
}

/** Why a text is no JSON (RFC 8259), or loses part of what it says, and what would be right. */
export class JsonError extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/** No article nests deeper than ten; a text made to be deep must not end the program. */
const DEEPEST = 100;
const ESCAPES = /\\(?:(?<right>["\\/bfnrt]|u[\da-fA-F]{4})|)/g;

/**
 * Finds where each value of a JSON text stands, as UTF-16 offsets.
 * @throws JsonError where JSON.parse would throw, and where a name stands twice in one object, which it would let pass
 */
export function jsonPlaces(text: string): JsonPlace {
  const places = new Places(text);
  // A byte order mark is let pass as a space, so that offsets stay.
  visit(text.replace(/^\uFEFF/, " "), places, { disallowComments: true });
  return places.whole();
}

/** The place of the value at the end of a path, or of the last on the way to it that there is. */
export function placeOf(root: JsonPlace, path: readonly PropertyKey[]): JsonPlace {
  let place = root;
  for (const key of path) {
    const child = place.children.get(key);
    if (!child) break;
    place = child;
  }
  return place;
}

interface Open {
  readonly offset: number;
  readonly children: Map<PropertyKey, JsonPlace>;
  readonly end: "}" | "]";
}

/** Collects the places as the parser meets them; what is wrong ends the reading at once. */
class Places implements JSONVisitor {
  private readonly open: Open[] = [];
  private root: JsonPlace | undefined;
  private name: { readonly text: string; readonly offset: number } | undefined;
  /** What must come next, in words, and the comma that has just been read. */
  private due = "a value";
  private comma: number | undefined;
  /** Told only of a text that is JSON otherwise: what does not parse comes first. */
  private twice: JsonError | undefined;

  constructor(private readonly text: string) {}

  whole(): JsonPlace {
    if (this.twice) throw this.twice;
    if (this.root === undefined) throw new JsonError(0, "a value must stand here");
    return this.root;
  }

  readonly onObjectBegin = (offset: number): void => this.begin(offset, "}");
  readonly onArrayBegin = (offset: number): void => this.begin(offset, "]");
  readonly onObjectEnd = (offset: number): void => this.end(offset);
  readonly onArrayEnd = (offset: number): void => this.end(offset);

  readonly onLiteralValue = (_value: unknown, offset: number): void => {
    this.place(offset, new Map());
    this.read();
  };

  readonly onObjectProperty = (name: string, offset: number): void => {
    if (this.open.at(-1)?.children.has(name))
      this.twice ??= new JsonError(
        offset,
        `“${name}” stands twice in one object: join the two, or take one out`,
      );
    this.name = { text: name, offset };
    this.due = "a colon";
    this.comma = undefined;
  };

  readonly onSeparator = (sign: string, offset: number): void => {
    const isName = sign === "," && this.open.at(-1)?.end === "}";
    this.due = isName ? "a name in double quotes" : "a value";
    this.comma = sign === "," ? offset : undefined;
  };

  readonly onError = (code: ParseErrorCode, offset: number): void => {
    const { text } = this;
    const kind = printParseErrorCode(code);
    if (kind === "UnexpectedEndOfString")
      throw new JsonError(offset, "the text that begins here must end with a double quote on the same line");
    if (kind === "InvalidCharacter")
      throw new JsonError(
        offset + Math.max(0, text.slice(offset).search(/\p{Cc}/u)),
        "a control character must be written as \\u and four digits",
      );
    if (kind === "InvalidEscapeCharacter" || kind === "InvalidUnicode") {
      const wrong = [...text.slice(offset).matchAll(ESCAPES)].find(
        ({ groups }) => groups?.right === undefined,
      );
      throw new JsonError(
        offset + (wrong?.index ?? 0),
        'only \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four digits may follow a backslash',
      );
    }
    throw this.missing(offset);
  };

  private missing(offset: number): JsonError {
    const sign = this.open.at(-1)?.end;
    if (this.comma !== undefined && sign !== undefined && this.text[offset] === sign)
      return new JsonError(this.comma, `no comma may stand before a ${sign}: take it out`);
    const ended = offset >= this.text.length ? ", and the file ends" : "";
    return new JsonError(offset, `${this.due} must stand here${ended}`);
  }

  private begin(offset: number, end: Open["end"]): void {
    const children = new Map<PropertyKey, JsonPlace>();
    this.place(offset, children);
    this.open.push({ offset, children, end });
    this.due = end === "}" ? "a name in double quotes" : "a value";
    this.comma = undefined;
  }

  private end(offset: number): void {
    // The parser ends what is open where the file does.
    if (this.text[offset] !== this.open.at(-1)?.end) throw this.missing(offset);
    this.open.pop();
    this.read();
  }

  /** A value has been read. */
  private read(): void {
    const parent = this.open.at(-1);
    this.due = parent === undefined ? "the end of the file" : `a comma or a ${parent.end}`;
    this.comma = undefined;
  }

  private place(offset: number, children: ReadonlyMap<PropertyKey, JsonPlace>): void {
    if (this.open.length > DEEPEST)
      throw new JsonError(offset, `values may lie within each other ${DEEPEST} deep, no deeper`);
    const parent = this.open.at(-1);
    if (parent === undefined) this.root = { offset, children };
    else if (parent.end === "]") parent.children.set(parent.children.size, { offset, children });
    else if (this.name) parent.children.set(this.name.text, { offset: this.name.offset, children });
  }
}
