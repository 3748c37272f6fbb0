import { BODY, GROUP, REGIONS, STATE_OFFICE } from "./agreement-group-words";
import type { GroupNames } from "./agreement-names";
import { runBefore } from "./agreement-runs";
import type { Phrase } from "./agreement-phrases";
import type { Entity } from "../names/entities";
import type { Item } from "../text/reading";

/** Whom somebody signs for: his state, or the party or group that he leads. */
export function standsFor(
  names: GroupNames,
  person: Entity,
  items: readonly Item[],
  phrase: Phrase,
): { code: string | null; organization: Entity | null } {
  const none = { code: null, organization: null };
  if (phrase.of !== null && items[phrase.of.from - 1]?.lower === "of") {
    const code = names.codeOf(items, phrase.of);
    if (code !== null) return { code, organization: null };
  }
  const code = names.countryIn(items, phrase.from, phrase.head);
  const isRebel =
    [...person.heads].some((head) => /rebel|opposition|warlord|militia/.test(head)) ||
    items
      .slice(phrase.from, phrase.head)
      .some(({ lower }) => /rebel|opposition|guerrilla|warlord|former|ex-/.test(lower));
  for (const office of person.offices) {
    if (office.of === null || office.country !== null) continue;
    const whole = /\p{Lu}[^,]*$/u.exec(names.text.slice(office.of.start, office.of.end))?.[0] ?? "";
    const words = whole.replace(/^(?:UK|US|U\.S\.) (?=\p{Lu})/u, "");
    const organization =
      names.organizationOf(words) ??
      (office.isOrganization && words !== "" && !GROUP.has(words.toLowerCase())
        ? names.promoted(words, office.of.start)
        : null);
    if (words !== whole) organization?.forms.delete(whole);
    if (
      organization !== null &&
      !names.isPlace(words) &&
      !BODY.test(words) &&
      !GROUP.has(words.toLowerCase())
    )
      return { code: null, organization };
  }
  const isTitled = items
    .slice(phrase.from, phrase.head)
    .some(({ lower }) =>
      /^(?:chief|president|minister|premier|chancellor|king|emir|sultan|leader|counterpart|ambassador|envoy|secretary|representative|negotiator)$/.test(
        lower,
      ),
    );
  // “former Indian Prime Minister A signed”: for India, then.
  const isHead = items
    .slice(phrase.from, phrase.head)
    .some(
      ({ lower }, i, all) => lower === "president" || (lower === "minister" && all[i - 1]?.lower === "prime"),
    );
  const wasHead =
    isHead &&
    items[phrase.from + (items[phrase.from]?.pos === "DET" ? 1 : 0)]?.lower === "former" &&
    names.countryIn(items, phrase.from, phrase.head) !== null;
  if (code !== null && isTitled && (!isRebel || wasHead)) return { code, organization: null };
  const before = groupBeforeTitle(names, items, phrase);
  if (before !== null && BODY.test(before.name)) {
    const union = before.name.startsWith("European") ? names.europeanUnion() : null;
    if (union !== null) return { code: null, organization: union };
  } else if (before !== null) return { code: null, organization: before };
  if (isRebel) return none;
  const office = person.offices.find(({ title }) => STATE_OFFICE.test(title));
  if (office === undefined) return none;
  const isHighest = /^(?:president|prime minister|chancellor|vice president|foreign minister)$/i.test(
    office.title,
  );
  return {
    code: office.country ?? (isHighest && office.of === null ? names.mainCountry() : null),
    organization: null,
  };
}

/** “Farc leader Timoleon Jimenez”: the group before the title. */
function groupBeforeTitle(names: GroupNames, items: readonly Item[], phrase: Phrase): Entity | null {
  for (let at = phrase.from + 1; at < phrase.head; at++) {
    if (
      !/^(?:leader|chief|president|chairman|ceo|commander|spokesman|chairwoman|secretary-general|representative|boss|negotiator)$/i.test(
        items[at]?.text ?? "",
      )
    )
      continue;
    const run = runBefore(items, phrase.from, at);
    if (run === null || run.to <= run.from) return null;
    const words = names.text.slice(run.start, run.end);
    if (run.to === run.from + 1 && GROUP.has(words.toLowerCase())) return null;
    if (
      names.isPlace(words) ||
      REGIONS.test(words) ||
      /\b(?:Prime|Vice|Foreign|Deputy|Former|Opposition)\b/.test(words)
    )
      return null;
    // “China's National Energy Administration chief”
    if (
      /\b(?:Administration|Ministry|Department|Agency|Bureau)\b/.test(words) &&
      names.countryIn(items, phrase.from, at) !== null
    )
      return null;
    return names.organization(items, run.from, run.to - 1, null, null);
  }
  return null;
}
