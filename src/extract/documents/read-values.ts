/** Reading of JSON from elsewhere, where any value may be of any type. */

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first text that a value holds, by itself, in a list, or under one of the keys of an object; null where none. */
export function textIn(value: unknown, ...keys: readonly string[]): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (Array.isArray(value)) {
    for (const one of value) {
      const text = textIn(one, ...keys);
      if (text !== null) return text;
    }
    return null;
  }
  if (!isObject(value)) return null;
  for (const key of keys) {
    const text = textIn(value[key], ...keys);
    if (text !== null) return text;
  }
  return null;
}

/** The day of a date or date-time after ISO 8601, as EDTF; null where it is none. */
export function dayIn(value: unknown): string | null {
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=T|$)/.exec(textIn(value) ?? "")?.[0] ?? null;
  return day === null || Number.isNaN(Date.parse(day)) ? null : day;
}

/** An address, if it is one. */
export function urlIn(value: unknown, ...keys: readonly string[]): string | null {
  const text = textIn(value, ...keys);
  return text !== null && URL.canParse(text) ? text : null;
}
