/*
 * Words behind the head of a title, by what they make of it: part of the title, a body, nothing.
 */

/** How the names of parliaments begin. */
export const PARLIAMENT =
  /^(?:Rajya|Lok|National Assembly|Legislative|House|Senate|Congress|Parliament|Commons|Lords|Knesset|Bundestag|Bundesrat|Duma|Riksdag|Sejm|Dáil|Seanad|Verkhovna)$/;
/** Nouns for what is led without being an office: a department, a film. */
export const NO_BODY =
  /^(?:department|departments|team|project|group|unit|film|films|movie|movies|play|show|series|event|documentary|band|gang|cult|expedition|mission|research|story|ring|squad|family|household|pack|race|table|world|day|time|operation|operations|campaign|investigation|probe|inquiry|study|survey|delegation|tour|trial|drive|programme|program|effort|efforts|response)$/;
/** Nouns in small letters that are part of a title: chief of staff. */
export const PLAIN =
  /^(?:state|staff|police|government|parliament|justice|health|defen[cs]e|finance|education|foreign|interior|opposition|board|schools|commerce|culture|congress|mission|detectives|operations)$/i;
/** Who may be one in or on something, rather than be somewhere. */
export const WITHIN = /^(?:leader|whip|chief|member|commander|representative)$/;
/** Offices whose title names the body that they are of: Speaker of the House. */
export const OF_BODY =
  /^(?:speaker|member|president|chairman|chairwoman|chair|leader|chief|whip|secretary|minister|director|head)$/;
/** Adjectives and nouns in small letters before the name of what is led: the main opposition Democratic Front. */
export const ATTRIBUTES =
  /^(?:opposition|ruling|main|largest|biggest|rebel|splinter|separatist|militant|breakaway|state|government|media|news|trade|labou?r|tech|technology|energy|oil|gas|mining|aid|rights|advocacy|lobby|conservation|hardline|minority|majority|governing|coalition|anti-\p{L}+|pro-\p{L}+)$/u;
/** Staffs and forces that belong to the title of who heads them. */
export const STAFF = /^(?:general|defen[cs]e|army|naval|navy|air|armed|joint) (?:staff|forces)$/;
/** Courts whose judges are a country's where it is named with them. */
export const PART_COURT = /\b(?:County|State|Superior|Crown|Magistrates?|Municipal|City|Family)\b/;
