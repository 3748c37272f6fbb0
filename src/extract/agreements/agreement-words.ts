import { plainForms, wordSet } from "../text/words";

/** What sort of agreement a noun stands for: those of one sort may be one, and any may be called a deal. */
export type Sort =
  | "statement"
  | "document"
  | "general"
  | "peace"
  | "treaty"
  | "union"
  | "sale"
  | "exchange"
  | "offer"
  | "plan";

const NOUNS: Readonly<Record<Sort, ReadonlySet<string>>> = {
  general: wordSet(
    "immunity agreement deal accord pact settlement arrangement compromise understanding bargain",
  ),
  peace: wordSet("ceasefire cease-fire truce armistice moratorium"),
  document: wordSet(`
    text document paper roadmap formula communique communiqué charter framework blueprint pledge
    handshake commitment undertaking cessation lull pause handover transfer order concession pooling terms pay-rise contract
    roadmap promise vow reconciliation
  `),
  statement: wordSet("declaration statement"),
  treaty: wordSet("treaty convention memorandum mou compact protocol letter"),
  union: wordSet("coalition alliance partnership merger venture unity power-sharing"),
  sale: wordSet(
    "sale purchase acquisition takeover buyout lease licence license stake sponsorship rights loan",
  ),
  exchange: wordSet("exchange swap"),
  offer: wordSet("offer proposal bid"),
  plan: wordSet("effort project initiative"),
};
/** Nouns that say enough where no two sides are told. */
const FIRM = wordSet("agreement deal accord pact treaty ceasefire cease-fire truce armistice memorandum mou");
/** Of general nouns those that mean much else. */
export const LOOSE = wordSet(
  "settlement arrangement compromise understanding bargain convention declaration",
);

const SORT_OF = byWord(NOUNS);

export function sortOf(noun: string): Sort | null {
  return SORT_OF.get(noun) ?? null;
}

export function isFirm(noun: string): boolean {
  return FIRM.has(noun);
}

/** A noun in the singular. */
export function singular(noun: string): string {
  if (noun === "rights") return noun;
  return noun === "memoranda" ? "memorandum" : noun.replace(/treaties$/, "treaty").replace(/(?<=[^s])s$/, "");
}

/** What a subject does with an agreement, and what that says of the subject. */
export type Doing = "makes" | "is bound" | "stands by";

const DOING: Readonly<Record<Doing, ReadonlySet<string>>> = {
  makes: wordSet(`
    sign ink initial reach strike make conclude enter join form negotiate agree accept finalize finalise seal close renew extend
    clinch secure land hammer forge settle honor honour observe arrange work come complete commit establish create
    thrash iron craft cement cobble lock wrap nail tie prolong revive restore shake consent promise pledge vow commit hash
    build share undertake buy purchase acquire sell exchange swap cosign co-sign draw draft thrash find take put get win grant award
  `),
  "is bound": wordSet(`
    withdraw pull leave quit exit violate break breach declare want seek pursue end cancel suspend scrap abandon terminate
    reject refuse rule turn decline offer propose have keep respect implement ratify consider resume walk rejoin
    ditch drop shelve freeze spurn rebuff dismiss snub abrogate repudiate void renounce flout defy ignore breach uphold
    fulfil fulfill comply need plan hold abide stick throw rip tear scuttle cut open discuss enjoy obtain
    launch free release withdrew withdrawn sought undertook announce unveil table put threaten renege back pursue
  `),
  "stands by": wordSet(`
    broker mediate host welcome praise condemn criticize criticise support oppose urge guarantee sponsor oversee monitor
    witness facilitate hail slam report say see describe salvage save rescue revive endorse applaud denounce block
    challenge question review study investigate publish leak mention explain tell ask help push press lobby
    vote pass approve attack blame warn call negotiates present read follow know note cover film celebrate protest
  `),
};

const DOING_OF = byWord(DOING);

export function doingOf(verb: string): Doing | null {
  return (
    [verb, ...plainForms(verb)].map((form) => DOING_OF.get(form)).find((doing) => doing !== undefined) ?? null
  );
}

/** Of what class each word is; of the first where several have it. */
function byWord<T extends string>(classes: Readonly<Record<T, ReadonlySet<string>>>): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const name of Object.keys(classes) as T[])
    for (const word of classes[name]) if (!found.has(word)) found.set(word, name);
  return found;
}

/** Verbs that say whom an agreement binds: the deal commits A and B to, requires A to. */
export const BINDS = wordSet(
  "commit bind involve cover unite require oblige allow let bar forbid include give cap limit",
);
/** Verbs whose nearer object gets what the further one names: granted the maker a licence. */
export const GIVES = wordSet("grant give award offer promise hand lend sell pay owe extend deny guarantee");
/** What stands between the verb and the agreement it is done with: talks on a deal, the terms of a truce. */
export const HANGS_ON = wordSet(`
  signing negotiation negotiations talks terms text details part member implementation number way end ratification conclusion
  version draft work participation membership withdrawal role exit involvement compliance commitment offer
  proposal breach breaches violation violations extension renewal signature signatures signatory party parties obligations
  progress framework basis name names hands plan plans
`);
/** Nouns that an agreement noun may stand before and still mean an agreement: deal talks, treaty violations. */
export const BEHIND = wordSet(`
  offer offers proposal proposals plan plans terms violation violations breach breaches signing ceremony text draft negotiations
  talks discussions deadline period extension deal deals agreement agreements pact treaty accord partner partners announcement
  today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
`);

