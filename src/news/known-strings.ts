/** Strings met once are remembered up to this many, to know them when they come again. */
const MOST_CANDIDATES = 50_000;
/** Longer strings are not worth a place in the dictionary: they hardly come again. */
const LONGEST_KNOWN = 40;
/** Strings that come again and again, such as ids of actors, each kept once for all tables. */
export class Dictionary {
  readonly strings: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly candidates = new Set<string>();

  /** Notes that a string has come; its number where that was not the first time, undefined where it was. */
  note(string: string): number | undefined {
    if (string.length > LONGEST_KNOWN) return undefined;
    const number = this.numbers.get(string);
    if (number !== undefined) return number;
    if (this.candidates.delete(string)) {
      this.numbers.set(string, this.strings.length);
      return this.strings.push(string) - 1;
    }
    if (this.candidates.size >= MOST_CANDIDATES) this.candidates.clear();
    this.candidates.add(string);
    return undefined;
  }
}
