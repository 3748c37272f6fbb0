/**
 * Whether a result, as JSON, is longer than a limit: strings are shared in memory until they are written out, so
 * this must be known before. Counts UTF-16 code units without escapes, and stops counting once over.
 */
export function isLongerThan(result: unknown, limit: number): boolean {
  const open: unknown[] = [result];
  let size = 0;
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string") size += value.length + 3;
    else if (Array.isArray(value)) for (const item of value) open.push(item);
    else if (typeof value === "object" && value !== null) {
      for (const key in value) {
        size += key.length + 3;
        open.push((value as Record<string, unknown>)[key]);
      }
    } else size += 5;
    if (size > limit) return true;
  }
  return false;
}