/** How the sides of a verb are told. */
export type Dealing = "together" | "with" | "buying" | "selling" | "exchanging" | "offering" | "paying";

const DEALINGS: Readonly<Record<Dealing, ReadonlySet<string>>> = {
  // A and B, or A with B
  together: wordSet("agree settle reconcile sign initial ink consent arrange undertake"),
  // A with B
  with: wordSet("merge team partner collaborate ally cooperate join pool unite combine federate affiliate"),
  buying: wordSet("buy acquire purchase license order rent charter snap hire borrow"),
  selling: wordSet("sell lease cede supply rent loan lend license"),
  exchanging: wordSet("exchange swap trade"),
  // A to B, or A B something, in return
  offering: wordSet("offer"),
  // A B something, to settle
  paying: wordSet("pay"),
};

const DEALING_OF = byWord(DEALINGS);

export function dealingOf(verb: string): Dealing | null {
  return (
    plainForms(verb)
      .map((form) => DEALING_OF.get(form))
      .find((dealing) => dealing !== undefined) ?? null
  );
}

/** What two sides exchange under an agreement. */
export const EXCHANGED = wordSet(`
  prisoners captives hostages detainees prisoner inmates fighters ambassadors envoys bodies remains territory enclaves soldiers
  convicts spies sailors crews pows land villages stakes shares assets licences patents students
`);
/** What is signed and binds nobody but him who signs. */
export const OWN = wordSet(`
  law bill order decree petition autographs letter act legislation executive resolution register book pledge declaration
  proclamation visa papers waiver player striker midfielder defender goalkeeper record players
`);

/** Phrases that tell of an agreement without a noun for one, behind those who make it. */
export const IDIOM = new RegExp(
  String.raw`^(?:${[
    "ma(?:ke|kes|de|king) (?:its |their |a )?peace",
    "ma(?:ke|kes|de|king) (?:it )?up",
    "c(?:ame|ome|omes|oming) to (?:terms|an? understanding)",
    "join(?:s|ed|ing)? (?:forces|hands)",
    "f(?:ind|inds|ound|inding) common (?:ground|cause)",
    "ma(?:ke|kes|de|king) common cause",
    "sh(?:ake|akes|ook|aking|aken) hands (?:on|over)",
    "me[e]?t(?:ing|s)? (?:each other )?(?:in the middle|half-?way)",
    "bur(?:y|ied|ying) the hatchet",
    "patch(?:ed|ing)? up",
    "put(?:s|ting)? (?:its|their|his|her|a) (?:names?|signatures?|initials|pens?) (?:to|on|under)",
    "put(?:s|ting)? pen to paper",
    "clos(?:e|es|ed|ing) ranks",
    "(?:sha?r(?:e|es|ed|ing)) power",
    "govern(?:s|ed|ing)? (?:together|jointly|with)",
    "rul(?:e|es|ed|ing) (?:together|jointly) with",
    "form(?:s|ed|ing)? (?:an? |the |its |their )?(?:[\w-]+ ){0,3}(?:government|cabinet|majority|bloc|ticket|axis|front)",
    "(?:work|thrash|hammer|iron|sort)(?:s|ed|ing)? out",
    "(?:end|ends|ended|settl\w+|resolv\w+|drop|dropped) (?:its|their|a|the|all) (?:\w+[ -]){0,3}(?:war|dispute|feud|quarrel|row|differences|lawsuits?|suits?|litigation|conflict|claims?|strike|boycott|blockade)",
    "(?:restor|establish|normali[sz]|resum|renew|open|reopen)(?:e|es|ed|ing)? (?:full |their |its |formal |direct )*(?:diplomatic |trade |commercial |air )*(?:relations|ties|links|flights|embassies|borders?|missions)",
    "(?:have|exchange|send|appoint)(?:s|ed|ing)? (?:embassies|ambassadors)",
    "becom(?:e|es|ing) (?:one|a single) (?:company|club|party|group|firm)",
    "recogni[sz](?:e|es|ed|ing) each other(?![’'])",
    "(?:hold|holds|held|holding|cease|ceased|stop|stopped|halt|halted|suspend|suspended) (?:their |its )?(?:fire|hostilities|fighting|attacks)",
    "lay(?:s|ing)? down (?:their|its) (?:arms|weapons)",
    "laid down (?:their|its) (?:arms|weapons)",
    "(?:promis|pledg)(?:e|es|ed|ing) each other",
    "team(?:s|ed|ing)? up",
    "t(?:ie|ied|ying) up",
    "split(?:s|ting)? the (?:difference|cost|bill)",
    "str(?:ike|ikes|uck|iking) hands",
    "go(?:es|ne|ing)? into (?:business|partnership|coalition)",
    "went into (?:business|partnership|coalition)",
    "enter(?:s|ed|ing)? into",
  ].join("|")})\b`,
);
