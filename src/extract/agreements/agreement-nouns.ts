import type { Phrase } from "./agreement-phrases";
import type { Sentence } from "./agreement-sentence";
import { BEHIND, LOOSE, singular, sortOf, type Sort } from "./agreement-words";

/** A noun that tells of an agreement, in its phrase. */
export interface AgreementNoun {
  /** Its item. */
  readonly at: number;
  readonly phrase: Phrase;
  /** In lower case and the singular. */
  readonly noun: string;
  readonly sort: Sort;
  /** Its name, where it has one of its own: Camp David Accords. */
  readonly proper: string | null;
  readonly isPlural: boolean;
  /** Whether it may be one that was told of before: the deal, this pact. */
  readonly isDefinite: boolean;
  /** Whether words tell it apart from those told of before: another, a similar, last year's. */
  readonly isOther: boolean;
  readonly year: string | null;
  readonly topic: string | null;
}

/** Agreements that the news calls by name or letters alone. */
const BY_NAME = /^(?:NAFTA|CAFTA|USMCA|JCPOA|TPP|CPTPP|START|AfCFTA|Schengen|AUKUS|SALT)$/;
/** What stands before such a noun where it means something else. */
const NOT_BEFORE =
  /\b(?:great|good|big|raw|real|bad|better|drug|cannabis|cocaine|property|card|record|book|film|job|no-deal|nondisclosure|confidentiality|user|rental|licen[cs]e|gentlemen's|such|general|illegal|civil|equal|voting|gay|women's|workers'|jewish|israeli|human|tribal|mutual|unilateral|marriage|employment|public|government|insurance|broad|growing|widespread|written|formal|full|universal) $/i;
const NOT_BEHIND =
  /^ (?:with (?:the )?(?:issue|problem|situation|matter|crisis|fact|it|them)|breaker|of (?:time|work|money|resources|attention|anger|the (?:day|year|century))\b)/;
const OTHER =
  /^(?:another|similar|separate|second|third|fourth|earlier|previous|prior|former|last|different|other|first|old|later|older|own|failed|subsequent|wartime|alternative|additional|further)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const TOPIC =
  /\b(?<!post-)(?<topic>cease-?fire|truce|trade|peace|nuclear|withdrawal|coalition|arms|border|power-sharing|climate|extradition|brexit|immunity|security|military|cooperation|tax|prisoner|hostage|plea|divorce|exit|maritime|gas|grain|fishing|fisheries)\b/i;
const PLACED =
  /^(?:Paris|Kyoto|Oslo|Dayton|Minsk|Schengen|David|Friday|Lisbon|Geneva|Abraham|Windsor|Taif|Doha|Lusaka|Algiers|Montreal|Vienna|Istanbul|Versailles|Prespa|Brussels|Bretton|Hague|Copenhagen|Arusha|Abuja|Stockholm|Basel|Ottawa|Maastricht|Riyadh|Astana|Sochi|Cotonou|Rome|Khartoum|Juba)$/;

/** The agreement nouns of a sentence outside its quotations. */
export function agreementNounsIn(sentence: Sentence): AgreementNoun[] {
  return [...sentence.phrases()].flatMap((phrase) => {
    for (let at = phrase.head; at >= phrase.from; at--) {
      const found = nounAt(sentence, phrase, at);
      if (found !== null) return [found];
      // “deal talks”, “treaty violations”: the treaty room is none.
      if (!BEHIND.has(sentence.lower(at)) && !/^['’]s?$|^\)$/.test(sentence.lower(at))) break;
    }
    return [];
  });
}

function nounAt({ items, text, unit }: Sentence, phrase: Phrase, at: number): AgreementNoun | null {
  const item = items[at];
  if (item === undefined || item.pos === "QUOTE") return null;
  const isName = BY_NAME.test(item.text);
  const noun = isName ? item.lower : singular(item.lower);
  const sort = isName ? "treaty" : sortOf(noun);
  if (sort === null) return isUnity(items[at - 1]?.lower, item.lower) ? made("union", "coalition") : null;
  const begin = items[phrase.from]?.start ?? unit.start;
  const before = text.slice(begin, item.start);
  const behind = text.slice(item.end, item.end + 40);
  // The New Deal is none, a new deal is one.
  if (!isName && (NOT_BEFORE.test(before) || before.endsWith("New "))) return null;
  if (NOT_BEHIND.test(behind)) return null;
  const isNamed = /^\p{Lu}/u.test(item.text);
  if (
    noun === "convention" &&
    !PLACED.test(items[at - 1]?.text ?? "") &&
    !/^ on (?:the \p{Lu}|(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\p{L}+day)\p{L}*)\p{Lu})/u.test(
      behind,
    )
  )
    return null;
  if (noun === "bid" && !/^ (?:to (?:buy|acquire|take)|for) /.test(behind)) return null;
  // “Northern Alliance” is an organization.
  const isTreaty = noun === "partnership" && /(?:Pacific|Economic|Comprehensive) $/.test(before);
  if (sort === "union" && isNamed && unit.line > 0 && !isTreaty) return null;
  if (
    noun === "immunity" &&
    !/\b(?:negotiat|secur|obtain)\w+ (?:\w+ )?$/.test(
      text.slice(Math.max(unit.start, item.start - 30), item.start),
    )
  )
    return null;
  if (noun === "letter" && !behind.startsWith(" of intent")) return null;
  if (noun === "venture" && !/\bjoint $/i.test(before)) return null;
  if (
    sort === "exchange" &&
    / (?:of )?(?:fire|views|words|opinions|letters|ideas|information|gunfire)\b/.test(before + behind)
  )
    return null;

  if (
    /^(?:statement|declaration)$/.test(noun) &&
    !isNamed &&
    !/\bjoint $/i.test(before) &&
    !/^ of (?:intent|principles|joint)/.test(behind)
  )
    return null;
  if (noun === "protocol" && !isNamed && !item.lower.endsWith("s") && !/\bthe $/.test(before)) return null;
  if (noun === "bargain" && /\bcollective $/i.test(before)) return null;
  return made(sort, noun);

  function made(kind: Sort, word: string): AgreementNoun | null {
    const start = items[phrase.from]?.start ?? unit.start;
    const words = items.slice(phrase.from, at);
    const modifiers = text.slice(start, item?.start);
    const proper =
      item === undefined || /^(?:plan|offer|document)$/.test(kind)
        ? null
        : properName(text, modifiers, item.text, item.end, word);
    if (word === "compact" && proper === null) return null;
    const firstWord = words[0]?.lower ?? "";
    return {
      at,
      phrase,
      noun: word,
      sort: kind,
      proper,
      isPlural: (item?.lower ?? "").endsWith("s") && word !== item?.lower,
      isDefinite:
        /^(?:the|this|that|its|their|both|these|those|such|his|her)$/.test(firstWord) ||
        words.some(({ text: mark }) => /^['’]s?$/.test(mark)),
      isOther: proper === null && words.some(({ lower: one }) => OTHER.test(one) || YEAR.test(one)),
      year:
        words.find(({ text: one }) => YEAR.test(one))?.text ??
        /^ (?:of|in|from) (?<year>(?:1[89]|20)\d\d)/.exec(text.slice(item?.end))?.groups?.year ??
        null,
      topic: topicOf(`${modifiers}${word}`),
    };
  }
}

function isUnity(before: string | undefined, noun: string): boolean {
  return noun === "government" && /^(?:unity|coalition|power-sharing)$/.test(before ?? "");
}

function topicOf(words: string): string | null {
  const topic = TOPIC.exec(words)?.groups?.topic?.toLowerCase().replace("cease-fire", "ceasefire") ?? null;
  return topic !== null && /^(?:divorce|exit|brexit)$/.test(topic) ? "withdrawal" : topic;
}

/** “Paris Climate Accord”, “Bougainville Peace Agreement”, “Treaty of Rome”; null for plain words. */
function properName(
  text: string,
  modifiers: string,
  noun: string,
  end: number,
  lower: string,
): string | null {
  if (BY_NAME.test(noun)) return `${/\bNew $/.exec(modifiers)?.[0] ?? ""}${noun}`;
  const words =
    /(?:\p{Lu}[\p{L}.’'–-]+ (?:\(\p{Lu}[\p{L}.]+\) |(?:and|of|for|on|in) (?:the )?(?=\p{Lu}))*)+$/u
      .exec(modifiers.replace(/(?<=\b(?:Paris|Kyoto|Doha|Minsk) )(?:climate|peace|nuclear|truce) $/, ""))?.[0]
      .replace(/^(?:The|This|A|An|Under|His|Its|Their) (?=.)/, "") ?? "";
  if (words.trim() === "" || /^(?:The|This|That|A|An|Under|Its|Their|Any) $/.test(words)) {
    const of =
      /^ (?:of|on) (?:(?:the|and|of|\p{Lu}[\p{L}-]+) ?)+/u.exec(text.slice(end, end + 90))?.[0].trimEnd() ??
      "";
    return /^\p{Lu}/u.test(noun) && /^(?:treaty|convention)$/.test(lower) && /\p{Lu}/u.test(of)
      ? `${noun}${of}`
      : null;
  }
  if (/^\p{Lu}/u.test(noun)) return lower === "memorandum" ? null : `${words}${noun}`;
  const last = words.trim().split(" ").at(-1) ?? "";
  return PLACED.test(last) || (words.includes("(") && words.split(" ").length > 3) ? `${words}${noun}` : null;
}

/** Whether one person alone may be told of as bound by it, who the other is being plain. */
export function bindsOne(topic: string | null): boolean {
  return topic === "plea" || topic === "immunity";
}

/** Whether it is an agreement only where two sides of it are told. */
export function isLoose({ noun, sort, proper, topic }: AgreementNoun): boolean {
  return (
    proper === null &&
    !bindsOne(topic) &&
    (LOOSE.has(noun) ||
      /^(?:union|sale|exchange|offer|plan|document|statement)$/.test(sort) ||
      /^(?:protocol|statement|letter)$/.test(noun))
  );
}
