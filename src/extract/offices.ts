import { wordSet } from "./words";

/** Nouns for public offices and for those who lead. */
export const OFFICE_HEADS = wordSet(`
  president vice-president minister premier chancellor king queen emperor empress sultan emir pope senator congressman
  congresswoman representative assemblyman assemblywoman governor mayor councillor councilor secretary speaker
  ambassador judge justice chairman chairwoman chair chairperson leader director director-general commissioner
  sheriff bishop archbishop patriarch commander chief ceo taoiseach mp mla mep lawmaker legislator
  congressperson general head prime-minister attorney-general governor-general secretary-general monarch
  prince princess crown-prince dictator shah co-leader president-elect coroner ombudsman prosecutor
  delegate constable member pm alderman councilman councilwoman councilmember chieftain captain-general superintendent executive cio cfo
  dean comptroller treasurer whip principal provost publisher sen. rep. gov. pres. gen. rep sen gov
  administrator attorney officer rector commandant prefect rabbi undersecretary under-secretary vice-premier
  vice-chancellor vice-chairman vice-chair co-chairman co-chair co-president vice-minister governor-elect mayor-elect
  mp msp mpp td mla mep mlc solicitor-general chief-of-staff manager controller headteacher headmaster headmistress coo physician
`);

/** Heads that lead only with certain words before or behind them. */
const NEEDS_COMPANY: Readonly<Record<string, RegExp>> = {
  secretary:
    /\bsecretary (?:of|for) (?!the (?:meeting|club))|(?<!\b(?:press|private|social|corresponding|recording|executive) )(?<=\w )secretary\b|\bsecretary[- ]general\b/i,
  general:
    /\b(?:advocate|attorney|solicitor|secretary|governor|director|surgeon|auditor|inspector|prosecutor|comptroller|consul)[ -]general\b/i,
  chief:
    /\b(?:chief (?:minister|executive|justice|constable|of (?:staff|police|defen[cs]e|the|naval|army|air))|(?:police|army|fire|navy|intelligence|un|security|military|air force|defen[cs]e|party|cia|fbi) chief|chief(?= of\b)|(?<!\b(?:bureau|crew|section|village|tribal|editor|business|technology) )(?<=\w )chief$)/i,
  head: /\bhead of (?!department|project|a\b|research|communications|security|household)/i,
  leader:
    /\b(?:(?:opposition|paramount|party|supreme|majority|minority|house|senate|labour|conservative|republican|democratic|liberal|national|rebel|militia|guerrilla|separatist|insurgent|resistance|interim|military|faction|parliamentary|deputy|group|co|political|floor|caucus|Party) leader|leader of)\b/i,
  // A director of what bears no name of an organization may be one of films.
  director:
    /\b(?:director(?: of it|-general| general)|(?:executive|managing|agency|fbi|cia|state|regional|national|acting|deputy|general|program|programme|police) director|director for)\b/i,
  executive: /\bchief executive\b/i,
  superintendent: /\bsuperintendent of (?:schools|police|public)\b/i,
  principal: /\bprincipal of\b/i,
  dean: /\bdean of the (?:cathedral|diocese)\b/i,
  publisher: /\bpublisher of\b/i,
  prosecutor: /\b(?:chief|public|state|general|special|district) prosecutor\b/i,
  whip: /\b(?:majority|minority|chief|party) whip\b/i,
  chair:
    /\b(?:chair of|(?:committee|party|board|council|commission|cross|board) chair|deputy chair|vice chair|co-chair|chair(?= [A-Z]))/i,
  speaker: /\bspeaker\b/i,
  prince: /\bcrown prince\b/i,
  princess: /\bcrown princess\b/i,
  delegate: /\bdelegate of it\b|\bstate delegate\b/i,
  commander: /\bcommander\b/i,
  treasurer: /\btreasurer of\b|\bstate treasurer\b/i,
  constable: /\bchief constable\b/i,
  member:
    /\bmember of (?:the )?(?:european parliament|house of \w+|parliament|congress|senate|knesset|rajya sabha|lok sabha|national assembly|legislative (?:assembly|council)|bundestag)/i,
  attorney: /\b(?:district|state) attorney\b/i,
  officer: /\bchief (?:executive|operating|financial|medical) officer\b/i,
  manager: /\b(?:city|general) manager (?:of|for) /i,
  administrator: /\badministrator of |\b(?:deputy|associate|nasa|fema|epa) administrator/i,
  physician: /\b(?:head|chief) physician\b/i,
  rabbi: /\bchief rabbi\b/i,
  controller: /\bstate controller\b/i,
};

