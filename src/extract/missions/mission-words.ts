import { wordSet } from "../text/words";
import { NAMES_ONE } from "./mission-known";

/** What sort of thing a mission is told by. */
export type MissionHead = "craft" | "journey" | "force" | "operation";

/** The nouns that stand for a mission, in the singular. */
const HEADS: Readonly<Record<MissionHead, ReadonlySet<string>>> = {
  craft: wordSet(`
    spacecraft spaceship spaceplane probe rover orbiter lander capsule shuttle telescope freighter observatory cubesat
    moonship moon-lander craft impactor ship vehicle satellite
  `),
  journey: wordSet("mission expedition flyby voyage"),
  force: wordSet("force"),
  operation: wordSet("operation airlift flotilla landings intervention"),
};

/** What a noun stands for a mission as, and whether of several; null where it stands for none. */
export function headOf(lower: string): { readonly head: MissionHead; readonly isPlural: boolean } | null {
  for (const head of ["craft", "journey", "force", "operation"] as const) {
    if (HEADS[head].has(lower)) return { head, isPlural: false };
    if (lower.endsWith("s") && HEADS[head].has(lower.slice(0, -1))) return { head, isPlural: true };
  }
  return null;
}

/** Trades of missions: a later mention with another one takes up another mission. */
export type MissionTrade = "space" | "peace" | "rescue" | "research" | "visit";

const TRADES: Readonly<Record<MissionTrade, ReadonlySet<string>>> = {
  space: wordSet(`
    space lunar moon mars martian crewed uncrewed manned unmanned unpiloted robotic resupply cargo shuttle spaceflight
    moon-landing landing sample-return orbital orbiting interplanetary planetary rover test-flight suborbital solar asteroid
    docking flyby demonstration commercial
  `),
  peace: wordSet(`
    peacekeeping peacemaking stabilisation stabilization peace-keeping peace military combat training naval observer observation
    monitoring verification police policing surveillance reconnaissance patrol anti-piracy counter-piracy counterterrorism
    counter-terrorism escort assistance security support advisory disarmament bombing interdiction peace-enforcement
    election-observation intervention protection escorting airborne maritime air-policing ceasefire
  `),
  rescue: wordSet(`
    rescue search search-and-rescue evacuation relief salvage recovery humanitarian aid medical repatriation airlift
    mercy emergency
  `),
  research: wordSet(`
    research scientific science archaeological archeological antarctic arctic polar survey mapping exploration exploratory
    excavation climbing mountaineering geological oceanographic deep-sea diving
  `),
  visit: wordSet(
    "trade business fact-finding goodwill review mediation inspection inspectors investor friendship",
  ),
};

/** The trade that a modifier of a mission gives it. */
export function tradeOf(lower: string): MissionTrade | null {
  for (const trade of ["space", "peace", "rescue", "research", "visit"] as const)
    if (TRADES[trade].has(lower)) return trade;
  return null;
}

/** Modifiers by which one mission is told from another. */
export const OTHER = wordSet(`
  next another previous future upcoming earlier other successor follow-up follow-on forthcoming later subsequent
  separate similar
`);
/** Those that number a mission: beside a name, “India's third lunar mission” is the one of that name. */
export const NUMBERED = wordSet(
  "first second third fourth fifth sixth seventh eighth ninth tenth last final new planned latest",
);
/** Those that look ahead. */
export const AHEAD_WORDS = wordSet("next future upcoming planned forthcoming proposed");

/** What is called a mission or an expedition and is none, by the first word or the one before it. */
export const NO_MISSION = wordSet(`
  diplomatic consular permanent our my your his her core corporate personal educational social founding christian catholic
  gospel jesuit franciscan protestant methodist city school suicide fishing hunting shopping
`);

/** Words of space flight: only where a text has one of the first, or two of the second, is a capsule or a probe a craft. */
const SPACE_FLIGHT =
  /\b(?:spacecraft|spaceship|spaceflight|astronauts?|cosmonauts?|taikonauts?|NASA|Nasa|Jet Propulsion Laboratory|[Ss]pace (?:[Aa]gency|[Ss]tation|[Ss]huttle|[Pp]robe|[Tt]elescope|[Pp]rogram|[Cc]apsule|Research|[Ee]xploration)|Roscosmos|Roskosmos|JAXA|Jaxa|ISRO|Isro|SpaceX|CNSA|interplanetary|walk(?:ed|ing|s)? on the [Mm]oon|far side of the [Mm]oon|edge of space|cosmodrome|spaceport|[Ll]unar|(?:Mars|[Mm]oon) (?:rover|lander|orbiter|landing|mission))\b/;
const SKY_WORD =
  /\b(?:orbit(?:s|ed|ing|er|al)?|[Aa]steroids?|[Cc]omets?|[Mm]oon|solar system|Mars|Venus|Jupiter|Saturn|Soyuz|lift-?off|lifted off|blast(?:ed|s)? off|satellites?|capsule|lander|orbiter|exoplanets?|rockets?|Earth|(?:outer|into|in) space|ESA|Space (?:Center|Centre))\b/g;

/** Whether a text is on space flight. Mars alone may be somebody's name. */
export function isOnSpace(text: string): boolean {
  return (
    SPACE_FLIGHT.test(text) ||
    hasMany(text, SKY_WORD, 2, 2) ||
    (NAMES_ONE.test(text) && hasMany(text, EITHER, 1))
  );
}

