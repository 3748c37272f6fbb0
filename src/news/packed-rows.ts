import { Column } from "./column";
import type { Dictionary } from "./known-strings";
import {
  NULL,
  FALSE,
  TRUE,
  WHOLE,
  FLOAT,
  KNOWN,
  SLICE,
  OWN_SLUG,
  OWN_ID,
  WIDE,
  LIST,
  OBJECT,
  KIND_BITS,
  KIND_MASK,
  draft,
  reader,
  writeNumber,
} from "./packed-bytes";

/** The article that rows belong to: what they share with it is not kept twice. */
export interface Setting {
  readonly slug: string;
  readonly text: string;
}

/** What an object is made of; the template is cloned, which costs a fraction of adding property by property. */
interface Shape {
  readonly keys: readonly string[];
  readonly template: Readonly<Record<string, unknown>>;
}

const PAGE_BITS = 20;
const PAGE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE - 1;
/** Strings up to this length are looked up at once, and not first looked for in the text. */
const SHORT = 20;
/** As many rows are kept as the objects they came as, so that a small table has nothing to read. */
export const MOST_UNPACKED = 16_384;

/**
 * Rows, which are JSON values, packed into bytes: a tenth of what they take as objects, and nothing that the garbage
 * collector would have to walk through. Reading one makes it anew, in about a microsecond.
 */
export class PackedRows<T extends object> {
  private readonly pages: Buffer[] = [];
  private used = PAGE;
  private readonly starts = new Column();
  private size = 0;
  private readonly shapes: Shape[] = [];
  private readonly unpacked: T[] = [];

  /**
   * @param settingOf the article that a row belongs to
   * @param mostUnpacked how many rows are kept as objects, the first ones
   */
  constructor(
    private readonly settingOf: (number: number) => Setting,
    private readonly dictionary: Dictionary,
    private readonly mostUnpacked = MOST_UNPACKED,
  ) {}

  get length(): number {
    return this.size;
  }

  push(row: T): void {
    if (this.size < this.mostUnpacked) {
      this.unpacked.push(row);
      this.size++;
      return;
    }
    draft.length = 0;
    this.write(row, this.settingOf(this.size));
    if (this.used + draft.length > PAGE) {
      this.pages.push(Buffer.allocUnsafeSlow(Math.max(PAGE, draft.length)));
      this.used = 0;
    }
    this.pages.at(-1)?.set(draft.bytes.subarray(0, draft.length), this.used);
    this.starts.push((this.pages.length - 1) * PAGE + this.used);
    this.size++;
    this.used += draft.length;
  }

  at(number: number): T | undefined {
    if (number < this.unpacked.length) return this.unpacked[number];
    const start = this.starts.at(number - this.unpacked.length);
    if (number >= this.size) return undefined;
    reader.page = this.pages[start >>> PAGE_BITS] ?? reader.page;
    reader.at = start & PAGE_MASK;
    return this.read(this.settingOf(number)) as T;
  }

  private write(value: unknown, setting: Setting): void {
    if (value === null) draft.number(NULL);
    else if (typeof value === "string") this.writeString(value, setting);
    else if (typeof value === "number") writeNumber(value);
    else if (typeof value === "boolean") draft.number(value ? TRUE : FALSE);
    else if (Array.isArray(value)) {
      draft.head(LIST, value.length);
      for (const item of value) this.write(item, setting);
    } else if (typeof value === "object") {
      const number = this.shapeOf(value as Record<string, unknown>);
      draft.head(OBJECT, number);
      for (const key of this.shapes[number]?.keys ?? [])
        this.write((value as Record<string, unknown>)[key], setting);
    } else throw new TypeError(`A row cannot hold ${typeof value}`);
  }

  /** What can be found without a look-up comes first. */
  private writeString(string: string, { slug, text }: Setting): void {
    const colon = string.indexOf(":");
    if (colon > 0 && string.startsWith(slug, colon + 1)) {
      draft.number(OWN_ID);
      this.writeShared(string.slice(0, colon + 1));
      this.writeShared(string.slice(colon + 1 + slug.length));
      return;
    }
    if (string === slug) {
      draft.number(OWN_SLUG);
      return;
    }
    const at = string.length > SHORT ? text.indexOf(string) : -1;
    if (at < 0) this.writeShared(string);
    else {
      draft.head(SLICE, at);
      draft.number(string.length);
    }
  }

  private writeShared(string: string): void {
    const number = this.dictionary.note(string);
    if (number === undefined) draft.string(string);
    else draft.head(KNOWN, number);
  }

  private shapeOf(object: Record<string, unknown>): number {
    const keys = Object.keys(object);
    const known = this.shapes.findIndex((shape) => isSame(shape.keys, keys));
    return known >= 0 ? known : this.shapes.push({ keys, template: { ...object } }) - 1;
  }

  private read(setting: Setting): unknown {
    const head = reader.number();
    const told = head >>> KIND_BITS;
    switch (head & KIND_MASK) {
      case NULL:
        return null;
      case FALSE:
        return false;
      case TRUE:
        return true;
      case WHOLE:
        return told;
      case FLOAT:
        return reader.float();
      case KNOWN:
        return this.dictionary.strings[told];
      case SLICE:
        return setting.text.slice(told, told + reader.number());
      case OWN_SLUG:
        return setting.slug;
      case OWN_ID: {
        const before = this.read(setting) as string;
        return before + setting.slug + (this.read(setting) as string);
      }
      case LIST: {
        const list: unknown[] = [];
        for (let left = told; left > 0; left--) list.push(this.read(setting));
        return list;
      }
      case OBJECT: {
        const { keys = [], template } = this.shapes[told] ?? {};
        const object: Record<string, unknown> = { ...template };
        for (const key of keys) object[key] = this.read(setting);
        return object;
      }
      default:
        return reader.string(told, (head & KIND_MASK) === WIDE);
    }
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, i) => key === other[i]);
}