/** Words before an office that are no part of its title. */
export const NOT_OF_TITLE = wordSet(`
  self-declared self-styled interim former then acting interim current incumbent outgoing incoming late ex newly elected longtime long-time new the a an
  its his her their our my this that democratic republican liberal conservative labour independent sitting ousted
  embattled hardline centrist first-term second-term late-term recently one controversial popular fellow self-proclaimed
  socialist communist nationalist populist left-wing right-wing pro-democracy re-elected veteran libertarian
  green previous onetime one-time disgraced tory co-founder founder state-level fellow federal
  junior senior-most caretaker projected newly-elected appointed de facto scotland wales
`);

const PARTS =
  /^(?:prosecutor|inspector|comptroller|postmaster|special|solicitor|advocate|surgeon|auditor|consul|vice|deputy|assistant|lieutenant|prime|foreign|attorney|chief|secretary|governor|director|crown|majority|minority|associate|general|executive|managing|police|district|first|second|supreme|permanent|opposition|party|fire|lt\.?|dep\.?|senior|parliamentary|presiding|co|major|brigadier|home|head|defen[cs]e)$/i;

const PREFIX = /^(?:ex|then|now)-|-(?:elect|designate)$/g;
const IRREGULAR: Readonly<Record<string, string>> = {
  secretaries: "secretary",
  undersecretaries: "undersecretary",
  attorneys: "attorney",
  congressmen: "congressman",
  congresswomen: "congresswoman",
  assemblymen: "assemblyman",
  assemblywomen: "assemblywoman",
  councilmen: "councilman",
  councilwomen: "councilwoman",
  chairmen: "chairman",
};

const heads = new Map<string, string | null>();

/** The noun for an office, in the singular, that a word in lower case is: “then-governors” is governor. */
export function headOf(lower: string): string | null {
  const known = heads.get(lower);
  if (known !== undefined) return known;
  const word = lower.replace(PREFIX, "");
  const singular = IRREGULAR[word] ?? (OFFICE_HEADS.has(word) ? word : word.replace(/s$/, ""));
  const head = OFFICE_HEADS.has(singular) ? singular : null;
  if (heads.size < 8192) heads.set(lower, head);
  return head;
}

/** The title of one of several: “Senators Harris and Warren” are a senator each. */
export function singularTitle(title: string): string {
  const words = title.split(" ");
  const last = words.length - 1;
  return words
    .map((word, i) => {
      if (i < last) return word;
      const head = headOf(word.toLowerCase());
      if (head === null || head === word.toLowerCase()) return word;
      return /^\p{Lu}{2,}/u.test(word) ? word.slice(0, -1) : `${word.charAt(0)}${head.slice(1)}`;
    })
    .join(" ");
}

/** Whether a noun is also a rank or a style before a name, so that no family name is meant: General, King. */
export function isRank(lower: string): boolean {
  return /^(?:president|minister|senator|governor|general|secretary|representative|congress\w+|ambassador|commissioner|director|chairman|ceo|mp)$/.test(
    lower,
  );
}

