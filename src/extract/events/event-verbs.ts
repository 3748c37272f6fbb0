import { plainForms, wordSet } from "../text/words";

/*
 * What verbs of news tell, as far as it decides whether a date beside them dates a happening: the common ones of
 * each class, with past forms that no rule makes. A verb of none is taken for an act.
 */
const CLASSES: readonly (readonly [name: string, verbs: ReadonlySet<string>])[] = [
  [
    "say",
    wordSet(`
      say tell add ask reply respond remark comment explain state note argue insist claim describe inform clarify
      reiterate warn predict recall contend question criticize criticise condemn denounce praise blame observe opine
      quote quip reaffirm reassert stress emphasize emphasise acknowledge admit assert allege complain concede
      lament caution echo applaud thank deplore vow promise pledge demand urge appeal speculate answer
      testify maintain advise mention hint deny dispute defend hail joke boast assure
      accuse call remind label dub characterize characterise theorize theorise hypothesize conclude highlight underline
      underscore summarize summarise outline detail elaborate hint signal lambast decry deride mock tout laud commend
      congratulate salute apologize apologise recount confess credit liken compare caution admonish object counter
      express voice advocate encourage refer
    `),
  ],
  ["write", wordSet("write tweet post email e-mail message text blog retweet cite")],
  [
    "think",
    wordSet(`
      believe think estimate feel consider hope fear doubt know understand assume suspect expect want wish like love
      remember forget see hear appear seem look tend mean suggest indicate reflect imply wonder realise
      realize regard favor favour support oppose prefer need worry show find
    `),
  ],
  ["announce", wordSet("announce reveal disclose unveil declare proclaim")],
  ["report", wordSet("report confirm identify record count register verify detect")],
  [
    "publish",
    wordSet(
      "publish release issue launch broadcast air print premiere debut unseal leak present submit file",
    ),
  ],
  [
    "be",
    wordSet(`
      be have remain stay include contain live stand exist belong own consist comprise involve represent lie reside
      work serve govern last total exceed number stretch cover cost house depend relate
      face wear carry continue keep sit rank wore sat base locate associate require enable focus
    `),
  ],
  ["plan", wordSet("plan schedule slate intend aim propose forecast project prepare arrange")],
  [
    "occur",
    wordSet(`
      happen occur take come strike hit begin start end open arose sprang close finish conclude erupt break collapse commence
      resume expire culminate unfold emerge form arise
    `),
  ],
  [
    "harm",
    wordSet(`
      die kill shoot stab attack injure wound crash explode burn drown murder assassinate bomb hang beat ram collide
      derail sink perish destroy damage flood rape poison abduct kidnap assault fire clash fall suffer lose
      slam plunge detonate storm raid seize hijack loot vandalize rupture burst overturn sank sunk froze frozen stole
      stolen drove shook hung fought overthrew overthrown torch ransack capsize erode wreck
    `),
  ],
  [
    "law",
    wordSet(`
      arrest detain charge sentence convict acquit jail imprison indict sue rule order ban approve pass vote sign
      ratify adopt repeal overturn uphold appoint elect nominate resign step quit dismiss sack oust
      impeach suspend expel inaugurate swear pardon extradite deport fine award grant endorse select name choose
      legalise legalize enact veto block impose lift extend withdraw reject refuse decline cancel postpone remove
      replace succeed plead subpoena evacuate dissolve upheld withdrew withdrawn forbade outlaw censure
    `),
  ],
  [
    "move",
    wordSet(`
      arrive leave travel land fly depart return visit go enter reach cross sail walk march move head
      escape flee airlift transport transfer dispatch send deploy bring deliver fled rode drove dock disembark embark
    `),
  ],
  [
    "meet",
    wordSet(`
      meet attend gather convene host hold address speak talk discuss rally protest demonstrate celebrate perform
      participate compete welcome greet debate negotiate honor honour commemorate
    `),
  ],
  ["win", wordSet("win defeat score draw tie qualify top clinch capture crown surpass")],
];

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(([name, verbs]) => [...verbs].map((verb) => [verb, name] as const)).reverse(),
);

/** What a verb tells by its class, “act” where it is of none. */
export function verbClass(verb: string): string {
  for (const form of [verb, ...plainForms(verb)]) {
    const name = CLASS_OF.get(form);
    if (name !== undefined) return name;
  }
  return "act";
}

/** Nouns that tell of a happening by themselves. */
const HAPPENINGS = wordSet(`
  attack assault fire crash accident collision explosion blast bombing shooting stabbing killing murder death
  earthquake quake storm hurricane flood eruption landslide avalanche tsunami tornado cyclone typhoon outbreak
  election vote referendum ballot primary polls protest demonstration rally march strike riot clash coup raid arrest
  resignation appointment signing ceremony funeral vigil inauguration summit meeting conference visit trip talks
  hearing trial verdict ruling sentencing execution launch landing debut premiere concert match game race victory
  defeat win final opening closure closing withdrawal invasion ceasefire incident event stroke surgery debate
  speech talk call festival convention tournament shutdown lockdown evacuation collapse spill leak derailment
  announcement decision release publication action massacre robbery theft kidnapping siege airstrike strikes
  hijacking exercise parade explosion transplant operation coronation wedding swearing-in investiture dissolution
  caucus caucuses runoff by-election byelection midterms breakfast dinner lunch luncheon fundraiser gala forum reception
  unrest bombardment offensive skirmish brawl stampede sinking testimony phone-call walkout
  demolition eviction expulsion deportation extradition conviction acquittal bankruptcy nomination primaries
  session sitting celebration anniversary merger acquisition takeover ban rescue
`);

/** Nouns for what is said or written: a date on one is that of the words. */
const DOCUMENTS = wordSet(`
  poll survey report reports statement issue edition map agreement deal treaty accord pact memorandum remark remarks letter
  article interview deadline tweet episode post email e-mail message update editorial column forecast data
  figure figures estimate count notice advisory memo newsletter briefing blog comment comments bulletin podcast
`);

/** What a noun tells: a happening, a document, or something else. */
export function nounClass(noun: string): "happening" | "document" | "thing" {
  if (HAPPENINGS.has(noun)) return "happening";
  const forms = [noun, noun.replace(/s$/, ""), noun.replace(/es$/, "")];
  if (forms.some((form) => DOCUMENTS.has(form))) return "document";
  return forms.some((form) => HAPPENINGS.has(form)) ? "happening" : "thing";
}
