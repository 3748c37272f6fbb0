/* Missions that everybody knows. A text tells little of those that it names in passing. */

/** Those whose names mean nothing else, so that they are told of by their name alone. */
const KNOWN = `
  Vostok Voskhod Soyuz Shenzhou Skylab Sputnik Lunokhod Venera Luna-\\d+ Chandrayaan Mangalyaan Gaganyaan Beresheet
  Chang['’]e Yutu Tianwen Zhurong Hayabusa Akatsuki Kaguya Hiten IKAROS Rosetta BepiColombo ExoMars
  New_Horizons OSIRIS-REx Osiris-Rex Voyager_\\d MAVEN MESSENGER InSight
  Mars_Express Venus_Express Mars_Odyssey Mars_Reconnaissance_Orbiter Mars_Pathfinder Mars_2020
  Mars_Orbiter_Mission Trace_Gas_Orbiter Lunar_Reconnaissance_Orbiter Lunar_Prospector Lunar_Orbiter LCROSS
  Parker_Solar_Probe Solar_Orbiter Solar_Dynamics_Observatory Deep_Impact Deep_Space_1 Hubble
  James_Webb Webb_telescope Crew_Dragon Cargo_Dragon Starliner Europa_Clipper CAPSTONE
  Apollo-Soyuz VSS_\\w+ Apollo_\\d+ Gemini_\\d+ Mariner_\\d+ Pioneer_\\d+ Viking_\\d Explorer_\\d Ranger_\\d Surveyor_\\d Luna_\\d+ Zond_\\d
  Artemis_[IV\\d]+ Crew-\\d+ STS-\\d+ Expedition_\\d+ Sentinel-\\d[A-D]? CRS-\\d+ Cosmos_\\d+ Landsat[-_]\\d Progress_MS-\\d+
`;
const KNOWN_NAMES = `(?:${KNOWN.trim().split(/\s+/).join("|").replaceAll("_", " ")})`;
export const WELL_KNOWN = new RegExp(`^${KNOWN_NAMES}(?![\\p{L}])`, "u");
/** Whether a text names one. */
export const NAMES_ONE = new RegExp(`(?<![\\p{L}\\d-])${KNOWN_NAMES}\\b`, "u");
/** Those whose names are words or other names as well. */
export const AMBIGUOUS =
  /^(?:Voyager|Cassini|Huygens|Philae|Juno|DART|Perseverance|Spitzer|Chandra|Cygnus|Dragonfly|Apollo|Gemini|Mariner|Pioneer|Viking|Ranger|Surveyor|Explorer|Galileo|Kepler|Dawn|Spirit|Opportunity|Phoenix|Curiosity|Ingenuity|Hope|Lucy|Psyche|Hera|Gaia|Herschel|Planck|Euclid|Plato|Dragon|Orion|Discovery|Atlantis|Endeavour|Columbia|Challenger|Buran|Genesis|Stardust|Ulysses|Magellan|Giotto|Luna|Progress|Freedom|Friendship|Swift|Fermi|TESS|Cheops|JUICE|Juice|Webb|Envisat|Landsat|LISA|Aeolus|Dream Chaser|Peregrine|Nova-C|Artemis)\b/;

/** What is called by several names, mission and craft, of which a text may tell none to be a part of the other. */
const KIN: readonly (readonly string[])[] = [
  ["Chandrayaan-2", "Vikram", "Pragyan"],
  ["Rosetta", "Philae"],
  ["Cassini", "Huygens"],
  ["Mars 2020", "Perseverance", "Ingenuity"],
  ["Mars Science Laboratory", "Curiosity"],
  ["Mars Pathfinder", "Sojourner"],
  ["ExoMars", "Rosalind Franklin"],
  ["Hayabusa2", "MASCOT", "MINERVA-II"],
  ["Chang'e-3", "Yutu"],
  ["Chang'e-4", "Yutu-2"],
  ["Tianwen-1", "Zhurong"],
  ["Demo-2", "Crew Dragon Endeavour"],
];

/** The other names of what is called so. */
export function kinOf(name: string): readonly string[] {
  const plain = name.replace("’", "'").replace(/(\p{Ll}) (\d)/u, "$1-$2");
  return KIN.find((names) => names.includes(plain)) ?? [];
}
