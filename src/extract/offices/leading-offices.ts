import { headOf } from "./offices";

/** Heads that lead only with certain words before or behind them. */
const NEEDS_COMPANY: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    secretary:
      /\bsecretary (?:of|for) (?!the (?:meeting|club))|(?<!\b(?:press|private|social|corresponding|recording|executive) )(?<=\w )secretary\b|\bsecretary[- ]general\b/i,
    general:
      /\b(?:advocate|attorney|solicitor|secretary|governor|director|surgeon|auditor|inspector|prosecutor|comptroller|consul)[ -]general\b/i,
    chief:
      /\b(?:chief (?:minister|executive|justice|constable|of (?:staff|police|defen[cs]e|the|naval|army|air))|(?:police|army|fire|navy|intelligence|un|security|military|air force|defen[cs]e|party|cia|fbi) chief|chief(?= of\b)|(?<!\b(?:bureau|crew|section|village|tribal|editor|business|technology) )(?<=\w )chief$)/i,
    head: /\bhead of (?!department|project|a\b|research|communications|security|household)/i,
    leader:
      /\b(?:(?:opposition|paramount|party|supreme|majority|minority|house|senate|labour|conservative|republican|democratic|liberal|national|rebel|militia|guerrilla|separatist|insurgent|resistance|interim|military|faction|parliamentary|deputy|group|co|political|floor|caucus|coalition|junta|militant|jihadist|spiritual|regional) leader|leader of)\b/i,
    // A director of what bears no name of an organization may be one of films.
    director:
      /\b(?:director(?: of it|-general| general)|(?:executive|managing|agency|fbi|cia|state|regional|national|acting|deputy|general|program|programme|police) director|director for|director of (?:national intelligence|public prosecutions|public health))\b/i,
    executive: /\bchief executive\b/i,
    superintendent: /\bsuperintendent of (?:schools|police|public)\b|\b(?:schools|police) superintendent\b/i,
    principal: /\bprincipal of\b/i,
    teacher: /\bhead teacher of\b/i,
    dean: /\bdean of the (?:cathedral|diocese)\b/i,
    publisher: /\bpublisher of\b/i,
    prosecutor: /\bprosecutor of it\b|\b(?:chief|public|state|general|special|district) prosecutor\b/i,
    whip: /\b(?:majority|minority|chief|party) whip\b/i,
    chair:
      /\b(?:chair of|(?:committee|party|board|council|commission|cross|conference|caucus|task force|inquiry|panel) chair|deputy chair|vice chair|co-chair|chair(?= [A-Z]))/i,
    speaker: /\bspeaker\b/i,
    prince: /\bcrown prince\b/i,
    princess: /\bcrown princess\b/i,
    delegate: /\bdelegate of it\b|\bstate delegate\b/i,
    commander: /\bcommander\b/i,
    boss: /^(?!.*\b(?:crime|mob|mafia|gang|cartel|drug|union|police|party) boss)/i,
    treasurer: /\btreasurer of\b|\b(?:state|federal|shadow) treasurer\b|^Treasurer$/i,
    representative:
      /^(?!.*\b(?:government|union|sales|company|family|legal|player|players|student|service|community|parent|parents|staff|worker|workers|employee|customer|media|industry|local|official|association|rebel|group|sole|class|elected|army|club) reps?)/i,
    mufti: /\bgrand mufti\b|\bmufti of (?!it\b)/i,
    counsellor: /\bstate counsellor\b/i,
    imam: /\b(?:grand|chief) imam\b/i,
    deputy:
      /\b(?:duma|bundestag|knesset|majlis|rada|verkhovna|parliamentary|parliament|opposition|people's|national|assembly) deputy$/i,
    constable: /\bchief constable\b/i,
    member:
      /\b(?:bundestag|knesset|lok sabha|rajya sabha|parliament|parliamentary|duma|senate|council|assembly|congress|riksdag|storting|cabinet|legco|politburo|sejm|board|house|commission) member$|\bmember of (?:the )?(?:german |)?(?:european parliament|house of \w+|parliament|congress|senate|knesset|rajya sabha|lok sabha|national assembly|legislative (?:assembly|council)|bundestag)/i,
    attorney: /\b(?:district|state) attorney\b/i,
    officer:
      /\bchief (?:executive|operating|financial|medical|health|veterinary|nursing|electoral|returning|technology|scientific|legal|risk|marketing|information|fire|administrative) officer\b/i,
    manager: /\b(?:city|general) manager (?:of|for) /i,
    administrator: /\badministrator of |\b(?:deputy|associate|nasa|fema|epa) administrator/i,
    physician: /\b(?:head|chief) physician\b/i,
    clerk: /\b(?:city|town|county|village|municipal|district|borough) clerk\b/i,
    collector: /\bdistrict collector\b/i,
    supervisor: /\b(?:county|city|town|district) supervisor\b/i,
    registrar: /\bregistrar[- ]general\b/i,
    recorder: /\b(?:county|city) recorder\b/i,
    assessor: /\b(?:county|city) assessor\b/i,
    auditor: /\b(?:state|county|city) auditor\b/i,
    magistrate: /\b(?:chief|district|county|federal|metropolitan) magistrate\b/i,
    moderator: /\bmoderator of (?!it\b)/i,
    primate: /\bprimate of\b/i,
    ruler: /\b(?:military|de facto) ruler\b|\bruler of\b/i,
    abbot: /\babbot of\b/i,
    rabbi: /\bchief rabbi\b/i,
    controller: /\bstate controller\b/i,
  }),
);

/** Whether a title with its surroundings is an office that makes a leader: “press secretary” is none. */
export function isOffice(phrase: string): boolean {
  // “House of Representatives Speaker” is a speaker.
  const lower = phrase.toLowerCase().replace(/^house of \w+ (?=\w)/, "");
  if (
    /\b(?:press secretary|spokes\w+|candidate|nominee|adviser|advisor|aide|assistant to|deputy head of department|professor|contender|hopeful|lawyer|wife|widow|speechwriter|team leader|choir|lead author|squad leader|expedition leader|gang leader|far-right leader|far-left leader|right-wing leader|left-wing leader|religious leader|community leader|protest leader|student leader|youth leader|tribal leader|church leader|business leader|world leader|cult leader|band leader|project leader|music director|film director|creative director|art director|campaign (?:chair\w*|manager|director|chief)|bureau chief|crew chief|section chief|editorial director|communications director|sporting director|technical director|artistic director|medical director|judge's|editor|senior vice president|executive vice president|vice president of (?!it))\b/.test(
      lower,
    )
  )
    return false;
  const head = [...(lower.split(/\s+(?:of|for|to|at|in)\s+/)[0]?.split(/\s+/) ?? [])].at(-1) ?? "";
  const rule = NEEDS_COMPANY.get(headOf(head) ?? head);
  return headOf(head) !== null && (rule === undefined || rule.test(phrase));
}
