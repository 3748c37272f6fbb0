import type { Range } from "../fact/span.type";
import type { Entity } from "./entities";
import { isGivenName } from "./given-names";
import { listAt } from "./agreement-phrases";
import { named, type Clauses } from "./agreement-clauses";
import type { Side } from "./agreement-who";

/** What several sides agree to, told by a verb: Turkey and Libya agreed on maritime borders. */
export interface JointAct {
  /** What is agreed, from the verb on. */
  readonly title: Range;
  readonly clause: Range;
  readonly sides: readonly Side[];
  /** What kind of agreement the verb makes: settlement, merger, agreement. */
  readonly noun: string;
  /** Whether it is told beside another: they also agreed. */
  readonly isOther: boolean;
}

const AGREE = /^(?:agree|agrees|agreed|pledged)$/;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:settle|settles|settled)$/, "settlement"],
  [/^(?:merge|merges|merged)$/, "merger"],
  [/^(?:buy|buys|bought|acquire|acquires|acquired|acquiring|buying|purchase|purchased)$/, "takeover"],
  [
    /^(?:partner|partners|partnered|collaborate|collaborates|collaborated|team|teams|teamed|join|joins|joined)$/,
    "partnership",
  ],
];
const END = /^(?:which|that|after|under|when|while|because|who|following|where|but|since|;|:|\.)$/;
const SUIT =
  /^(?:suits?|lawsuits?|claims?|charges|allegations|case|cases|litigation|investigation|probe|disputes?|complaints?|row|differences)$/;
/** What nobody does alone: to form a government with B. */
const TOGETHER =
  /^(?:form|join|merge|cooperate|co-operate|work|share|partner|govern|exchange|collaborate|establish|create|normali[sz]e|restore|resume|build|develop|swap)$/;
const LONGEST = 24;

/** The agreements that the verbs of one unit tell of, outside its quotations; none where fewer than two sides are told. */
export function jointActsIn(clauses: Clauses): JointAct[] {
  const { items } = clauses;
  return items.flatMap((item, at): JointAct[] => {
    if (!/^(?:VERB|NOUN)$/.test(item.pos)) return [];
    const next = items[at + 1]?.lower ?? "";
    const isAgree = AGREE.test(item.lower) && item.pos === "VERB";
    const noun = isAgree ? "agreement" : KINDS.find(([verb]) => verb.test(item.lower))?.[1];
    if (noun === undefined) return [];
    if (isAgree && !/^(?:to|on|upon|with|in|that|not)$/.test(next) && item.lower !== "pledged") {
      // “agreed Friday to form”
      const to = items.slice(at + 1, at + 5).findIndex(({ lower }) => lower === "to");
      if (
        to < 0 ||
        !/^(?:last|this|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/.test(
          next,
        )
      )
        return [];
    }
    if (item.lower === "pledged") return [];
    // “joined forces with B”, “teamed up with B”
    if (/^(?:join|team)/.test(item.lower) && !/^(?:forces|up)$/.test(next)) return [];
    if (/^(?:partner|team)/.test(item.lower) && item.pos !== "VERB") return [];
    const subject = clauses.leftOf(at);
    if (subject === null) return [];
    let end = at + 1;
    while (end < items.length && end - at < LONGEST && !END.test(items[end]?.lower ?? "")) end++;
    const others = othersOf(clauses, at, noun, end);
    const sides = clauses.resolved([...subject.sides, ...others]);
    const isSuit = noun === "settlement" && items.slice(at + 1, end).some(({ lower }) => SUIT.test(lower));
    if (
      named(sides) === 0 ||
      (sides.length < 2 && !(isSuit && subject.sides[0]?.party?.entity?.kind === "organization")) ||
      (noun === "takeover" && !areCompanies(subject.sides, others)) ||
      (noun === "partnership" && !areCompanies(sides))
    )
      return [];
    const last = items[end - 1]?.end ?? item.end;
    return [
      {
        title: { start: item.start, end: last },
        clause: { start: subject.start, end: last },
        sides,
        noun,
        isOther:
          /^(?:also|separately|further)$/.test(items[at - 1]?.lower ?? "") ||
          (isAgree && next === "in" && /^\d{4}$/.test(items[at + 2]?.text ?? "")),
      },
    ];
  });
}

/** Those behind the verb: agreed with B, merge with B, buy B. */
function othersOf(clauses: Clauses, at: number, noun: string, end: number): Side[] {
  const { items, who } = clauses;
  if (noun === "takeover") {
    // “agreed to be bought out by B”
    const by = items.slice(at + 1, at + 3).findIndex(({ lower }) => lower === "by");
    const list = listAt(items, at + 1 + (by < 0 ? 0 : by + 1));
    const bought = list === null ? [] : who.sidesOf(items, list).slice(0, 1);
    const from = items.findIndex(({ lower }, i) => i > at && i < Math.min(end, at + 12) && lower === "from");
    const seller = from < 0 ? null : listAt(items, from + 1);
    return [
      ...bought,
      ...(seller === null
        ? []
        : clauses.sidesBehind(seller).filter(({ party }) => party?.entity?.kind === "organization")),
    ];
  }
  if (noun === "settlement") {
    // “settle Federal Trade Commission charges”, “a lawsuit brought by the state”
    const suit = items.findIndex(({ lower }, i) => i > at && i < end && SUIT.test(lower));
    const list = suit < 0 ? null : listAt(items, at + 1);
    const phrase = list?.phrases.find(({ head }) => head === suit);
    if (phrase !== undefined && phrase.head > phrase.from) {
      const found = who.sidesOf(items, {
        from: phrase.from,
        to: phrase.head,
        phrases: [{ ...phrase, to: phrase.head, head: phrase.head - 1, of: null, short: null }],
      });
      if (found.some(({ party }) => party !== null)) return found;
    }
    const by = items.findIndex(({ lower }, i) => i > at && i < end && /^(?:by|against)$/.test(lower));
    const others = by < 0 ? null : listAt(items, by + 1);
    const found = others === null ? [] : who.sidesOf(items, others);
    if (found.some(({ party }) => party !== null)) return found;
  }
  for (let i = at + 1; i < end; i++) {
    if (items[i]?.lower !== "with" && !(noun === "agreement" && items[i]?.lower === "with")) continue;
    if (
      noun === "agreement" &&
      i > at + 1 &&
      !items.slice(at + 1, i).some(({ lower }) => TOGETHER.test(lower))
    )
      return [];
    if (/^(?:partnership|merger)$/.test(noun) && i > at + 2) return [];
    const list = listAt(items, i + 1);
    return list === null ? [] : clauses.sidesBehind(list);
  }
  return [];
}

function areCompanies(...lists: readonly (readonly Side[])[]): boolean {
  return lists.every(
    (sides) => sides.length > 0 && sides.every(({ party }) => isCompany(party?.entity ?? null)),
  );
}

/** Whether a name may be a company's: one that nobody's given name begins and that holds no office. */
function isCompany(entity: Entity | null): boolean {
  if (entity === null || entity.kind === "country") return false;
  return (
    entity.kind !== "person" || (entity.offices.length === 0 && !isGivenName(entity.name.split(" ")[0] ?? ""))
  );
}
