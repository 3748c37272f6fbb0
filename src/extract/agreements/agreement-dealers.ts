import type { Clauses } from "./agreement-clauses";
import type { Side } from "./agreement-who";
import { isSameParty } from "./parties";

/** “accuses A of exclusive deals with B”, “forced B and C into A-exclusive deals”: whose they are, and with whom. */
export function dealerOf(
  clauses: Clauses,
  noun: number,
): { readonly dealer: Side[]; readonly others: Side[] } | null {
  const begin = clauses.phraseStart(noun);
  const word = clauses.items[begin - 1]?.lower ?? "";
  if (word === "of") {
    // The list may go on behind “of”.
    const list = clauses.lists.find(({ phrases }) => phrases.some(({ head }) => head === begin - 2));
    const phrase = list?.phrases.find(({ head }) => head === begin - 2);
    if (
      list === undefined ||
      phrase === undefined ||
      !(clauses.items[list.from - 1]?.lower ?? "").startsWith("accus")
    )
      return null;
    return { dealer: clauses.sides({ ...list, phrases: [{ ...phrase, of: null }] }), others: [] };
  }
  const list = clauses.lists.find(({ to }) => to === begin - 1);
  if (list === undefined || word !== "into") return null;
  // “customers such as B and C”
  const isExample = /^(?:as|like|including)$/.test(clauses.items[list.from - 1]?.lower ?? "");
  const whole = isExample ? clauses.lists.find(({ to }) => to > list.from - 3 && to < list.from) : list;
  const verb = clauses.items[(whole?.from ?? 0) - 1]?.lower ?? clauses.items[whole?.from ?? 0]?.lower ?? "";
  if (!/^(?:forc|press|coerc|lur|ty|tie|lock|bull|push|entic|drag|draw|strong-arm|pull)/.test(verb))
    return null;
  const half = /(\p{Lu}[\p{L}]+)-exclusive$/u.exec(
    clauses.items.slice(begin, noun).find(({ text }) => text.endsWith("-exclusive"))?.text ?? "",
  );
  const named = half === null ? null : clauses.who.half(half[1] ?? "");
  const [first] = clauses.sides(list);
  const dealer =
    named !== null && first !== undefined
      ? [{ ...first, party: named, person: null, isAgain: false }]
      : (clauses.leftOf((whole ?? list).from - 1)?.sides ?? []);
  return { dealer, others: clauses.sides(list).filter(({ party }) => party !== null) };
}

/** “Britain's EU withdrawal deal”, “its India pact”: the owner and whoever is named between him and the noun. */
export function ownedPair(clauses: Clauses, noun: number): Side[] {
  const { items } = clauses;
  for (let at = noun - 1; at >= 0 && noun - at < 6; at--) {
    const item = items[at];
    if (item === undefined || !/^(?:ADJ|NOUN|PROPN|DET|PART|PRON)$/.test(item.pos)) return [];
    const isPronoun = /^(?:its|his|her|their)$/.test(item.lower);
    if (!isPronoun && !/^['’]s?$/.test(item.text)) continue;
    const others = clauses.parties
      .in({ start: item.end, end: items[noun]?.start ?? item.end })
      .filter(({ entity }) => entity?.kind !== "person");
    const list = clauses.lists.find(({ from, to }) => from < at && to > at);
    const phrase = list?.phrases.find(({ from, to }) => from < at && to > at);
    const owners = isPronoun
      ? clauses.taken(at, item.lower === "their", /^(?:his|her)$/.test(item.lower))
      : phrase === undefined
        ? []
        : clauses.sides({
            from: phrase.from,
            to: at,
            phrases: [{ ...phrase, to: at, head: at - 1, short: null, of: null }],
          });
    const [owner] = owners.filter(({ party }) => party !== null);
    const [other] = others;
    if (owner?.party == null || other === undefined || others.length > 1) return [];
    return isSameParty(owner.party, other) ? [] : [owner, { ...owner, party: other, person: null }];
  }
  return [];
}
