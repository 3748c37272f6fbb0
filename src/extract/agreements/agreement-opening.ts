import type { Unit } from "../text/reading";

/** Dateline: “HARARE, Zimbabwe (AP) —”. */
const DATELINE = /^(?:[^\s].{0,60}?)(?: ?[—–]| -|-(?= )|\. —) /u;

/** The item where a sentence begins behind its dateline. */
export function openingOf(text: string, unit: Unit): number {
  if (unit.start !== unit.lineStart) return 0;
  const line = DATELINE.exec(text.slice(unit.start, Math.min(unit.end, unit.start + 80)))?.[0] ?? "";
  const isLine =
    /^[^\p{Ll}]*\p{Lu}{3}/u.test(line) ||
    // “Singapore– The”
    (/^(?:\p{Lu}[\p{L}.]+,? ?){1,3}[–—] $/u.test(line) &&
      /^\p{Lu}/u.test(text.slice(unit.start + line.length))) ||
    /\((?:\p{Lu}{2,}|Reuters|Xinhua|Sputnik)\)/u.test(line);
  if (!isLine) return 0;
  return Math.max(
    0,
    unit.items.findIndex((item) => item.start >= unit.start + line.length),
  );
}
