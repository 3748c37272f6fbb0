import { wordSet } from "../text/words";

/** Nouns for a state and those who act for it: with the name of a country before or behind they mean the country. */
export const STATE = wordSet(`
  government govt gov't state regime junta authorities administration military army troops forces cabinet official officials
  negotiator negotiators representative representatives delegation delegations envoy envoys diplomat diplomats leader leaders
  leadership president presidents minister ministers premier premiers ambassador ambassadors ministry side counterpart
  counterparts chancellor king emir republic embassy kingdom navy counterparties prosecutors generals secretary officials
  presidency ministries defence defense capital
`);
/** Of these, those that mean the state of the article where no country stands beside them. */
export const ALONE = wordSet("government govt regime junta");
/** Nouns for groups that have a name before or behind them: Farc rebels, the VVD party, shareholders of Fiat. */
export const GROUP = wordSet(`
  rebel rebels fighter fighters militant militants insurgent insurgents separatist separatists guerrilla guerrillas militia
  militias movement group groups faction factions party union alliance front opposition company firm giant maker carmaker
  airline bank bloc organization organisation league federation association tribe clan islamists arm subsidiary club
  workers members employees staff players holding supporters team fund agency university council board studio network
  supplier operator retailer manufacturer developer publisher lender insurer partner boss owner shareholders executives
  management directors pilots teachers nurses miners machinists drivers crew delegates politicians lawmakers mps deputies
  forces troops soldiers leaders leader representatives negotiators officials delegation side chief head spokesman unit unions
  rump remnants wing remainder railway carrier brewer broadcaster producer provider drugmaker automaker conglomerate
`);
/** Of these, those that stand before the name of an organization. */
export const COMPANY = wordSet(`
  company firm giant maker carmaker airline bank brewer lender insurer operator manufacturer producer supplier retailer developer
  publisher broadcaster rival conglomerate group union party movement militia chain network provider drugmaker carrier railway
  automaker chipmaker startup start-up subsidiary shipbuilder distributor utility contractor owner
`);
/** Two or more that were named before. */
export const AGAIN = wordSet(`
  sides countries nations parties governments leaders companies states neighbours neighbors firms rivals presidents groups
  factions powers giants clubs allies ministers unions two men women organizations organisations enemies foes adversaries agencies
  camps partners airlines carriers signatories pair
`);
/** One that was named before, by what it is. */
export const ONCE: ReadonlyMap<string, "state" | "union" | "armed" | "company"> = new Map(
  Object.entries({
    country: "state",
    kingdom: "state",
    union: "union",
    teachers: "union",
    nurses: "union",
    pilots: "union",
    workers: "union",
    rebels: "armed",
    insurgents: "armed",
    guerrillas: "armed",
    militants: "armed",
    separatists: "armed",
    militia: "armed",
    movement: "armed",
    company: "company",
    firm: "company",
    airline: "company",
    carrier: "company",
    bank: "company",
    carmaker: "company",
    manufacturer: "company",
    railway: "company",
    group: "company",
  } as const),
);
/** The name of a trade union. */
export const UNION_NAME =
  /\b(?:Union|Guild|Workers|Teamsters|Machinists|Brotherhood|Unison|Unite|Teachers|Nurses|Pilots|Employees|Steelworkers|SEIU|Teachers'|Local|UFO|GMB|UAW|ver\.di|Verdi|Federation of Labo)/;
/** The name of an organization that is no company. */
export const NO_COMPANY =
  /\b(?:Commission|Ministry|Department|Council|Agency|Authority|Administration|Board|University|Nations|Court|Police|Exchange|Office|Institute|Tribunal|Treasury|ASX|NATO|EU|UN|WHO|FDA|FAA)\b/;
/** Armed or once armed groups that the news calls by name alone. */
export const ARMED_NAME =
  /\b(?:Taliban|Hamas|Hezbollah|Farc|FARC|ELN|Houthis?|ETA|IRA|LRA|M23|Tigers|Maoists|Jihad|PKK|MILF|Shabaab|Seleka|RUF|UNITA|Unita|Renamo|RENAMO|Polisario|Front|Army|Liberation|Movement)\b/;
/** Seats of government that the list of capitals leaves out or spells otherwise, and bodies that stand for their state. */
export const SEATS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Washington: "US",
    "White House": "US",
    Pentagon: "US",
    "State Department": "US",
    "Downing Street": "GB",
    Kremlin: "RU",
    Kiev: "UA",
    Kyiv: "UA",
    "Tel Aviv": "IL",
    "N'Djamena": "TD",
    "Port Moresby": "PG",
    Palestinians: "PS",
    "Palestinian Authority": "PS",
  }),
);
/** Bodies that approve what a state signs, news agencies, and words in capitals that name no side. */
export const NO_SIDE =
  /\b(?:Parliament|Senate|Congress|House|Commons|Lords|Knesset|Bundestag|Bundesrat|Sejm|Duma|Assembly|Court|Security Council|Embassy|Airport|Street|Palace|Square|Hall|Room|War|Day|News|Times|Post|Agreements?|Treaty|Accords?|Pact|Protocol|Convention|Deal|Declaration|Mission|Agenda|Act|Games|Cup|Sea|River|Strip|Lake)$|^(?:African|European|Asian|Arab|Western|Hellenic|Nordic|Baltic|Islamic|Muslim|Christian|Jewish|Latin|Northern|Southern|Eastern|Kurdish|Arctic|Balkan)$|^(?:AP|AFP|Reuters|Xinhua|Bloomberg|BBC|CNN|Interfax|TASS|Police|Government|Company|Party|Union|Court|Monday|January|Article|Twitter|Facebook|EP|God|Islam|Christmas|Easter|Ramadan|COVID-19|Covid-19|PM|MP|MPs|CEO|Brexit|GDP|TV|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** Offices that bind their state. */
export const STATE_OFFICE =
  /\b(?:president|prime minister|premier|chancellor|minister|king|queen|emir|sultan|crown prince|secretary|taoiseach|ambassador|envoy|representative|leader|ruler|vice president|negotiator)\b/i;
/** Adjectives that mean their people without an s. */
export const PEOPLE = /s$|^(?:British|French|Dutch|Chinese|Japanese|Irish|Swiss|Danish|Spanish|Turkish)$/;
