import type { Range } from "../fact/span.type";
import type { FactStatus } from "../fact/fact-status.enum";
import { areCompatible } from "./agreement-nouns";
import type { ProvisionFound } from "./agreement-sides";
import { isSameParty, unique, type Party } from "./parties";

/** How far back an agreement may have been told of before. */
const RECENT = 100;
/** How many mentions of one agreement are given as its evidence. */
const MENTIONS = 4;

/** An agreement as far as it has been read: what the mentions of it up to here say together. */
export interface Draft {
  /** In lower case and the singular. */
  readonly noun: string;
  readonly proper: string | null;
  readonly isDefinite: boolean;
  readonly topic: string | null;
  readonly isHeadline: boolean;
  /** Whether nothing but the noun says which one it is: “the treaty” may be the agreement told of before. */
  readonly isBare: boolean;
  /** Whether the words about the noun alone say that it is an agreement. */
  isNamed: boolean;
  /** Whether the text tells of sides that were not made out. */
  isOpen: boolean;
  title: Range;
  evidence: Range[];
  status: FactStatus;
  parties: readonly Party[];
  provisions: ProvisionFound[];
  exhaustive: boolean;
  words: string;
}

/** A further mention of an agreement adds to the record that it has. */
export function merge(drafts: Draft[], draft: Draft): void {
  const known = drafts.slice(-RECENT).findLast((other) => areOne(other, draft));
  if (known === undefined) {
    drafts.push(draft);
    return;
  }
  // Where the sides are named or the thing itself is, there it stands again; a bare “the deal” adds nothing.
  const isTold = draft.parties.length > 1 || draft.isNamed;
  const isFuller = draft.parties.length > known.parties.length;
  if (isFuller && known.parties.length === 0) known.evidence = [...draft.evidence];
  else if (isTold && known.evidence.length < MENTIONS) known.evidence.push(...draft.evidence);
  if (isAlone(known) !== isAlone(draft) || (isAlone(known) && isAlone(draft)))
    known.parties = unique([...known.parties, ...draft.parties]);
  else if (isFuller) {
    known.parties = draft.parties;
    known.title = known.proper === null ? draft.title : known.title;
    known.status = draft.status;
  }
  if (known.provisions.length === 0) {
    known.provisions = draft.provisions;
    known.exhaustive = draft.exhaustive;
  }
  known.isNamed ||= draft.isNamed;
  known.isOpen ||= draft.isOpen;
  known.words += draft.words;
}

/** Whether one side alone is told of: it withdrew. */
function isAlone({ parties }: Draft): boolean {
  return parties.length === 1;
}

function share(some: readonly Party[], others: readonly Party[]): boolean {
  return some.some((one) => others.some((other) => isSameParty(one, other)));
}

/** Whether two mentions mean one agreement: by name, by the same sides, or because the later takes up the earlier. */
function areOne(known: Draft, draft: Draft): boolean {
  if (draft.isHeadline && areCompatible(known.noun, draft.noun, true))
    return draft.parties.length === 0 || share(known.parties, draft.parties);
  if (known.proper !== null && draft.proper !== null)
    return known.proper.endsWith(draft.proper) || draft.proper.endsWith(known.proper);
  // One state after another that signs or breaks “the treaty”.
  if (isAlone(draft) && draft.isDefinite && draft.proper === null && known.proper !== null) return true;
  if (known.topic !== null && draft.topic !== null && known.topic !== draft.topic) return false;
  const [few, many] =
    known.parties.length < draft.parties.length
      ? [known.parties, draft.parties]
      : [draft.parties, known.parties];
  const isWithin = few.every((one) => many.some((other) => isSameParty(one, other)));
  if (!isWithin || !areCompatible(known.noun, draft.noun, draft.isBare)) return false;
  if (few.length > 1) return few.length === many.length || (draft.isDefinite && draft.proper === null);
  if (known.proper !== null || draft.proper !== null) return draft.proper === null && draft.isDefinite;
  return draft.isDefinite || draft.topic === known.topic || !draft.isNamed;
}
