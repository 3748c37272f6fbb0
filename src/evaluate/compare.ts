import { fold } from "../actor/name";
import { anchor } from "../news/anchor";
import type { AnnotatedArticle, TextQuoteSelector } from "../news/annotated-article";
import type { Range } from "../fact/span.type";
import type { Measured } from "../extract/confidence";
import { areSame, isSame, namesOf } from "./identity";
import type { Counts } from "./score";

export const KINDS = [
  "quotations",
  "speakers",
  "speakers by pronoun",
  "unnamed speakers left open",
  "leaders",
  "agreements",
  "missions",
  "events",
] as const;
export type Kind = (typeof KINDS)[number];

/** Something that is not as labelled, by its class and in the words of the text. */
export interface Difference {
  readonly kind: Kind;
  readonly what: string;
  readonly detail: string;
}

/** Whether something found is right, and how sure extraction was of it. */
export interface Judged {
  readonly kind: Measured;
  readonly id: string;
  readonly right: boolean;
  readonly confidence: number | null;
}

export interface Comparison {
  readonly counts: Readonly<Record<Kind, Counts>>;
  readonly differences: readonly Difference[];
  readonly judged: readonly Judged[];
}

type Quote = AnnotatedArticle["quotes"][number];

const PRONOUN = /^(?:he|she|they|it|his|her|their|who)$/i;

/**
 * Compares what was extracted from a text with its labels. A quotation is right where its passages are the same
 * to the character; a speaker, over the quotations that are right and whose speaker the labels name, where it is
 * the same actor; a leader where name, office and country are; an agreement where its evidence meets that of the
 * label and the parties are the same; a mission where the evidence or the name meets; an event where the evidence
 * meets and the date is the same.
 */
