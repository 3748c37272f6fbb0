import type { Range } from "../../fact/span.type";
import type { Unit } from "../text/reading";

/** Words that spare most sentences the slow look; and a pair: the US-Japan pact. */
const HINT =
  /agree|deal|Declaration|NAFTA|CAFTA|USMCA|JCPOA|TPP|START|arrangement|contract|treat|accord|pact|cease-?fire|truce|armistice|memorand|\bMoU\b|settle|protocol|convention|compact|letter of intent|merge|joint venture|partnership|alliance|coalition|compromise|plea bargain|Plan of Action|between|acquir|buy|bought|purchas|\bs(?:ell|ells|old|elling)\b|\bloaned|\blease|licen[cs]ed|\bcede|exchang|swap|\bsign(?:s|ed)?\b|\bink(?:s|ed)\b|\binitiall?ed|\bstake\b|MOU|unity gov|join|partner|team|collabor|takeover|acquisition|buyout|power-sharing/i;
const PAIR = /\p{L}[-–]\p{Lu}/u;

/** Whether a sentence may tell of an agreement. */
export function mayTellOfAgreement(sentence: string): boolean {
  return HINT.test(sentence) || PAIR.test(sentence);
}

/** Nouns that say enough where no party is told. */
const FIRM =
  /^(?:treaty|accord|pact|cease-?fire|truce|armistice|memorandum of understanding|memorandum|mou|letter of intent)$/;
/** Nouns that mean much else: an agreement only where the text names two sides of it. */
const LOOSE =
  /^(?:merger|joint venture|partnership|alliance|coalition|unity|power-sharing|settlement|compromise|declaration|arrangement|contract|project|initiative|effort|takeover|acquisition|buyout|bid|swap|exchange)$/;
/** What an agreement may be about where no party is told. */
const SUBJECT =
  /\b(?<!post-)(?<topic>cease-?fire|truce|trade|peace|nuclear|withdrawal|coalition|arms|border|power-sharing|climate|free-trade|extradition|Brexit|security|military|cooperation|tax|prisoner|hostage|plea|divorce|exit)\b/i;

const NOUNS = String.raw`(?<noun>agreements?|deals?|treaty|treaties|accords?|pacts?|cease-?fires?|truces?|armistice|memorand(?:um|a)(?: of understanding)?|MoUs?|MOUs?|(?:unity|power-sharing) governments?|settlement|letters? of intent|plea bargain|merger|joint venture|partnership|alliance|coalition(?: governments?)?|compromise|swaps?|(?<=(?:prisoner|hostage|captive) )exchanges?|takeover(?: bid| offer)?|bid(?= (?:to (?:buy|acquire|take)|for) )|acquisition|buyout(?: offer)?|Agreements?|Memorandum of Understanding|Treaty|Accords?|Pact|Arrangement|Protocol|Compact|Statute|Framework|Economic Partnership(?: \(\p{Lu}+\))?|Declaration(?! of)|declaration of (?:principles|intent|peace|cooperation)|joint declaration|(?:Geneva|Hague|Vienna|Istanbul) Conventions?|Joint Comprehensive Plan of Action(?: \(JCPOA\))?|NAFTA|CAFTA|USMCA|JCPOA|TPP|New START|Trans-Pacific Partnership|arrangement|contracts?|protocol|convention|projects?|initiative|effort|Treaty of (?:\p{Lu}\p{L}+ ?){1,3}|(?:Convention|Treaty) on (?:(?:the|of|and|\p{Lu}\p{L}+) ?){1,7})(?![\p{L}-]| (?:and (?!other)[\p{L}-]+ )?(?:agreement|deal|accord|pact|treaty)s?\b)`;
/** A noun with up to six words before it. */
const NOUN = new RegExp(
  String.raw`\b(?<modifiers>(?:[\p{L}\p{N}.'’–-]{1,40} (?:\([\p{L}.]+\) )?){0,6}?)${NOUNS}`,
  "gu",
);
/** A quick look: the words before a noun are read only where there is one. */
const SOME_NOUN = new RegExp(String.raw`\b${NOUNS}`, "u");

