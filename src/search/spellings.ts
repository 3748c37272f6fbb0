/** Longer spellings are not kept; hardly a word comes again that is longer. */
const LONGEST = 13;
/** A power of 2, well above the words of a language that are met often; memory that no spelling falls into is not used. */
const SLOTS = 1 << 17;
/** A slot is half a cache line: the word, in two numbers, its length, and its letters. */
const SLOT = 16;
const LENGTH = 2;
const LETTERS = 3;

/**
 * Remembers which word each spelling is, so that most words of a text are neither cut out of it nor folded again. A
 * spelling has one slot, by its hash, and gives it up to the next that falls there: nothing to grow, nothing to clear.
 */
export class Spellings {
  private readonly slots = new Uint16Array(SLOTS * SLOT);

  /** The word of text.slice(start, end); what `find` gives is remembered, where it is not known. */
  wordAt(text: string, start: number, end: number, find: (spelling: string) => number): number {
    const { slots } = this;
    const length = end - start;
    if (length > LONGEST) return find(text.slice(start, end));
    let hash = length;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const slot = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * SLOT;
    if (slots[slot + LENGTH] === length && this.isAt(slot + LETTERS, text, start, end))
      return (slots[slot] ?? 0) | ((slots[slot + 1] ?? 0) << 16);
    const word = find(text.slice(start, end));
    slots[slot] = word;
    slots[slot + 1] = word >>> 16;
    slots[slot + LENGTH] = length;
    for (let at = 0; at < length; at++) slots[slot + LETTERS + at] = text.charCodeAt(start + at);
    return word;
  }

  private isAt(from: number, text: string, start: number, end: number): boolean {
    for (let at = start, to = from; at < end; at++, to++)
      if (this.slots[to] !== text.charCodeAt(at)) return false;
    return true;
  }
}