export function compare(text: string, expected: AnnotatedArticle, found: AnnotatedArticle): Comparison {
  const differences: Difference[] = [];
  const judged: Judged[] = [];
  const differ = (kind: Kind, what: string, detail: string) => void differences.push({ kind, what, detail });
  const ranges = (evidence: readonly TextQuoteSelector[]): Range[] =>
    evidence.map((selector) => anchor(text, selector));
  const meets = (a: readonly TextQuoteSelector[], b: readonly TextQuoteSelector[]) => {
    const others = ranges(b);
    return ranges(a).some(({ start, end }) => others.some((other) => start < other.end && other.start < end));
  };

  function match<T>(
    kind: Kind,
    wanted: readonly T[],
    given: readonly T[],
    same: (a: T, b: T) => boolean,
    detail: (one: T) => string,
  ): [T, T][] {
    const left = new Set(given);
    const pairs: [T, T][] = [];
    for (const one of wanted) {
      const other = [...left].find((candidate) => same(one, candidate));
      if (other === undefined) differ(kind, "missed", detail(one));
      else {
        left.delete(other);
        pairs.push([one, other]);
      }
    }
    for (const other of left) differ(kind, "not labelled", detail(other));
    return pairs;
  }
  function judge(
    kind: Measured,
    given: readonly { readonly id: string; readonly confidence: number | null }[],
    pairs: readonly (readonly [unknown, { readonly id: string }])[],
  ): void {
    const right = new Set(pairs.map(([, { id }]) => id));
    for (const { id, confidence } of given) judged.push({ kind, id, right: right.has(id), confidence });
  }
  const counted = (
    wanted: readonly unknown[],
    given: readonly unknown[],
    pairs: readonly unknown[],
  ): Counts => ({
    expected: wanted.length,
    found: given.length,
    right: pairs.length,
  });

  const key = ({ evidence }: Quote) =>
    ranges(evidence)
      .map(({ start, end }) => `${start}-${end}`)
      .join();
  const words = ({ evidence }: Quote) =>
    evidence
      .map(({ exact }) => exact)
      .join(" … ")
      .slice(0, 90);
  const quotes = match("quotations", expected.quotes, found.quotes, (a, b) => key(a) === key(b), words);
  const speakers = quotes.map(([label, quote]) => {
    const [wanted, given] = [namesOf(expected, label.speaker), namesOf(found, quote.speaker)];
    const pronoun = PRONOUN.test(label.speakerText ?? "");
    const right = isSame(wanted, given);
    if (given.size > 0)
      judged.push({ kind: "speakers", id: quote.id, right, confidence: quote.speakerConfidence });
    const kind: Kind =
      wanted.size === 0 ? "unnamed speakers left open" : pronoun ? "speakers by pronoun" : "speakers";
    if (!right) {
      const what = wanted.size === 0 ? "named though open" : given.size === 0 ? "left open" : "somebody else";
      differ(
        kind,
        what,
        `${[...given][0] ?? "nobody"} (${quote.speakerText ?? "–"}) for ${[...wanted][0] ?? "nobody"} (${label.speakerText ?? "–"}): ${words(label)}`,
      );
    }
    return { named: wanted.size > 0, given: given.size > 0, pronoun, right };
  });
  const named = speakers.filter((speaker) => speaker.named);
  const tally = (list: readonly { given: boolean; right: boolean }[]): Counts => ({
    expected: list.length,
    found: list.filter(({ given }) => given).length,
    right: list.filter(({ right }) => right).length,
  });
  const open = speakers.filter((speaker) => !speaker.named);

  const offices = ({ leaders }: AnnotatedArticle) =>
    leaders.flatMap(({ name, aliases, offices: held }) =>
      held.map(({ id, title, country, confidence }) => ({
        id,
        confidence,
        names: new Set([name, ...aliases].map(fold)),
        name,
        title: fold(title),
        country,
      })),
    );
  const [labelled, given] = [offices(expected), offices(found)];
  const leaders = match(
    "leaders",
    labelled,
    given,
    (a, b) => isSame(a.names, b.names) && a.title === b.title && a.country === b.country,
    ({ name, title, country }) => `${name}, ${title}, ${country ?? "no country"}`,
  );

  type Agreement = AnnotatedArticle["agreements"][number];
  const parties = (article: AnnotatedArticle, { parties: refs }: Agreement) =>
    refs.map((ref) => namesOf(article, ref));
  const agreements = match(
    "agreements",
    expected.agreements,
    found.agreements,
    (a, b) => meets(a.evidence, b.evidence) && areSame(parties(expected, a), parties(found, b)),
    ({ title, parties: refs }) => `${title} (${refs.join(", ")})`,
  );
  const missions = match(
    "missions",
    expected.missions,
    found.missions,
    (a, b) => meets(a.evidence, b.evidence) || fold(a.name) === fold(b.name),
    ({ name }) => name,
  );
  const events = match(
    "events",
    expected.events,
    found.events,
    (a, b) => meets(a.evidence, b.evidence) && a.date?.edtf === b.date?.edtf,
    ({ kind, date, evidence }) =>
      `${kind} ${date?.text ?? "no date"} ${date?.edtf ?? ""}: ${evidence[0]?.exact.slice(0, 90) ?? ""}`,
  );

  judge("quotations", found.quotes, quotes);
  judge("leaders", given, leaders);
  judge("agreements", found.agreements, agreements);
  judge("missions", found.missions, missions);
  judge("events", found.events, events);
  return {
    judged,
    counts: {
      quotations: counted(expected.quotes, found.quotes, quotes),
      speakers: tally(named),
      "speakers by pronoun": tally(named.filter(({ pronoun }) => pronoun)),
      "unnamed speakers left open": {
        expected: open.length,
        found: open.length,
        right: open.filter(({ right }) => right).length,
      },
      leaders: counted(labelled, given, leaders),
      agreements: counted(expected.agreements, found.agreements, agreements),
      missions: counted(expected.missions, found.missions, missions),
      events: counted(expected.events, found.events, events),
    },
    differences,
  };
}
