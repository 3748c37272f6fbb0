import type { Range } from "../../fact/span.type";
import { countryAt, type CountryWord } from "./country-names";

export interface CountryMention extends Range {
  readonly code: string;
  readonly kind: CountryWord;
}

const WORD = /[\p{L}\p{M}]+(?:[.'’][\p{L}\p{M}]+)*\.?/gu;

/** Every place where a text names a country, its people or its capital, in quotations too. */
export function countryMentionsIn(text: string): CountryMention[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const possessive = word.replace(/['’]s?$/, "");
    const plain = /^(?:\p{L}\.)+$/u.test(possessive) ? possessive : possessive.replace(/\.$/, "");
    return { text: plain, start: index, end: index + plain.length };
  });
  const found: CountryMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = countryAt(words, at);
    const [first, last] = [words[at], words[at + (match?.length ?? 1) - 1]];
    if (match === null || first === undefined || last === undefined) continue;
    found.push({ code: match.code, kind: match.kind, start: first.start, end: last.end });
    at += match.length - 1;
  }
  // Georgia is a state wherever nothing but the name speaks for the country.
  const isState =
    found.some(({ code }) => code === "US") && !found.some((mention) => isGeorgian(mention, text));
  return isState ? found.filter(({ code }) => code !== "GE") : found;
}

function isGeorgian({ code, start, end }: CountryMention, text: string): boolean {
  return code === "GE" && text.slice(start, end) !== "Georgia";
}

/** Institutions that stand for their country wherever they are named. */
const SIGNS =
  /\b(?:House of Commons|House of Lords|Downing Street|Whitehall|Tory|Tories|Labour Party|Kremlin|White House|Pentagon|State Department|House of Representatives|Republicans?|Democrats?|Democratic Party|Senate|Congress)\b/g;

/** What makes a senate another country's: Puerto Rico Senate. */
const CHAMBER_BEHIND = /^(?:['’]s)? (?:Senate|Congress|House)\b/;

/** Every place where a text names an institution by which everybody knows the country, which it may not name there. */
export function institutionsIn(text: string, mentions: readonly CountryMention[]): CountryMention[] {
  const isOfAnother = ({ code, end }: CountryMention) =>
    code !== "US" && CHAMBER_BEHIND.test(text.slice(end, end + 12));
  const isCongress = mentions.some(({ code }) => code === "US") && !mentions.some(isOfAnother);
  return [...text.matchAll(SIGNS)].flatMap(({ 0: sign, index }) => {
    const code = /Commons|Lords|Downing|Whitehall|Tory|Tories|Labour/.test(sign)
      ? "GB"
      : sign === "Kremlin"
        ? "RU"
        : "US";
    // Many countries have a senate.
    if (/^(?:Senate|Congress|House of R)/.test(sign) && !isCongress) return [];
    return [{ code, kind: "name" as const, start: index, end: index + sign.length }];
  });
}

/** What speaks for a state behind its name: South Korean police, Cuba's government. */
const STATE_BEHIND =
  /^(?:['’]s)? (?:government|authorit|police|official|parliament|cabinet|army|military|ministry|court|lawmakers)/;

/** The countries that an article is about: named most first, its first words counting double, its headline more. */
export function mainCountries(mentions: readonly CountryMention[], text: string): [string, number][] {
  const counts = new Map<string, number>();
  for (const { code, start } of institutionsIn(text, mentions))
    counts.set(code, (counts.get(code) ?? 0) + (start < 600 ? 1 : 0.5));
  const headline = text.indexOf("\n");
  for (const { code, kind, start, end } of mentions) {
    const place = start < headline ? 3 : start < Math.min(600, text.length / 2) ? 2 : 1;
    // A capital is where something happens rather than whose it is.
    const share = kind === "capital" || text.startsWith(" capital", end) ? 0.6 : 1;
    const weight = share * place + (STATE_BEHIND.test(text.slice(end, end + 14)) ? 1 : 0);
    counts.set(code, (counts.get(code) ?? 0) + weight);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
