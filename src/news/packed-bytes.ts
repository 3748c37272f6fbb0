/** The kind of a value, in the lower bits of its first number; the upper ones are told here. */
export const NULL = 0; // nothing
export const FALSE = 1; // nothing
export const TRUE = 2; // nothing
export const WHOLE = 3; // the number
export const FLOAT = 4; // nothing; 8 bytes follow
export const KNOWN = 5; // place in the dictionary
export const SLICE = 6; // offset in the text of the article; the length follows
export const OWN_SLUG = 7; // nothing
export const OWN_ID = 8; // nothing; what stands before and behind the slug follows
export const NARROW = 9; // length; as many bytes follow
export const WIDE = 10; // length; twice as many bytes follow
export const LIST = 11; // length; the items follow
export const OBJECT = 12; // shape; the values follow
export const KIND_BITS = 4;
export const KIND_MASK = (1 << KIND_BITS) - 1;

/** Writes a number as JSON knows them. */
export function writeNumber(value: number): void {
  if (Number.isInteger(value) && value >= 0 && value < 1 << 27 && !Object.is(value, -0))
    draft.head(WHOLE, value);
  else draft.float(value);
}

/** The row that is being written; one for all, since writing is not interrupted. */
export const draft = {
  bytes: Buffer.allocUnsafeSlow(1 << 16) as Buffer,
  length: 0,

  /** A number below 2^32, seven bits a byte, the lowest first. */
  number(value: number): void {
    this.room(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  },

  head(kind: number, told: number): void {
    this.number(told * (KIND_MASK + 1) + kind);
  },

  float(value: number): void {
    this.number(FLOAT);
    this.room(8);
    this.length = this.bytes.writeDoubleLE(value, this.length);
  },

  string(string: string): void {
    const isWide = /[^\0-\xff]/.test(string);
    this.head(isWide ? WIDE : NARROW, string.length);
    this.room(string.length * 2);
    this.length += this.bytes.write(string, this.length, isWide ? "utf16le" : "latin1");
  },

  room(length: number): void {
    if (this.length + length <= this.bytes.length) return;
    const more = Buffer.allocUnsafeSlow((this.length + length) * 2);
    more.set(this.bytes);
    this.bytes = more;
  },
};

/** The row that is being read. */
export const reader = {
  page: Buffer.alloc(0) as Buffer,
  at: 0,

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.page[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  },

  float(): number {
    this.at += 8;
    return this.page.readDoubleLE(this.at - 8);
  },

  string(length: number, isWide: boolean): string {
    const from = this.at;
    this.at += isWide ? length * 2 : length;
    return this.page.toString(isWide ? "utf16le" : "latin1", from, this.at);
  },
};
