/**
 * A name as look-ups compare it: lower case, without diacritics, white space collapsed, so that
 * "josé", "José" and "JOSE" are one name. Marks that make another letter, as the vowel signs of
 * Hindi and the voicing marks of Japanese do, stay.
 */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}
