/** Longer spellings are not kept; hardly a word comes again that is longer. */
const LONGEST = 16;
/** A power of 2, well above the words of a language that are met often; memory that no spelling falls into is not used. */
const SLOTS = 1 << 17;

/**
 * Remembers which word each spelling is, so that most words of a text are neither cut out of it nor folded again. A
 * spelling has one slot, by its hash, and gives it up to the next that falls there: nothing to grow, nothing to clear.
 */
export class Spellings {
  private readonly words = new Int32Array(SLOTS);
  private readonly lengths = new Uint8Array(SLOTS);
  private readonly letters = new Uint16Array(SLOTS * LONGEST);

  /** The word of text.slice(start, end); what `find` gives is remembered, where it is not known. */
  wordAt(text: string, start: number, end: number, find: (spelling: string) => number): number {
    const length = end - start;
    if (length > LONGEST) return find(text.slice(start, end));
    let hash = length;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const from = slot * LONGEST;
    if (this.lengths[slot] === length && this.isAt(from, text, start, end)) return this.words[slot] ?? -1;
    this.lengths[slot] = length;
    for (let at = start; at < end; at++) this.letters[from + at - start] = text.charCodeAt(at);
    return (this.words[slot] = find(text.slice(start, end)));
  }

  private isAt(from: number, text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++)
      if (this.letters[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }
}
