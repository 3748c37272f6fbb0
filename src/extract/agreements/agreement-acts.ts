import type { Range } from "../../fact/span.type";
import type { Entity } from "../names/entities";
import { isGivenName } from "../names/given-names";
import { listAt } from "./agreement-phrases";
import { named, type Clauses } from "./agreement-clauses";
import type { Side } from "./agreement-who";
import { unique } from "./parties";
import type { Item } from "../text/reading";

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
  /** Whether the same verb tells of one with somebody else: A sold shops to B and C. */
  readonly isOneOfSeveral: boolean;
}

const AGREE = /^(?:agree|agrees|agreed)$/;
const HANDS_OVER =
  /^(?:sell|sells|sold|selling|loaned|loans|lease|leases|leased|license|licensed|licenses|licenced|cede|cedes|ceded)$/;
/** Of a stake alone. */
const TAKES = /^(?:take|takes|took|taking)$/;
const SIGNS = /^(?:sign|signs|signed|ink|inks|inked|initial|initialled|initialed)$/;
/** What two sign that has another name than agreement. */
const SIGNED =
  /^(?:statement|communiqu[eé]|programme|program|documents?|road-?map|papers?|texts?|package|charter|lease|licen[cs]e|concession|plan)$/;
const SWAPS = /^(?:exchange|exchanges|exchanged|exchanging|swap|swaps|swapped|swapping)$/;
const CAPTIVES =
  /^(?:prisoners?|captives|hostages|detainees|bodies|remains|soldiers|territory|territories|land)$/;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:settle|settles|settled)$/, "settlement"],
  [/^(?:merge|merges|merged)$/, "merger"],
  [
    /^(?:buy|buys|bought|acquire|acquires|acquired|acquiring|buying|purchase|purchases|purchased)$/,
    "takeover",
  ],
  [TAKES, "takeover"],
  [HANDS_OVER, "sale"],
  [SIGNS, "signing"],
  [SWAPS, "exchange"],
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
    const isPlain = !isAgree || /^(?:to|on|upon|with|in|that|not)$/.test(next) || isDatedPlan(items, at);
    // “agreed a plan”, which one alone may do with his own.
    if (!isPlain && !/^(?:a|an|the|terms|new)$/.test(next)) return [];
    // “joined forces with B”, “teamed up with B”
    if (/^(?:join|team)/.test(item.lower) && !/^(?:forces|up)$/.test(next)) return [];
    if (
      /^(?:partner|team|loan|lease|licen|exchange|swap|sign|sale|initial)/.test(item.lower) &&
      item.pos !== "VERB"
    )
      return [];
    const subject = clauses.leftOf(at);
    // What he or she buys is none of the company's.
    const isPrivate = subject?.sides.some(({ person }) => person !== null) === true;
    if (isPrivate && /^(?:takeover|sale)$/.test(noun)) return [];
    if (subject === null || (!isPlain && named(subject.sides) < 2)) return [];
    let end = at + 1;
    while (end < items.length && end - at < LONGEST && !END.test(items[end]?.lower ?? "")) end++;
    const objects = items.slice(at + 1, Math.min(end, at + 8));
    if (noun === "signing" && !objects.some(({ lower }) => SIGNED.test(lower))) return [];
    if (noun === "exchange" && !objects.some(({ lower }) => CAPTIVES.test(lower))) return [];
    const others = othersOf(clauses, at, noun, end);
    const isSale = noun === "sale" || noun === "takeover";
    const isSuit = noun === "settlement" && items.slice(at + 1, end).some(({ lower }) => SUIT.test(lower));
    const last = items[end - 1]?.end ?? item.end;
    const each = isSale && named(others) > 1 ? others.map((other) => [other]) : [others];
    return each.flatMap((some): JointAct[] => {
      const sides = clauses.resolved([...subject.sides, ...some]);
      if (
        named(sides) === 0 ||
        (sides.length < 2 && !(isSuit && subject.sides[0]?.party?.entity?.kind === "organization")) ||
        (isSale &&
          !areCompanies(subject.sides, some) &&
          !areStates(subject.sides, some, noun, items[at + 1])) ||
        (/^(?:signing|exchange)$/.test(noun) && !areBodies(sides)) ||
        (noun === "partnership" && !areCompanies(sides))
      )
        return [];
      return [
        {
          title: { start: item.start, end: last },
          clause: { start: subject.start, end: last },
          sides,
          noun,
          isOther:
            /^(?:also|separately|further)$/.test(items[at - 1]?.lower ?? "") ||
            (isAgree && next === "in" && /^\d{4}$/.test(items[at + 2]?.text ?? "")),
          isOneOfSeveral: each.length > 1,
        },
      ];
    });
  });
}

