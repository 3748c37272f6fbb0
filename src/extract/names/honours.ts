import type { Item } from "../text/reading";

/** Letters of honours and degrees behind a name, which are no part of it. */
const LETTERS = /^(?:[QK]C|SC|SAN|MBE|OBE|CBE|KBE|DBE|PhD|Ph\.D\.?|MD|M\.D\.?|Esq\.?|JP|DSO|RN|FRS)$/;
/** Those of seats in a parliament. */
const SEATS = /^(?:MP|MEP|MSP|MLA|MLC|TD|MHA|MPP|MNA)$/;

export function isHonour(item: Item | undefined): boolean {
  return item !== undefined && LETTERS.test(item.text);
}

/** Whether an item is an honour or a seat, wherever it stands. */
export function areLetters(item: Item | undefined): boolean {
  return item !== undefined && (LETTERS.test(item.text) || SEATS.test(item.text));
}

/** Whether an item is the seat of whom the words before it name: “Jane Roe MP said”; not “Liberal National MP Jane Roe”. */
export function isSeatBehind(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || !SEATS.test(item.text)) return false;
  return (
    next === undefined ||
    next.start - item.end > 1 ||
    next.pos === "QUOTE" ||
    !/^[ʻʼ]?\p{Lu}/u.test(next.text)
  );
}
