import { plainForms, wordSet } from "../text/words";

/** Verbs whose subject utters the words that are quoted. */
const SPEECH = wordSet(`
  say tell add ask write tweet reply respond shout exclaim remark comment explain continue declare announce state note
  argue insist joke warn recall conclude cry yell report claim stress emphasize emphasise assert affirm acknowledge
  admit advise allege answer believe caution charge complain concede confess confirm contend counter counsel cite
  deny elaborate estimate express indicate inform maintain mention observe opine point pledge post predict proclaim promise propose
  question quip quote read reiterate relate remind repeat reveal signal speak speculate suggest summarise summarize
  swear testify think urge vow whisper demand plead pray lament boast clarify protest rule interject implore retort
  reassure recount reckon reflect sing chant scream sign hope feel find describe call label term brand dub
  deem denounce decry criticise criticize praise blame accuse thank condemn dismiss characterize characterise refer
  compare brand consider hail laud slam blast deride mock portray present view thank apologise apologize
  apologize plan want seek ask order require promise offer tout accuse refuse reject judge find
  highlight underline underscore commend celebrate welcome voice decide agree advocate give issue hear deliver open begin
  close end conclude go share recommend instruct direct encourage sue invite specify use start urge noted
  concur chime blog text email caption react marvel enthuse gush ponder surmise hypothesize hypothesise theorize
  theorise posit wonder worry fear foresee envision liken equate paraphrase narrate recite disclose divulge imply hint
  insinuate intimate assure guarantee attest reason object disagree rebut refute dispute contradict debunk chide scold
  rebuke reprimand berate castigate chastise lambast lambaste excoriate censure disparage belittle ridicule lampoon applaud
  salute cheer extol endorse eulogize eulogise bemoan mutter murmur mumble utter sneer scoff taunt tease fume rant
  grumble gripe beg beseech entreat exhort instruct command decree rejoice theorise preach venture counsel echo
  send extend convey relay caution profess preach spell
  talk suppose muse advertise challenge credit justify defend regret advise sum list define introduce speak address pronounce
  paint scrawl scribble daub spray-paint
  threaten congratulate reminisce remember wish depict crow qualify insult curse
`);

/** Those of them that do nothing else: a quotation beside one is somebody's words. */
const PLAIN_SPEECH = wordSet(`
  say tell add ask write tweet reply respond shout exclaim remark comment explain continue declare announce state note
  argue insist joke warn recall conclude cry yell claim stress emphasize emphasise assert affirm acknowledge admit
  caution contend confirm elaborate observe opine post proclaim quip reiterate repeat speak testify lament clarify
  concur chime blog mutter murmur scoff fume bemoan enthuse gush marvel posit surmise attest disclose liken
  interject retort reveal report read describe call label accuse praise condemn denounce suggest brand dub deem term
  characterize characterise refer
`);

/** Verbs that tell what somebody says or has in mind, beside those of plain speech. */
export const TELLING = wordSet(`
  deny vow promise pledge warn urge hope believe think argue reject maintain predict fear complain advise allege contend
  express recall concede counter insist protest rule blame thank apologise apologize plead dismiss propose feel refuse
  deem decry deride slam blast lambast lambaste hail laud criticize criticise demand estimate hint signal swear chant scream sing compare liken threaten congratulate depict reminisce
`);

/** Verbs that give a thing its name; the words beside them are no quotation. */
const NAMING = wordSet("name title nickname entitle christen rename translate mean spell subtitle headline");

const found = new Map<string, Cue | null>();

export interface Cue {
  readonly verb: string;
  readonly plain: boolean;
}

/** The verb of speech that a word is a form of; null where it is none. */
export function cueOf(lower: string): Cue | null {
  const known = found.get(lower);
  if (known !== undefined) return known;
  const verb = plainForms(lower).find((form) => SPEECH.has(form));
  const cue = verb === undefined ? null : { verb, plain: PLAIN_SPEECH.has(verb) };
  if (found.size < 4096) found.set(lower, cue);
  return cue;
}

export function isNaming(lower: string): boolean {
  // “knew” names nothing.
  return lower === "known" || plainForms(lower).some((form) => NAMING.has(form));
}

/** Nouns for something said or written, whose owner said it: in a statement, the letter of. */
export const UTTERANCES = wordSet(`
  statement statements tweet tweets letter email e-mail interview speech address remarks remark comment comments post report
  message video note announcement release release testimony reply response words quote ruling opinion decision
  notice judgment judgement dissent memo memorandum document documents proclamation decree warning advisory order press-release bulletin communique communiqué resolution declaration manifesto article column editorial blog paper review
  verdict view message mantra reaction assessment advice reports responses replies answers answer letters messages emails speeches filing complaint lawsuit verdict chant
`);

/** Nouns for what speaks for itself, whoever made it: a law, a study, a sign. */
export const DOCUMENTS = wordSet(`
  study survey sign banner placard poster slogan tagline motto
  agreement deal treaty accord pact text contract law bill act clause minutes charter constitution convention protocol code
  policy guidelines guideline rules guidance poll data figures brief dossier petition transcript description profile
  plan proposal legislation indictment affidavit subpoena warrant licence license label entry page preamble paragraph section
  amendment programme curriculum textbook dictionary encyclopedia encyclopaedia
`);
