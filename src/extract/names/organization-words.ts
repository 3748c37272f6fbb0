import { countryAt } from "../countries/country-names";
import { ORG_WORDS, PLACE_WORDS } from "./person-nouns";
import type { Item } from "../text/reading";
import { wordSet } from "../text/words";

/** Nouns for parts of a country, whose offices are none of the country. */
export const PART_NOUNS = wordSet(`
  city state province region town district county territory island islands commonwealth village borough diocese archdiocese
  municipality prefecture canton constituency township parish suburb department community electorate seat capital port
`);

/** Bodies of a country that stand for it: the parliament, the army. */
export const NATION_NOUNS = wordSet(`
  parliament senate government army navy military judiciary legislature congress republic state nation cabinet
  house chamber forces force opposition country kingdom
`);

/** Nouns for organizations, before or instead of their names. */
export const BODY_NOUNS = wordSet(`
  company group firm party union newspaper charity club bank agency organization organisation association university college
  school institute foundation federation council committee commission board trust museum hospital airline manufacturer
  carmaker automaker giant corporation network channel broadcaster league movement think tank task center centre service
  ministry department bureau church society alliance coalition startup publisher retailer platform business fund chapter
  branch carrier brand website magazine lab laboratory academy team office division institution nonprofit militia faction unit wing
`);

const STATE_BODY =
  /^(?!(?:the )?(?:European|Scottish|Welsh|Catalan) )(?:(?:the )?(?:[A-Z][\w.]+ ){0,2})?(?:Supreme Court|Constitutional Court|High Court|Senate|House|House of \w+|Congress|Parliament|Knesset|Duma|Bundestag|Army|Navy|Air Force|Armed Forces|(?:Self-)?Defen[cs]e Forces?|Quds Force|Revolutionary Guards?(?: Corps)?|Military|Joint Chiefs|Marine Corps|National Assembly|Government|Cabinet)$/;

/** Whether words name a parliament, a highest court or an army, whose offices are the country's. */
export function isStateBody(words: string): boolean {
  return STATE_BODY.test(words);
}

export function isOrganizationRun(run: readonly Item[]): boolean {
  return run.some(
    ({ lower, text }) =>
      ORG_WORDS.has(lower) || (/^\p{Lu}[\p{Lu}&.-]{1,6}$/u.test(text) && countryAt([{ text }], 0) === null),
  );
}

export function isPlaceRun(run: readonly Item[]): boolean {
  return PLACE_WORDS.has(run.at(-1)?.lower ?? "");
}

/** Whether an office is one of organizations, whatever they are called: the CEO of Tesla. */
export function isOrganizationHead(head: string, title: string): boolean {
  return (
    /^(?:ceo|cfo|cio|coo|chairman|chairwoman|chairperson|chair|co-chair|director|director-general|executive|officer|administrator|provost|rector|principal|publisher)$/.test(
      head,
    ) || /\b(?:general secretary|secretary[- ]general|managing director|vice[- ]chairman)\b/i.test(title)
  );
}
