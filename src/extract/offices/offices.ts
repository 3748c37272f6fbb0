import { wordSet } from "../text/words";

/** Nouns for public offices and for those who lead. */
const OFFICE_HEADS = wordSet(`
  president vice-president minister premier chancellor king queen emperor empress sultan emir pope senator congressman
  congresswoman representative assemblyman assemblywoman governor mayor councillor councilor secretary speaker
  ambassador judge justice chairman chairwoman chair chairperson leader director director-general commissioner
  sheriff bishop archbishop patriarch commander chief ceo taoiseach mp mla mep lawmaker legislator
  congressperson general head prime-minister attorney-general governor-general secretary-general monarch
  prince princess crown-prince co-leader boss president-elect coroner ombudsman prosecutor
  delegate constable member pm alderman alderwoman councilman councilwoman councilmember chieftain captain-general superintendent executive cio cfo
  dean comptroller treasurer whip principal provost publisher
  administrator attorney officer rector commandant prefect rabbi undersecretary under-secretary vice-premier
  vice-chancellor vice-chairman vice-chair co-chairman co-chair co-president vice-minister governor-elect mayor-elect
  mp msp mpp td mla mep mlc solicitor-general chief-of-staff manager controller headteacher headmaster headmistress coo physician
  selectman selectwoman selectperson clerk collector second-in-command burgomaster reeve moderator primate abbot abbess
  supervisor registrar recorder assessor auditor magistrate
  envoy mufti counsellor ruler inspector-general commander-in-chief undersecretary-general under-secretary-general tánaiste deputy imam
`);

/** Heads that the news shortens, in lower case. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "sen.": "senator",
    sen: "senator",
    "rep.": "representative",
    rep: "representative",
    "gov.": "governor",
    gov: "governor",
    "pres.": "president",
    "gen.": "general",
  }),
);
/** Parts of a title that a hyphen may join to its head: lieutenant-governor. */
const JOINED =
  /^(?:vice|deputy|lieutenant|co|sub|assistant|associate|pro|first|chief|joint|acting)-(?=\p{L}{3})/u;

/** Words before an office that are no part of its title. */
export const NOT_OF_TITLE = wordSet(`
  self-declared self-styled interim former then acting interim current incumbent outgoing incoming late ex newly elected longtime long-time new the a an
  its his her their our my this that democratic republican liberal conservative labour independent sitting ousted
  embattled hardline centrist first-term second-term late-term recently one controversial popular fellow self-proclaimed
  socialist communist nationalist populist left-wing right-wing pro-democracy re-elected veteran libertarian
  green previous onetime one-time disgraced tory co-founder founder state-level fellow federal
  woman female visiting retiring retired departing fallen junior senior-most caretaker projected newly-elected appointed de facto scotland wales
`);

const PARTS =
  /^(?:prosecutor|comptroller|postmaster|solicitor|advocate|surgeon|auditor|consul|vice|deputy|assistant|lieutenant|prime|foreign|attorney|chief|secretary|governor|director|crown|trade|special|high|inspector|political|lord|state|majority|minority|associate|general|executive|managing|police|district|overseas|first|second|supreme|paramount|spiritual|permanent|opposition|party|fire|army|navy|military|intelligence|lt\.?|dep\.?|senior|parliamentary|presiding|co|major|brigadier|home|head|defen[cs]e)$/i;

const PREFIX = /^(?:ex|then|now)-|-(?:elect|designate)$/g;
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
    aldermen: "alderman",
    alderwomen: "alderwoman",
    selectmen: "selectman",
    chairwomen: "chairwoman",
  }),
);

const heads = new Map<string, string | null>();

function nounOf(word: string): string | null {
  const singular = IRREGULAR.get(word) ?? (OFFICE_HEADS.has(word) ? word : word.replace(/s$/, ""));
  return OFFICE_HEADS.has(singular) ? singular : null;
}

/** The noun for an office, in the singular and in full, that a word in lower case is: “then-governors” is governor. */
export function headOf(lower: string): string | null {
  const known = heads.get(lower);
  if (known !== undefined) return known;
  const word = lower.replace(PREFIX, "");
  const head =
    SHORT.get(word.replace(/^(sen|rep|gov)s\.?$/, "$1")) ?? nounOf(word) ?? nounOf(word.replace(JOINED, ""));
  if (heads.size < 8192) heads.set(lower, head);
  return head;
}

/** Whether a word that is a head stands for several who hold the office. */
export function isPluralHead(lower: string): boolean {
  const word = lower.replace(PREFIX, "").replace(/\.$/, "");
  return IRREGULAR.has(word) || (/[^.]s$/.test(word) && word !== "pres" && !OFFICE_HEADS.has(word));
}

/** The title of one of several: “Senators Harris and Warren” are a senator each. */
export function singularTitle(title: string): string {
  const words = title.split(" ");
  const last = words.length - 1;
  return words
    .map((word, i) => {
      if (i < last) return word;
      if (/^\p{Lu}[a-z]{2}s\.?$/u.test(word)) return word.replace(/s\.?$/, ".");
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
  return /^(?:general|gen\.?|lt\.?|lieutenant|major|brigadier|brig\.?|colonel|col\.?|admiral|adm\.?|vice-admiral|captain|capt\.?|commander|cmdr\.?|sgt\.?|maj\.?|right|very|rt|alhaji|hajia|otunba|marshal|sheikh|sheik|haji|commodore|monsignor|mgr\.?|msgr\.?|monsenor|monseñor|most|rev\.?|hon\.?|honourable|honorable|comrade|cde|datuk|dato|tan|sri|tun|retired|ret\.?|senior|chief|first-class|shri|smt\.?|pandit|maulana|mullah|hajji|engr\.?)$/.test(
    lower,
  );
}

export function isOfficeHead(lower: string): boolean {
  return headOf(lower) !== null;
}

/** Whether a small word may stand before an office within its title: deputy prime minister. */
export function isPartOfTitle(lower: string): boolean {
  return PARTS.test(lower);
}