const FLIGHT_WORD =
  /\b(?:launch(?:ed|es|ing)?|rovers?|probes?|orbiters?|landers?|craft|crewed|countdown|touchdown|splashdown|solar|Sun|planets?|missions?|docked|(?:launch|the) pad)\b/;
const EITHER = new RegExp(`${SPACE_FLIGHT.source}|${SKY_WORD.source}|${FLIGHT_WORD.source}`, "gi");
/** So many such words have those texts that say something of space flight; those on nothing else have more by their length. */
const SOME = 3;
const LENGTH_OF_ONE = 600;

/** Whether a text is on space flight above all. */
export function isMuchOnSpace(text: string): boolean {
  return hasMany(text, EITHER, SOME + text.length / LENGTH_OF_ONE, SOME);
}

/** Whether a text says more of space flight than a name in passing. */
export function isSomeOnSpace(text: string): boolean {
  return hasMany(text, EITHER, SOME, 2);
}

/** Whether a text has so many words of a sort, and so many different ones. */
function hasMany(text: string, pattern: RegExp, count: number, kinds = 1): boolean {
  const words = new Set<string>();
  let found = 0;
  for (const [word] of text.matchAll(pattern)) {
    words.add(word);
    if (++found >= count && words.size >= kinds) return true;
  }
  return false;
}

/** Words of a text whose telescopes are in orbit. */
export const ORBITING =
  /\b(?:[Ss]pace (?:[Tt]elescope|[Oo]bservatory)|in(?:to)? orbit\b|orbiting (?:telescope|observatory)|Hubble|spacecraft)/;

/** Craft that are such in any text. */
export const SPACECRAFT = /^(?:spacecraft|spaceship|lander|rover|orbiter|telescope)s?$/;

/** Places where space missions go. */
export const SPACE_PLACE =
  "[Mm]oon|lunar surface|Mars|[Rr]ed [Pp]lanet|Venus|Jupiter|Saturn|Mercury|Uranus|Neptune|Pluto|Titan|Europa|Enceladus|Ganymede|Phobos|[Ss]un|International Space Station|ISS|(?:Tiangong |Mir )?[Ss]pace [Ss]tation|Tiangong|(?:[Aa]steroid|[Cc]omet) (?:\\d+P/)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu}[\\p{L}\\d-]*|asteroid|comet|lunar (?:south|north) pole|far side of the [Mm]oon|low[- ]Earth orbit|Ryugu|Bennu";

/** Rockets carry missions and are none; nor are their engines and pads. */
export const ROCKET =
  /^(?:Falcon(?: \d.*| Heavy)?|Long March.*|Ariane.*|Atlas(?: V| \d.*)?|Delta(?: I[IV].*| \d.*)?|Proton(?:-M)?|Vega(?:-C)?|Saturn (?:V|IB?)|Electron|New Glenn|Starship.*|Super Heavy|Vulcan(?: Centaur)?|Centaur|Minotaur.*|Antares.*|Soyuz-2.*|PSLV.*|GSLV.*|LVM-?3.*|SSLV.*|H-?II?[AB]?|H3|Epsilon|Zenit.*|Dnepr|Rokot|Angara.*|Energia|Titan (?:I|\d).*|Unha.*|Simorgh|Safir|Shavit|Kuaizhou.*|Jielong.*|Pegasus.*|LauncherOne|Space Launch System|SLS|(?:Merlin|Raptor|RD|RS|BE|NK|YF|Vikas|Rutherford|Draco|SuperDraco|SLC|LC|Block|Pad|Flight|Ka|Ku|Il|An|Tu|MiG|Su|Mi|Boeing|Airbus|C)[ -]?\d.*)$/;

/** Operations of armed forces and rescuers have a name, and so have those of the police; the first alone are missions. */
export const ARMED =
  /military|troops|army|\bEU\b|\bUN\b|European Union|African Union|United Nations|navy|naval|forces|soldiers|air ?strikes?|coalition|NATO|invasion|offensive|rescue|evacuat|peacekeep|air force|fighter jets?|warplanes?|bombers?|defen[cs]e ministry|ministry of defen[cs]e|repatriat|warship|destroyer|marines?\b|airlift|militants?|bomb(?:ed|ing|s)\b|\bwar\b|fighters\b|invaded|hostage|insurgen|jihadi|Taliban|Islamic State|\bISIS\b|rebels|stranded|pira(?:te|cy)|(?:return|bring|brought|fl[ye]w?|repatriat)\w* (?:\p{L}+ ){0,3}(?:nationals|citizens|home)/iu;

/** Satellites that somebody trades with are launched as freight, and no mission. */
const TRADED =
  /\b(?:communications?|telecommunications?|broadcast(?:ing)?|television|broadband|internet) (?:satellites?|services|company|operator)\b/i;
const SCIENCE =
  /\b(?:NASA|astronauts?|cosmonauts?|taikonauts?|crew|probe|rover|lander|orbiter|scientists?|lunar|Mars)\b/i;

/** Whether a text on a launch tells of satellites for trade alone. */
export function isOnTradedSatellites(text: string): boolean {
  return /\bsatellite/i.test(text) && TRADED.test(text) && !SCIENCE.test(text);
}
