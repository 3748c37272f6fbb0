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
const SPACE = /[ \t\n\r]*/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const NONE: ReadonlyMap<PropertyKey, JsonPlace> = new Map();

/**
 * Finds where each value of a JSON text stands, as UTF-16 offsets.
 * @throws JsonError where JSON.parse would throw, and where a name stands twice in one object, which it would let pass
 */
export function jsonPlaces(text: string): JsonPlace {
  return new Reader(text).whole();
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

class Reader {
  private at = 0;
  /** Told only of a text that is JSON otherwise: what does not parse comes first. */
  private twice: JsonError | undefined;

  constructor(private readonly text: string) {}

  whole(): JsonPlace {
    if (this.text.startsWith("\uFEFF")) this.at = 1;
    const place = this.value(0);
    this.space();
    if (this.at < this.text.length) throw this.error("the end of the file must stand here");
    if (this.twice) throw this.twice;
    return place;
  }

  private value(depth: number): JsonPlace {
    this.space();
    const offset = this.at;
    if (depth > DEEPEST) throw this.error(`values may lie within each other ${DEEPEST} deep, no deeper`);
    const sign = this.text[offset];
    if (sign === "{") return { offset, children: this.members(depth) };
    if (sign === "[") return { offset, children: this.items(depth) };
    if (sign === '"') this.string();
    else if (!this.skip(LITERAL)) throw this.error("a value must stand here");
    return { offset, children: NONE };
  }

  private members(depth: number): ReadonlyMap<PropertyKey, JsonPlace> {
    const members = new Map<PropertyKey, JsonPlace>();
    this.list("}", () => {
      const offset = this.at;
      if (this.text[offset] !== '"') throw this.error("a name in double quotes must stand here");
      const name = this.string();
      if (members.has(name))
        this.twice ??= new JsonError(
          offset,
          `“${name}” stands twice in one object: join the two, or take one out`,
        );
      this.space();
      if (this.text[this.at] !== ":") throw this.error("a colon must stand here");
      this.at++;
      members.set(name, { ...this.value(depth + 1), offset });
    });
    return members;
  }

  private items(depth: number): ReadonlyMap<PropertyKey, JsonPlace> {
    const items = new Map<PropertyKey, JsonPlace>();
    this.list("]", () => items.set(items.size, this.value(depth + 1)));
    return items;
  }

  /** Reads what stands between brackets, one item at a time. */
  private list(end: "}" | "]", item: () => void): void {
    this.at++;
    this.space();
    if (this.text[this.at] === end) {
      this.at++;
      return;
    }
    for (;;) {
      item();
      this.space();
      const sign = this.text[this.at];
      if (sign !== "," && sign !== end) throw this.error(`a comma or a ${end} must stand here`);
      const comma = this.at++;
      if (sign === end) return;
      this.space();
      if (this.text[this.at] === end)
        throw new JsonError(comma, `no comma may stand before a ${end}: take it out`);
    }
  }

  private string(): string {
    const start = this.at;
    const { text } = this;
    for (this.at++; text[this.at] !== '"'; this.at++) {
      const sign = text[this.at];
      if (sign === undefined || sign === "\n" || sign === "\r")
        throw new JsonError(start, "the text that begins here must end with a double quote on the same line");
      if (sign < " ") throw this.error("a control character must be written as \\u and four digits");
      if (sign === "\\") this.escape();
    }
    this.at++;
    return JSON.parse(text.slice(start, this.at)) as string;
  }

  private escape(): void {
    if (!/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(this.text.slice(this.at, this.at + 6)))
      throw this.error('only \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four digits may follow a backslash');
    this.at++;
  }

  private space(): void {
    this.skip(SPACE);
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.test(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private error(must: string): JsonError {
    const ended = this.at >= this.text.length ? ", and the file ends" : "";
    return new JsonError(this.at, `${must}${ended}`);
  }
}