/** What stands before such a noun where it is something else: a great deal, a licence agreement, in accord. */
const NOT =
  /\b(?:(?:[Nn]o-deal|unilateral|[Gg]reat|[Gg]ood|raw|real|done|dealt?|[Ii]n|[Mm]utual|user|rental|Green New|New|nondisclosure|non-disclosure|confidentiality|such an?|same|National|Republican|Democratic|Fur|Anime|Fan|Comic|Party|Haunters|[Hh]uman|Israeli|Jewish|illegal|general|a bad|a better|whatever|plea bargain)\s|(?:house|package|whatever) (?:\w+ ){1,3})$/;
const AS_VERB =
  /^\s*(?:with (?:the )?(?:issue|problem|situation|matter|crisis|fact|it|them|this|these|how|what)|of (?:time|work|money|resources|attention)|breaker|all(?:y|ies)\b)/;

const DEFINITE = /\b(?:the|this|that|its|their|both|these|those|such)\s(?:[\p{Ll}\d-]+ ){0,3}$/iu;
const APPOSITION = /(?:agreement|deal|treaty|accords?|pact)(?: \([\p{L}.]+\))?, an? (?:\S+ ){0,3}$/iu;

/** A noun that names an agreement, with the words before it. */
export interface AgreementNoun extends Range {
  /** Where the noun itself begins. */
  readonly nounStart: number;
  readonly modifiers: string;
  /** In lower case and the singular: deal. */
  readonly noun: string;
  readonly isPlural: boolean;
  /** The name of it, where it has one: Camp David Accords. */
  readonly proper: string | null;
  /** Whether it may be one that was told of before: the deal, this pact. */
  readonly isDefinite: boolean;
  /** Whether it says what the agreement named before it is: the INF Treaty, a US-Russian pact. */
  readonly isAgain: boolean;
}

/** The agreement nouns of one unit outside its quotations. */
export function agreementNounsIn(text: string, unit: Unit): AgreementNoun[] {
  const sentence = text.slice(unit.start, unit.end);
  if (!SOME_NOUN.test(sentence)) return [];
  return [...sentence.matchAll(NOUN)].flatMap((match): AgreementNoun[] => {
    const { modifiers = "", noun: word = "" } = match.groups ?? {};
    const start = unit.start + match.index;
    const end = start + match[0].trimEnd().length;
    const nounStart = start + modifiers.length;
    const noun = word.trimEnd();
    if (
      isModifier(unit, end) ||
      isQuoted(unit, nounStart) ||
      NOT.test(modifiers) ||
      AS_VERB.test(text.slice(end, end + 30))
    )
      return [];
    const proper = properName(modifiers, noun);
    if (
      /^(?:Compact|Protocol|Declaration|Statute|Framework|Arrangement|Accords?)$/.test(noun) &&
      proper === null
    )
      return [];
    const isAgain = APPOSITION.test(text.slice(Math.max(unit.start, start - 20), nounStart));
    return [
      {
        start,
        end,
        nounStart,
        modifiers,
        noun: singular(noun),
        isPlural: /(?:[^i]s|a|ies)$|a of/.test(noun) && !noun.startsWith("Treaty of"),
        proper,
        isDefinite: DEFINITE.test(modifiers) || isAgain,
        isAgain,
      },
    ];
  });
}

/** In lower case and the singular. */
function singular(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/ governments?$| offer$| bid$|(?<=declaration) of \w+$|^joint (?=decl)/, "")
    .replace(/^memoranda/, "memorandum")
    .replace(/treaties$/, "treaty")
    .replace(/s$/, "");
}

/** Where agreements were made that are called after the place. */
const PLACE_OF =
  /(?:Paris|Kyoto|Oslo|Dayton|Minsk|Schengen|Camp David|Good Friday|Lisbon|Maastricht|Geneva|Abraham|Windsor|Dublin|Rambouillet|Taif|Doha|Arusha|Lusaka|Algiers|Naivasha|Abuja|Montreal|Copenhagen|Nagoya|Basel|Rotterdam|Stockholm|Helsinki|Versailles|Munich|Yalta|Potsdam|Belfast|Stormont|Plaza|Bretton Woods|Ottawa|Cotonou|Lomé|Libreville|Marcoussis|Linas-Marcoussis|Sochi|Astana|Skhirat|Stockholm|Prespa|Ohrid|Brussels|Erdut|Bonn|Simla|Shimla|Tashkent|Lahore|Cairo|Mecca)$/;

