import { wordSet } from "../text/words";

/** Nouns and names of times, which do nothing. */
export const TIMES = wordSet(`
  week weeks month months year years day days hour hours decade decades summer winter spring autumn fall weekend morning afternoon
  evening night today yesterday tomorrow time times century minutes monday tuesday wednesday thursday friday saturday sunday
`);
/** Verbs whose object does what the infinitive says: they asked Turkey to sign. */
export const CONTROL = wordSet(`
  ask urge force allow want expect get let order require lead convince persuade press push help tell invite compel oblige see
  enable permit accuse blame suspect
`);
/** What opens a clause of its own. */
export const OPENS = wordSet(`
  after before since until as while when because if although though that whether where once unless and but or so than
`);

/** What opens a clause that is set between commas behind a name. */
export const SETS_APART =
  /^(?:which|who|whose|based|known|owned|led|headed|representing|speaking|founded|formed)$/;
