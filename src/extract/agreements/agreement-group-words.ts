import { arePeople, ORG_WORDS } from "../names/person-nouns";
import type { Item } from "../text/reading";
import { wordSet } from "../text/words";

/** Nouns for a state and those who act for it; with the name of a country before or behind they mean the country. */
export const STATE = wordSet(`
  government governments gov't govt state regime junta authorities administration military army troops forces force cabinet
  officials official negotiators negotiator representatives representative delegation delegations delegates envoy envoys
  diplomats diplomat leaders leader leadership president presidents minister ministers premier premiers premierships
  ambassador ambassadors ministry ministries side sides team teams counterpart counterparts chancellor king emir monarch
  foreign-ministers parliament parliaments congress senate lawmakers heads head chief chiefs commander commanders nation country
  counterparties mediators spokesman spokeswoman spokesperson office republic embassy kingdom
`);
/** Of these, the ones that mean the state even where no country stands beside them. */
export const ALONE = wordSet("government gov't govt regime junta state");
/** Nouns for armed or political groups, which have a name before or behind them: Farc rebels, the VVD party. */
export const GROUP = wordSet(`
  rebels rebel fighters fighter militants militant insurgents insurgent separatists separatist guerrillas guerrilla guerillas
  militia militias movement movements group groups faction factions fractions party parties union unions coalition alliance
  front army opposition company companies firm firms giant giants maker carmaker airline bank bloc organization organisation
  league federation association tribe tribes clan clans islamists revolutionaries mps lawmakers unit arm subsidiary club workers members employees
  staff miners teachers machinists players owners holding supporters troops soldiers leaders leader leadership forces force
  officials negotiators representatives representative delegation delegates spokesman executives heads head chief chiefs
  president chairman secretary-general team government administration side sides candidate politicians fund agency
  university college school council city authority board studio studios network producer supplier operator retailer
  manufacturer developer publisher startup start-up lender insurer miner utility monopoly partner rival signatories members
  boss bosses owner exchange service website engine site ceo countries nations states powers opposition shareholders investors board boards directors management
`);
export const PLURAL_AGAIN =
  /^(?:sides|countries|nations|parties|governments|leaders|companies|states|neighbou?rs|firms|rivals|presidents|groups|factions|powers|giants|clubs|men|allies|ministers|unions|two|both|they|each|other|ones|signatories|forces|teams|organi[sz]ations|universities|koreas)$/;
export const STATE_OFFICE =
  /\b(?:president|prime minister|premier|chancellor|minister|king|queen|emir|sultan|secretary of state|taoiseach|ambassador|secretary|envoy|representative|leader)\b/i;
export const NO_NAME =
  /^(?:\d|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)\b|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Both|All|Some|Many|Most|Several|Other|Only|Another|Each)$|\$|The$|A$|An$|On$|In$|Under$|Following$|According$|However$|Meanwhile$|Critics$|Talks$|Negotiat|But$|And$|If$|It$|This$|That$|As$|At$|After$|Article$|Section$)/;
export const REGIONS =
  /^(?:Western|Eastern|Northern|Southern|Central|North|South|East|West|Middle|Mr|Mrs|Ms|Dr|African|Asian|European|Arab|Islamist|Muslim|Islamic|Shiite|Sunni|Jewish|Christian|Marxist|Kurdish|Basque|Catalan|Latin|Hellenic|Asian|Baltic|Balkan|Nordic|Gulf|Pacific|Atlantic|Caribbean|Western-backed|Balkans|Scandinavian)$/;

export const AGENCIES =
  /^(?:AP|AFP|Reuters|Xinhua|APA|AAP|DPA|ANI|PTI|IANS|UPI|TASS|Tass|RIA|Interfax|Bloomberg|BBC|CNN|Anadolu|Kyodo|Yonhap|EFE|ANSA|Agencies|VOA|NHK|Sputnik|Press)$/;

/** Names of parties that look like people's: Christian Democrats. */
export const PLURAL_NAME =
  /(?:Democrats?|Republicans|Conservatives|Socialists|Liberals|Greens|Nationals|Communists|Unionists|Moderates|Tigers|Brothers)$/;
export const ARMED =
  /^(?:rebels?|insurgents?|militants?|guerrillas?|separatists?|fighters?|militias?|islamists?)$/;
export const ARMED_NAME =
  /^(?:Taliban|Hamas|Hezbollah|Hizbullah|Farc|FARC|ELN|Houthis?|ETA|IRA|LRA|M23|Tamil Tigers|Maoists|Islamic Jihad|PKK|MILF|Al-Shabaab|Seleka|RUF|Unita|UNITA|Polisario)$/;

/** Nouns that stand before the name of an organization: broadband provider Cybercity. */
export const COMPANY =
  /^(?:provider|company|firm|giant|maker|carmaker|automaker|drugmaker|chipmaker|brewer|bank|lender|insurer|airline|operator|manufacturer|producer|supplier|retailer|developer|publisher|broadcaster|startup|start-up|group|rival|conglomerate|miner|utility|monopoly|union|party|movement|militia|wholesaler|chain|supermarket|website|site|engine|network|service|studio|agency|organi[sz]ation|club|team|subsidiary|unit|affiliate|parent|owner|brand|exchange|fund|investor|faction|alliance|distributor|carrier|shipbuilder|contractor)$/;