/** Ranks and styles that stand between an office and a name: Defence Minister General Prawit, Cardinal Archbishop. */
export function isRankWord(lower: string): boolean {
  return /^(?:general|gen\.|lt\.?|lieutenant|major|brigadier|brig\.|colonel|col\.|admiral|adm\.|vice-admiral|captain|capt\.|commander|cmdr\.|marshal|sheikh|sheik|haji|monsignor|mgr\.?|msgr\.?|monsenor|monseñor|most|rev\.?|hon\.?|honourable|honorable|comrade|cde|datuk|dato|tan|sri|tun|retired|ret\.?|senior|chief|first-class|shri|smt\.?|pandit|maulana|mullah|hajji|engr\.?)$/.test(
    lower,
  );
}

export function isOfficeHead(lower: string): boolean {
  return OFFICE_HEADS.has(lower.replace(/s$/, "")) || OFFICE_HEADS.has(lower);
}

/** Whether a title with its surroundings is an office that makes a leader: “press secretary” is none. */
export function isOffice(phrase: string): boolean {
  // “House of Representatives Speaker” is a speaker.
  const lower = phrase.toLowerCase().replace(/^house of \w+ (?=\w)/, "");
  if (
    /\b(?:press secretary|spokes\w+|candidate|nominee|adviser|advisor|aide|assistant to|deputy head of department|professor|contender|hopeful|lawyer|wife|widow|speechwriter|team leader|choir|lead author|squad leader|expedition leader|gang leader|cult leader|band leader|project leader|music director|film director|creative director|art director|bureau chief|crew chief|section chief|editorial director|communications director|sporting director|technical director|artistic director|medical director|judge's|editor|senior vice president|executive vice president|vice president of (?!it))\b/.test(
      lower,
    )
  )
    return false;
  const head = [...(lower.split(/\s+(?:of|for|to|at|in)\s+/)[0]?.split(/\s+/) ?? [])].at(-1) ?? "";
  const rule = NEEDS_COMPANY[headOf(head) ?? head];
  return headOf(head) !== null && (rule === undefined || rule.test(phrase));
}

/** Whether a small word may stand before an office within its title: deputy prime minister. */
export function isPartOfTitle(lower: string): boolean {
  return PARTS.test(lower);
}

/** Offices of a whole country wherever the text does not say of what else. */
const NATIONAL =
  /\b(?:president|prime minister|premier|lawmaker|legislator|td|chancellor|minister|sen\.?|rep\.?|emir|senate leader|king|queen|emperor|sultan|monarch|senator|secretary|congress\w+|representative|ambassador|speaker|supreme court|chief justice|mp|member of parliament|member of congress|member of the|attorney general|solicitor general|majority leader|minority leader|(?:senate|house|majority|minority) (?:majority |minority )?whip|taoiseach|crown prince|supreme leader|justice|joint chiefs of staff|army chief|first lady|(?:house|senate) .*committee|of the (?:house|senate|judiciary|intelligence|foreign|finance|budget|appropriations|oversight|armed))\b/i;
const OF_A_PART =
  /\b(?:state|assembly\w+|governor|mayor|council\w+|county|city|chief minister|district|bishop|archbishop|provincial|first minister|lieutenant|municipal|sheriff)\b/i;

export function isNational(title: string, isCountryGiven = false): boolean {
  if (
    isCountryGiven &&
    /\b(?:chief|commander|general|head|leader|judge|admiral|director|prosecutor|executive|coroner)\b/i.test(
      title,
    ) &&
    !/\b(?:opposition|party|police)\b/i.test(title)
  )
    return true;
  const country =
    NATIONAL.test(title) && !OF_A_PART.test(title.replace(/(secretary|minister) of state/i, "$1"));
  return country && !/\b(?:party|company|university|opposition)\b/i.test(title);
}

