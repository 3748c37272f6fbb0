import { countryAt } from "../countries/country-names";
import type { Entity } from "../names/entities";
import { isOrganizationName, PLACE_WORDS } from "../names/person-nouns";
import { calledBy } from "./institutions";
import type { Phrase } from "./mentions";
import type { Salience } from "./salience";
import type { Unit } from "../text/reading";
import { wordSet } from "../text/words";

/** Nouns for an organization that the text has just named: the company, the airline. */
const NEAREST = wordSet(`
  company firm group organization organisation agency charity airline network newspaper broadcaster party website site platform
  team studio nonprofit non-profit union club bank lender carrier retailer manufacturer carmaker automaker operator developer
  publisher giant maker chain brand startup start-up paper magazine outlet channel label militia movement watchdog regulator
  planemaker drugmaker chipmaker shipbuilder housebuilder watchdog ngo bloc consortium
  think-tank institute foundation corporation conglomerate insurer supplier brewer utility body
`);

/** Whether a noun may take up an organization that has just been named, whatever its name. */
export function isTakenUp(noun: string): boolean {
  return NEAREST.has(noun);
}

/** Those that report what others say: “the agency” is another. */
const NEWS =
  /^(?:Reuters|AFP|Agence France-Presse|AP|Associated Press|TASS|Tass|Xinhua|Interfax|RIA|RIA Novosti|ANI|PTI|UPI|DPA|dpa|Efe|EFE|ANSA|Kyodo|Yonhap|Bloomberg|BBC|BBC News|CNN|Al Jazeera|IRNA|ISNA|KCNA|Anadolu)$/;

const COMPANY =
  /^(?:company|firm|airline|bank|lender|carrier|retailer|manufacturer|(?:car|auto|plane|drug|chip)maker|developer|start-?up|chain|insurer|supplier|brewer|corporation|conglomerate)$/;

/** Bodies that are no companies by their name. */
const NO_COMPANY =
  /(?:Union|System|Party|Ministry|Department|University|Court|Police|Council|Association|Committee|Agency|Parliament|Congress|Senate|Federation|Church|Front|Movement)\b/;

/** The organization that a noun for one takes up; null where that is not clear. */
export function organizationNamed(
  context: Salience,
  phrase: Phrase,
  unit: Unit,
  phrases: readonly Phrase[],
): Entity | null {
  const called = calledBy(context, phrase);
  if (called !== null || !isTakenUp(phrase.head)) return called;
  const meant = nearestOrganization(context, phrase, unit, phrases);
  return meant?.kind === "organization" ? meant : null;
}

/** The organization that was named last; who opens a sentence is likelier than what was met on the way. */
export function organizationMeant(
  context: Salience,
  phrase: Phrase,
  unit: Unit,
  phrases: readonly Phrase[],
): Entity | null {
  const meant = nearestOrganization(context, phrase, unit, phrases);
  if (meant?.kind === "place") meant.kind = "organization";
  return meant;
}

function nearestOrganization(
  { seen }: Salience,
  { head, phraseFrom }: Phrase,
  unit: Unit,
  phrases: readonly Phrase[],
): Entity | null {
  const isCompany = COMPANY.test(head);
  // “In a release from Amnesty, the organization said”
  const here = phrases.flatMap(({ entity, to }, rank) =>
    entity === null || to > phraseFrom ? [] : [{ entity, unit: unit.index, rank }],
  );
  let best: { readonly entity: Entity; readonly score: number } | null = null;
  for (const { entity, unit: index, rank } of [...seen.slice(-SEEN), ...here]) {
    if (unit.index - index > (isCompany ? 2 * REACH : REACH) || !mayBeOrganization(entity, rank)) continue;
    if (isCompany && NO_COMPANY.test(entity.name)) continue;
    // “The team” of a study at a university is one without a name.
    if (head === "team" && (isOrganizationName(entity.name) || NO_COMPANY.test(entity.name))) continue;
    const doubt = (NEWS.test(entity.name) ? 8 : 0) + (entity.kind === "place" ? 2 : 0);
    const score = (unit.index - index) * 1.5 + rank + doubt;
    if (best === null || score < best.score) best = { entity, score };
  }
  return best?.entity ?? null;
}

/** How many sentences back an organization is found. */
const REACH = 6;

/** Also a single word of which nothing is known, where it opens a sentence: “Hasbro hosted a panel”. */
function mayBeOrganization({ kind, name }: Entity, rank: number): boolean {
  // “Native American” is no body.
  if (kind === "organization")
    return countryAt([{ text: name.split(" ").at(-1) ?? "" }], 0)?.kind !== "adjective";
  const isUnknown =
    kind === "place" && rank === 0 && !PLACE_WORDS.has(name.split(" ").at(-1)?.toLowerCase() ?? "");
  return (
    isUnknown &&
    countryAt(
      name.split(" ").map((text) => ({ text })),
      0,
    ) === null
  );
}

/** More places where something is named than twelve sentences have. */
const SEEN = 300;