/** The name of a trade union. */
const UNION_NAME =
  /(?:\p{Lu}[\p{L}]+ )*(?:Workers|Teamsters|Guild|Machinists|Brotherhood|Unison|Unite|Teachers|Nurses|Pilots|Players['’]|Employees|Steelworkers|Trade Union)(?![\p{L}])(?: (?:of|for) (?:the )?\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*(?: and(?: \p{Lu}[\p{L}]+)+)?)?(?: Union)?/gu;
export const UNION = new RegExp(UNION_NAME.source, "u");

/** The trade unions that a text names, each by its longest name. */
export function unionsIn(text: string): string[] {
  const names = [
    ...new Set([...text.matchAll(UNION_NAME)].map(([name]) => name.replace(/^(?:The|But|And|In) /, ""))),
  ].filter((name) => name.includes(" ") || /^(?:Teamsters|Unison|Unite)$/.test(name));
  return names.slice(0, 20).filter((name) => !names.some((other) => other !== name && other.includes(name)));
}

/** Whether a word has its capital from the beginning of the sentence alone: Opponents. */
export function isOpener(items: readonly Item[], from: number, to: number): boolean {
  const item = items[from];
  if (
    /^(?:Democrats|Republicans|Conservatives|Liberals|Labour|Greens|Nationals|Socialists|Tories)$/.test(
      item?.text ?? "",
    )
  )
    return false;
  return (
    to === from + 1 &&
    item !== undefined &&
    (from === 0 || /^[.:"“—–-]$/.test(items[from - 1]?.text ?? "")) &&
    (item.pos !== "PROPN" ||
      arePeople(item.lower) ||
      /^(?:opponents|proponents|backers|rebels|talks|negotiations|sources|mediators|voters|shares)$/.test(
        item.lower,
      ) ||
      GROUP.has(item.lower) ||
      STATE.has(item.lower))
  );
}

/** Bodies that approve what a state or union signs, and are no side of it themselves. */
export const BODY =
  /\b(?:Parliament|Senate|Congress$|House of|White House|House$|Commons|Lords|Knesset|Bundestag|Bundesrat|Sejm|Majlis|Duma|(?:National|General|Legislative|Federal|State) Assembly|Court|Department|Embassy|European Council|Security Council|City Council|Council of Ministers|Voters)\b|^(?:EP|Cabinet|Commission|Council)$/;

export function isCapital(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    /^(?:\p{Lu}|[ei]\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(item.text) &&
    !NOISE.test(item.text)
  );
}

/** What stands before a name and is no part of it: UN-recognised, Saudi-backed. */
export const BACKED =
  /-(?:recogni[sz]ed|brokered|supplied|owned|backed|led|based|held|run|controlled|supported|dominated|allied|aligned|funded|listed)$/;

/** Words that describe a group and are no part of its name, even where they begin a sentence. */
const NOISE =
  /^(?:(?:Pro|Anti|Non|Ex)-.*|Warring|Rival|Rivals|Striking|Opposing|Armed|Dissident|Former|Separatist|Tribal|Local|Senior|Dozens|Hundreds|Thousands|Scores|Several|Leading|Main|Major|Ruling|Top|Two|Three|Four|Five|Six|Seven|Both|Some|Other|Others|Many|Most|Few|All|Only|Representatives|Leaders|Officials|Delegates|Negotiators|Ministers|Members|Workers|Employees|The|A|An|This|These|Its|Their|His|Her|On|In|At|As|After|For|With|By|From)$/;

export function isOrgName(words: string): boolean {
  return words.split(" ").some((word) => ORG_WORDS.has(word.toLowerCase())) || /^\p{Lu}{2,}$/u.test(words);
}

export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
}

const PLACED =
  /\b(?:(?:[Ii]n|near|across|throughout|outside|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|central|town of|city of|region of|capital,?|capital of) (?:the )?(?<behind>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?! (?:[Pp]arty|and its))|(?<before>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?:['’]s)? (?:region|province|city|town|district|county|crisis|conflict|state|Strip|area|border|peninsula)\b)/gu;

/** The names that a text uses as those of places. */
export function placesIn(text: string): Set<string> {
  const places = new Set<string>();
  for (const { groups } of text.matchAll(PLACED)) {
    const words = groups?.behind ?? groups?.before ?? "";
    places.add(words);
    places.add(words.split(" ")[0] ?? "");
  }
  return places;
}

/** Single nouns that name nobody, even in capitals, and those elected for a party: “R-Ky.” */
export const GENERIC =
  /^(?:News|Company|Group|Bank|Party|Union|Police|Court|Government|Board|Committee|School|University|Church|Press|Agency|Office|Team|Club|Service|Project|Programme|Program|Campaign|Commission|Council|Ministry|Association|Federation|Movement|Front|Army|Alliance|Coalition|Assembly|League)$|^[RD]-\p{Lu}/u;

/** Names of agreements, which are no side of another. */
export const OF_AGREEMENT =
  /\b(?:MoUs?|MOUs?|FTAs?|Agreements?|Treaty|Accords?|Pact|Memorandum|Understanding|Protocol|Convention|Deal|Plan|Declaration|Statement|Framework)$/;

/** Offices that stand in capitals before a name or for their holder. */
export const TITLE =
  /^(?:President|Premier|Minister|Chancellor|King|Queen|Emir|Sultan|Secretary|Ambassador|Envoy|Chairman|Gen\.?|General|Commander)$/;