/** Titles that a country with a prime minister has and one with a president alone has not, and the other way round. */
export function suits(title: string, code: string): boolean {
  if (
    /\b(?:prime minister|foreign secretary|home secretary|mp|member of parliament|chancellor|king|queen|sultan)\b/i.test(
      title,
    )
  )
    return code !== "US";
  if (/\bpremier\b/i.test(title) && /^(?:AU|CA)$/.test(code)) return false;
  if (/\bsecretary of\b/i.test(title)) return /^(?:US|PH|PR)$/.test(code);
  if (/\b(?:congress\w*|representative|majority leader|minority leader)\b/i.test(title)) return code === "US";
  return !/\bpresident\b/i.test(title) || !/^(?:GB|CA|AU|NZ|JP|SA|TH)$/.test(code);
}

const STATES =
  /\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Victoria|Queensland|New South Wales|Tasmania|Kerala|Goa|Punjab|Maharashtra|Catalonia|Bavaria|Saxony|Hesse|Lombardy|Veneto|Sicily|Flanders|Wallonia|Andalusia|Galicia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Prince Edward Island|South Australia|Western Australia|Northern Territory|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Telangana|Tamil Nadu|Karnataka|Gujarat|Rajasthan|Bihar|Odisha|Assam|West Bengal|Haryana|Jharkhand|Chhattisgarh|Uttarakhand|Himachal Pradesh|Manipur|Meghalaya|Mizoram|Nagaland|Tripura|Sikkim|Sindh|Balochistan|Khyber Pakhtunkhwa|Chechnya|Crimea|Tatarstan|Dagestan|Kurdistan|Zanzibar|Scotland|Wales|Northern Ireland)\b/;

/** Whether words name a state or province, among others or alone. */
export function isState(words: string, alone = false): boolean {
  const found = STATES.exec(words)?.[0];
  return found !== undefined && (!alone || found === words);
}

/** Whether an office, by what it is of, is one of a state or province: the attorney general of California. */
export function isOfPlace(title: string, of: string): boolean {
  return (
    STATES.test(of) &&
    !/\b(?:senator|representative|congress\w*|mp|member of parliament|ambassador)\b/i.test(title)
  );
}

export const HONORIFICS: ReadonlyMap<string, "m" | "f" | "?"> = new Map([
  ["mr", "m"],
  ["mr.", "m"],
  ["mrs", "f"],
  ["mrs.", "f"],
  ["ms", "f"],
  ["ms.", "f"],
  ["miss", "f"],
  ["sir", "m"],
  ["dame", "f"],
  ["lord", "m"],
  ["lady", "f"],
  ["dr", "?"],
  ["dr.", "?"],
  ["prof", "?"],
  ["prof.", "?"],
  ["professor", "?"],
  ["rev.", "?"],
  ["reverend", "?"],
  ["father", "m"],
  ["sister", "f"],
  ["brother", "m"],
  ["king", "m"],
  ["queen", "f"],
  ["prince", "m"],
  ["princess", "f"],
  ["pope", "m"],
  ["sultan", "m"],
  ["emperor", "m"],
  ["capt.", "?"],
  ["captain", "?"],
  ["lt.", "?"],
  ["sgt.", "?"],
  ["sergeant", "?"],
  ["detective", "?"],
  ["inspector", "?"],
  ["officer", "?"],
  ["colonel", "?"],
  ["col.", "?"],
  ["major", "?"],
  ["lieutenant", "?"],
  ["superintendent", "?"],
  ["constable", "?"],
  ["corporal", "?"],
  ["admiral", "?"],
  ["coach", "?"],
  ["imam", "m"],
  ["sheikh", "m"],
  ["ayatollah", "m"],
  ["judge", "?"],
  ["justice", "?"],
  ["gen.", "?"],
  ["general", "?"],
  ["spokesman", "m"],
  ["spokeswoman", "f"],
  ["spokesperson", "?"],
  ["congressman", "m"],
  ["congresswoman", "f"],
  ["assemblywoman", "f"],
  ["assemblyman", "m"],
  ["chairman", "m"],
  ["chairwoman", "f"],
  ["actress", "f"],
  ["saint", "m"],
  ["cardinal", "m"],
]);