/** “Paris Climate Accord”, “African Continental Free Trade Area (AfCFTA) agreement”; null for plain words. */
function properName(modifiers: string, noun: string): string | null {
  if (noun !== "Memorandum of Understanding" && /^(?:\p{Lu}.* |\p{Lu}{3,})/u.test(noun)) return noun;
  const words =
    /(?:\p{Lu}[\p{L}’'–-]+ (?:\(\p{Lu}[\p{L}.]+\) |and (?=\p{Lu}))?)+$/u
      .exec(modifiers)?.[0]
      .replace(/^(?:The|This|A|An) (?=.)/, "") ?? "";
  if (words === "" || /^(?:The|This|That|A|An|In|On|Under|His|Her|Its|Their|Any) $/.test(words)) return null;
  if (/^\p{Lu}/u.test(noun)) return noun.startsWith("Memorand") ? null : `${words}${noun}`;
  // “Kyoto protocol”, “Oslo accords”
  const place = /\S+(?= $)/.exec(words)?.[0] ?? "";
  if (PLACE_OF.test(place) || (/^(?:protocol|convention)$/.test(noun) && place !== ""))
    return `${PLACE_OF.exec(words)?.[0] ?? words.trim()} ${noun}`;
  return /(?:\p{Lu}\S+ ){3}/u.test(words) && words.includes("(") ? `${words}${noun}` : null;
}

/** Whether a noun with these words about it stands for an agreement even where nobody is said to be bound. */
export function namesAgreement({ noun, proper }: AgreementNoun, title: string, sentence: string): boolean {
  if (LOOSE.test(noun)) return false;
  if (proper !== null) return true;
  return (
    FIRM.test(noun) || SUBJECT.test(title) || /\b(?:1[89]|20)\d\d (?:agreement|deal|treaty)/.test(sentence)
  );
}

/** What a title says it is about, leaving the European Union under one word for all its names; null where nothing. */
export function topicOf(title: string): string | null {
  const topic = SUBJECT.exec(title)?.groups?.topic?.toLowerCase() ?? null;
  return topic !== null && /^(?:withdrawal|divorce|exit|brexit)$/.test(topic) ? "brexit" : topic;
}

/** Whether the noun is one of those that mean an agreement only between two named sides. */
export function isLoose(noun: string): boolean {
  return LOOSE.test(noun);
}

/** Whether it is an agreement only where its sides stand at the noun itself: a project between A and B. */
export function isPlan({ noun }: AgreementNoun): boolean {
  return /^(?:project|initiative|effort)$/.test(noun);
}

/** Whether another noun stands behind, which it only describes: the treaty room, contract workers. */
function isModifier({ items }: Unit, end: number): boolean {
  const next = items.find(({ start }) => start >= end);
  return (
    next?.start === end + 1 &&
    next.pos === "NOUN" &&
    /^\p{Ll}+s?$/u.test(next.text) &&
    !/^(?:offer|offers|proposals?|plans?|terms|violations?|breach|breaches|signing|ceremony|text|draft|negotiations|talks|today|yesterday|tomorrow|last|this|next|early|late|bid|discussions|deadline|agreed|signed|reached|between|partners?|announcement|extension|period|deals?)$/.test(
      next.lower,
    )
  );
}

/** A name in marks is the narrator's: a “declaration of principles”. */
const NAMED_IN_MARKS =
  /^\P{L}*(?:\p{L}+ ){0,3}(?:declaration of \p{L}+|memorandum of understanding|agreement|accord|pact|treaty|deal)\P{L}*$/iu;

/** Whether a noun stands in a quotation, or is a verb: to deal with. */
function isQuoted({ items }: Unit, at: number): boolean {
  return items.some(
    ({ pos, start, end, text }) =>
      /^(?:QUOTE|VERB)$/.test(pos) &&
      start <= at &&
      at < end &&
      !(pos === "QUOTE" && NAMED_IN_MARKS.test(text)),
  );
}
