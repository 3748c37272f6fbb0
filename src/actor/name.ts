/**
 * A name as look-ups compare it: lower case, without diacritics, white space collapsed, so that
 * "josé", "José" and "JOSE" are one name.
 */
export function fold(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}