/** “agreed Friday to form” */
function isDatedPlan(items: readonly Item[], verb: number): boolean {
  return (
    items.slice(verb + 1, verb + 5).some(({ lower }) => lower === "to") &&
    /^(?:last|this|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/.test(
      items[verb + 1]?.lower ?? "",
    )
  );
}

/** Those behind the verb: agreed with B, merge with B, buy B. */
function othersOf(clauses: Clauses, at: number, noun: string, end: number): Side[] {
  const { items, who } = clauses;
  if (noun === "sale") {
    // “licensed a drug from B”
    const isTaken = /^(?:lease|licen)/.test(items[at]?.lower ?? "");
    const to = items.findIndex(
      ({ lower }, i) =>
        i > at && i < Math.min(end, at + 14) && (lower === "to" || (isTaken && lower === "from")),
    );
    const buyers = to < 0 ? null : listAt(items, to + 1);
    return buyers === null ? [] : clauses.sidesBehind(buyers).filter(({ party }) => party !== null);
  }
  if (noun === "takeover") {
    // “took a 41 percent stake in B”
    const stake = items.findIndex(
      ({ lower }, i) => i > at && i < end && i < at + 8 && /^(?:stake|shareholding|interest)$/.test(lower),
    );
    const part =
      stake > 0 && /^(?:in|of)$/.test(items[stake + 1]?.lower ?? "") ? listAt(items, stake + 2) : null;
    if (part !== null) return clauses.sidesBehind(part).filter(({ party }) => party !== null);
    if (TAKES.test(items[at]?.lower ?? "")) return [];
    // “agreed to be bought out by B”
    const by = items.slice(at + 1, at + 3).findIndex(({ lower }) => lower === "by");
    const from = items.findIndex(({ lower }, i) => i > at && i < Math.min(end, at + 12) && lower === "from");
    const seller = from < 0 || by >= 0 ? null : listAt(items, from + 1);
    const sellers = seller === null ? [] : clauses.sidesBehind(seller).filter(({ party }) => party !== null);
    // What is bought from somebody is no side of it.
    if (sellers.length > 0) return sellers;
    const list = listAt(items, at + 1 + (by < 0 ? 0 : by + 1));
    return list === null
      ? []
      : list.isClosed === true
        ? clauses.sidesBehind(list)
        : who.sidesOf(items, list).slice(0, 1);
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

function areBodies(sides: readonly Side[]): boolean {
  const bodies = sides.flatMap(({ party }) => party ?? []);
  return (
    unique(bodies).length > 1 && sides.every(({ party }) => party !== null && party.entity?.kind !== "person")
  );
}

/** States that sell to each other: what follows the verb is what they sell, and no state. */
function areStates(
  subject: readonly Side[],
  others: readonly Side[],
  noun: string,
  next: Item | undefined,
): boolean {
  const isBody = ({ party }: Side) => party !== null && party.entity?.kind !== "person";
  const isDirect = noun === "takeover" && others.some(({ start }) => start === next?.start);
  return (
    subject.length === 1 &&
    others.length > 0 &&
    !isDirect &&
    [...subject, ...others].every((side) => isBody(side) && side.person === null)
  );
}

/** Whether a name may be a company's: one that nobody's given name begins and that holds no office. */
function isCompany(entity: Entity | null): boolean {
  if (entity === null || entity.kind === "country") return false;
  return (
    entity.kind !== "person" || (entity.offices.length === 0 && !isGivenName(entity.name.split(" ")[0] ?? ""))
  );
}
