import type { EventKind } from "../../event/event-kind.enum";
import type { Reason } from "./event-reasons";
import { wordSet } from "../text/words";

/** A sort of occasion that nouns name. */
export interface OccasionNouns {
  readonly kind: EventKind;
  /** What they are called among the reasons. */
  readonly reason: Reason;
  readonly nouns: ReadonlySet<string>;
}

export const OCCASION_NOUNS: readonly OccasionNouns[] = [
  {
    kind: "CEREMONY",
    reason: "ceremony",
    nouns: wordSet(`
      ceremony ceremonies funeral inauguration vigil vigils procession swearing-in memorial burial coronation
      commemoration wedding requiem unveiling investiture
    `),
  },
  {
    kind: "TALKS",
    reason: "talks",
    nouns: wordSet("talks negotiations discussions consultations conversation"),
  },
  {
    kind: "MEETING",
    reason: "meeting",
    nouns: wordSet(`
      meeting meetings summit visit trip conference assembly gathering reception tour teleconference videoconference
      banquet luncheon symposium breakfast lunch dinner seminar workshop retreat reunion fundraiser gala
    `),
  },
  {
    kind: "OTHER",
    reason: "speech",
    nouns: wordSet(`
      debate rally rallies march convention speech address lecture keynote parade forum hearing town-hall demonstration
      protest festival sermon concert testimony
    `),
  },
];

/** The press in a press conference, a public briefing. */
export const PRESS = wordSet("press news media reporters journalists");
export const MEETING_VERBS = wordSet("meet visit gather convene assemble");
/** What one does at a ceremony, and with what: unveil a statue, lay a wreath, observe a minute’s silence. */
export const CEREMONIAL_VERBS = wordSet("unveil lay observe swear");
export const CEREMONIAL = wordSet("plaque statue monument memorial wreath wreaths silence cornerstone");
export const RALLYING_VERBS = wordSet("rally march protest demonstrate");
export const PHONING_VERBS = wordSet("phone telephone");
export const TALKING_VERBS = wordSet("speak talk negotiate confer");
export const REFUSING_VERBS = wordSet("reject refuse decline deny rebuff spurn veto");
export const SPEAKING_VERBS = wordSet(
  "comment give say disclose answer discuss elaborate name speak reveal provide confirm identify talk respond explain share believe accept recognize recognise acknowledge see admit",
);
/** Not to do one of these is to refuse. */
export const GRANTING_VERBS = wordSet("accept grant accede agree approve fulfil fulfill");
/** All verbs that tell of an occasion. */
export const OCCASION_VERBS: ReadonlySet<string> = new Set(
  [
    MEETING_VERBS,
    CEREMONIAL_VERBS,
    RALLYING_VERBS,
    PHONING_VERBS,
    TALKING_VERBS,
    REFUSING_VERBS,
    GRANTING_VERBS,
    wordSet("address turn say tell"),
  ].flatMap((verbs) => [...verbs]),
);
/** What is refused. */
export const REFUSED = wordSet(`
  offer offers request requests call calls proposal proposals invitation invitations resignation visa visas demand demands
  bid bids appeal appeals plan plans deal agreement petition application applications motion motions extension nomination
  ultimatum compromise amendment amendments bail parole asylum permission entry access licence license permit clemency
  pardon ceasefire truce terms extradition recognition overture overtures
`);
/** What one does with a meeting that takes place. */
export const HOLDING_VERBS = wordSet(`
  hold host attend address give deliver stage open begin start organize organise join participate lead convene conclude
  have make conduct take pay continue resume
`);
/** Of whom one speaks with, where that makes it talks. */
export const TITLES = wordSet(`
  president prime minister secretary chancellor king queen counterpart counterparts leader leaders chief ambassador pope
  premier official officials envoy
`);
/** To whom one speaks in a speech. */
export const AUDIENCES = wordSet(`
  congress parliament council assembly senate committee crowd crowds nation supporters conference rally convention
  delegates lawmakers legislators summit forum association institute society club students graduates mourners voters
  congregation audience hall gathering legislature troops protesters demonstrators worshippers ceremony opening
`);
/** What makes a meeting any of its kind, or one to come. */
export const ANY = wordSet(
  "often usually regularly always every each annual annually any no most some many other previous future such",
);
/** What leaves open whether it takes place. */
export const DOUBT = wordSet(
  "would could may might if wants want hope hopes plan plans planned never whether should",
);
export const DETERMINER = /^(?:a|an|the|this|that|his|her|its|their|our|my|another)$/;
