/** Strings met once are remembered up to this many, to know them when they come again. */
const MOST_CANDIDATES = 50_000;
/** Longer strings are not worth a place in the dictionary: they hardly come again. */
const LONGEST_KNOWN = 40;
/** Strings that come again and again, such as ids of actors, each kept once for all tables. */
export class Dictionary {
  readonly strings: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly candidates = new Set<string>();

  /** The number of a string from the second time on that it comes; undefined at the first. */
  numberOf(string: string): number | undefined {
    return this.numbers.get(string);
  }

  /** Notes that a string has come; its number where that was not the first time. */
  note(string: string): number | undefined {
    if (string.length > LONGEST_KNOWN) return undefined;
    if (this.candidates.delete(string)) {
      this.numbers.set(string, this.strings.length);
      return this.strings.push(string) - 1;
    }
    if (this.candidates.size >= MOST_CANDIDATES) this.candidates.clear();
    this.candidates.add(string);
    return undefined;
  }
}
