import { fold } from "./name";

/** A person's name taken apart, folded: José M. de la Cruz, Jr. is [jose, m, de, la], cruz, jr; de Blasio is [], blasio. */
export interface PersonName {
  readonly given: readonly string[];
  readonly family: string;
  /** jr, ii and the like; empty where there is none. */
  readonly suffix: string;
}

const SUFFIX = /^(?:jr|sr|i{1,3}|iv|vi{0,3}|xiv|xvi)$/;

/**
 * Forms of one English given name. npm has no maintained list of them, so these are the ones that news uses of
 * people in office; a name may stand in one line only.
 */
const FORMS = `joseph joe joey|william bill billy will|michael mike mick|robert bob bobby rob|james jim jimmy|thomas tom
  tommy|anthony tony|richard dick rick|edward ed ted eddie|donald don|ronald ron|daniel dan danny|samuel sam|
  benjamin ben benny|timothy tim|steven steve stephen|gregory greg|kenneth ken|lawrence larry|charles charlie chuck|
  christopher chris|matthew matt|andrew andy|nicholas nick|patrick pat|peter pete|philip phil phillip|raymond ray|
  rudolph rudy|bernard bernie|gerald gerry jerry|jeffrey jeff|frederick fred|albert al|alexander alex|david dave|
  elizabeth liz beth|katherine kate kathy catherine|deborah debbie|susan sue|theresa tess|jacob jake|leonard len|
  abraham abe|zachary zach|vincent vince|terence terry|russell russ|mitchell mitch|walter walt|eugene gene|
  mohammed muhammad mohamed mohammad muhammed mohamad|ahmed ahmad|hussein hussain husayn|hassan hasan|omar umar|
  osama usama|abdul abdel abd|yusuf youssef yousef|mustafa mostafa|khaled khalid|saleh salih|sergei sergey sergiy|
  alexei alexey aleksei aleksey|dmitry dmitri dmitriy dmytro|yuri yury yuriy|andrei andrey andriy|nikolai nikolay|
  viktor victor|mikhail mikhael|vladimir wladimir|volodymyr wolodymyr`;
const FORM_OF = new Map(
  FORMS.split("|").flatMap((line, i) =>
    line
      .trim()
      .split(/\s+/)
      .map((form) => [form, i] as const),
  ),
);

/** Words in small letters that belong to the family name behind them: de Blasio, al-Sisi, van der Bellen. */
const PARTICLE = /^(?:al|de|da|do|dos|das|del|della|di|du|von|van|der|den|ter|ten|bin|ibn|la|le|y|af)$/;
/** The Arabic article as it is heard before some letters, or written in Egypt. */
const ARTICLE = /(?<=^|\s)(?:el|ul|ad|an|ar|as|ash|at|az)-(?=\p{L})/gu;

/** One spelling of family names that are written in another script: Zelenskyy, Zelenskiy and Zelenski are Zelensky. */
function romanized(family: string): string {
  return family.replace(/(?<=sk)(?:yy|iy|yi|ii|ij|i)$/, "y").replace(/(?<=[^aeiou])(?:iy|yy|ii|yi)$/, "y");
}

/** A name of one word is a family name, also with the small words that belong to it. */
export function personName(name: string): PersonName {
  const words = fold(name)
    .replace(/[.,]/g, " ")
    .replace(/[’‘`]/g, "'")
    .replace(ARTICLE, "al-")
    .replace(/[-‐‑–]/g, " ")
    .trim()
    .split(/\s+/);
  const last = words.at(-1) ?? "";
  const suffix = words.length > 1 && SUFFIX.test(last) ? last : "";
  const rest = suffix === "" ? words : words.slice(0, -1);
  const given = rest.slice(0, -1);
  const isFamilyAlone = given.every((word) => PARTICLE.test(word));
  return { given: isFamilyAlone ? [] : given, family: romanized(rest.at(-1) ?? ""), suffix };
}

/**
 * What two spellings of one full name share: case, accents, hyphens and full stops do not count, nor how an Arabic
 * article or a Slavic ending is written.
 */
export function nameKey({ given, family, suffix }: PersonName): string {
  return [...given, family, suffix].join(" ").trim();
}

/** Whether two words are one given name: the same, an initial of the other, or a known short form: Joe and Joseph. */
function isSameGiven(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one.startsWith(other) || other.startsWith(one);
  const form = FORM_OF.get(one);
  return form !== undefined && form === FORM_OF.get(other);
}

/** Keys of a first given name, and the keys that one has which may be the same: itself, its forms, its initial. */
export function givenKeys({ given }: PersonName): { readonly own: string[]; readonly alike: string[] } {
  const [first] = given;
  if (first === undefined) return { own: [], alike: [] };
  const letter = first.charAt(0);
  if (first.length === 1) return { own: [`${letter}.`], alike: [`${letter}.`, `${letter}…`] };
  const form = String(FORM_OF.get(first) ?? first);
  return { own: [form, `${letter}…`], alike: [form, `${letter}.`] };
}

/** Whether the words of one list are found in the other in the same order. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const word of few) {
    while (at < many.length && !isSameGiven(word, many[at] ?? "")) at++;
    if (at++ >= many.length) return false;
  }
  return true;
}

/**
 * Whether two full names may be one person's: the same family name and suffix, the same first given name or a form
 * of it, and middle names of which one name has some and the other no others.
 */
export function areVariants(one: PersonName, other: PersonName): boolean {
  const [few, many] = one.given.length <= other.given.length ? [one, other] : [other, one];
  if (one.family !== other.family || one.suffix !== other.suffix || few.given.length === 0) return false;
  return isSameGiven(few.given[0] ?? "", many.given[0] ?? "") && isWithin(few.given, many.given);
}

/**
 * The same where office and country agree as well: then a suffix may be left out, and so may names before the one
 * by which a person is known (Sayyid Ali Hosseini Khamenei and Ali Khamenei), or all but the family name.
 */
export function areLooseVariants(one: PersonName, other: PersonName): boolean {
  const [few, many] = one.given.length <= other.given.length ? [one, other] : [other, one];
  const suffixed = one.suffix === other.suffix || one.suffix === "" || other.suffix === "";
  return one.family === other.family && suffixed && isWithin(few.given, many.given);
}
