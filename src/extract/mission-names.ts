const NAME = "(?:[\\p{Lu}][\\p{L}\\d'’-]*|\\d{1,4})";

/** Spacecraft and missions that have a name of their own, as newspapers write it. */
const SPACE =
  "Apollo \\d{1,2}|Artemis (?:\\d|I{1,3})|Gemini \\d{1,2}|Soyuz (?:MS|TMA)-\\d+M?|Chandrayaan(?:-\\d)?|Mangalyaan|Gaganyaan|Hayabusa ?2?|New Horizons|Cassini(?:[-–]Huygens)?|Voyager \\d|Pioneer 1[01]|Mars (?:2020|Express|Odyssey|Pathfinder)|Chang['’]e[- ]\\d|Yutu-?\\d?|Tianwen-\\d|Shenzhou[- ]\\d+|Tiangong-\\d|Beresheet|BepiColombo|OSIRIS-REx|MAVEN|InSight|Crew Dragon(?: Demo-\\d)?|Crew-\\d|Starliner|Orion spacecraft|Mariner \\d|Luna \\d+|Lunokhod \\d|Venera \\d+|Sputnik \\d|Vostok \\d|Viking \\d|Sojourner|ExoMars|Trace Gas Orbiter|Solar Orbiter|LightSail ?2?|Falcon Heavy|Space Shuttle \\p{Lu}\\p{Ll}+|(?:James Webb|Hubble|Kepler|Spitzer) (?:[Ss]pace )?[Tt]elescope|Transiting Exoplanet Survey Satellite";

/** Words that name or describe a mission; one after another is tried in each sentence. */
export const MISSION_PATTERNS = [
  new RegExp(
    `(?:${NAME} ){1,6}(?:[\\p{Ll}-]+ )?(?:missions?|rover|orbiter|probe|[Ss]pace [Tt]elescope|lander|spacecraft|expedition|flyby|flotilla|airlift)\\b|(?:${NAME} ){1,4}(?:Mission|Expedition|Rover|Orbiter|Probe|Lander)\\b(?! \\p{Lu})`,
    "gu",
  ),
  new RegExp(`\\b(?:${SPACE})(?![\\p{L}\\d])`, "gu"),
  /\bOperation (?:\p{Lu}\p{L}+(?:['’]s)? ?){1,3}(?:of \p{Lu}\p{L}+)?/gu,
  /\b(?:[\p{Ll}-]+ )?missions? to (?:the )?(?:[Mm]oon|Mars|Venus|Mercury|Jupiter|Saturn|Titan|Europa|Sun|International Space Station|ISS|asteroid)\b/gu,
  /\b(?:(?:future|upcoming|planned|first|second|third|joint|peacekeeping|rescue|search|relief|aid|training|combat|surveillance|reconnaissance|monitoring|observer|observation|naval|military|civilian|fact-finding|humanitarian|medical|research|scientific|space|lunar|crewed|uncrewed|manned|unmanned|unpiloted|robotic|resupply|cargo|salvage|\p{Ll}+-landing) ){1,3}(?:missions?|expedition)\b/gu,
  /\b(?:peacekeeping|rescue|search and rescue|search-and-rescue|evacuation|relief) (?:mission|operation)s?\b/gu,
  /\bexpedition (?:in|to|of|from)\b/gu,
  /\b(?:dispatched|deployed|launched|sent) (?:the|a|an|its) (?:\p{Ll}+ )?(?:ship|vessel|spacecraft|probe|satellite|lander)\b/gu,
] as const;

/** A quick look that spares most sentences the slow one. */
export const HINT =
  /mission|rover|orbiter|probe|telescope|lander|expedition|flyby|operation|ship|vessel|spacecraft|satellite|flotilla|airlift|Apollo|Artemis|Soyuz|Chang|Hayabusa|Voyager|Dragon|Chandrayaan|Cassini|InSight|Starliner|Shuttle|Horizons|Rosetta|Sputnik|Tian|Shenzhou|Crew-|Mars |Beresheet|OSIRIS|Luna|Venera|Viking|Pioneer|Gemini|MAVEN|ExoMars|LightSail|Falcon/i;

export const AGENCY =
  /\b(?:NASA|ESA|JAXA|Roscosmos|ISRO|CNSA|SpaceX|Blue Origin|European Space Agency|Indian Space Research Organi[sz]ation|China National Space Administration|Canadian Space Agency|Boeing|UN|NATO|United Nations)\b/;
export const DESTINATION =
  /\b(?:[Mm]oon|Mars|Venus|Jupiter|Saturn|Mercury|Titan|Europa|International Space Station|asteroid|Antarctica|Arctic)\b/;

/** What is called a mission and is none: an embassy, a purpose in life, a shelter, a police inquiry. */
const NOT =
  /\b(?:diplomatic|trade|permanent|Mission Statement|our|his|her|my|your) (?:[Mm]ission)|Permanent Mission|Diplomatic Mission|(?:Justice|FBI|Congressional|House|Senate|Mueller|Russia|Police|Impeachment|Ukraine) (?:\S+ )?(?:[Pp]robe)/u;
/** An operation of the police has a name as well; only those of armed forces and rescuers are missions. */
const ARMED =
  /military|troops|army|navy|naval|forces|soldiers|air ?strikes?|coalition|NATO|invasion|offensive|rescue|evacuat|peacekeep|task force|repatriat/i;

/** Whether words that look like a mission are one, by what stands about them in their sentence. */
export function isMission(words: string, sentence: string, at: number): boolean {
  if (NOT.test(sentence.slice(Math.max(0, at - 12), at + words.length))) return false;
  return !words.startsWith("Operation ") || ARMED.test(sentence);
}
