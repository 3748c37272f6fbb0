import { fold } from "../actor/name";

const LONGEST = 60;

/** Words joined by hyphens, as the ids and slugs of an annotated article are; the fallback where none are left. */
export function keyOf(words: string, fallback: string): string {
  const key = fold(words)
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return key === "" ? fallback : key;
}

/** Gives out ids, each once: a second “biden” becomes “biden-2”. */
export class Ids {
  private readonly given = new Set<string>();
  /** How far the numbers of each key have been given out. */
  private readonly counts = new Map<string, number>();

  next(words: string, fallback: string): string {
    const key = keyOf(words, fallback);
    let id = key;
    let count = this.counts.get(key) ?? 1;
    while (this.given.has(id)) id = `${key}-${++count}`;
    this.counts.set(key, count);
    this.given.add(id);
    return id;
  }
}
