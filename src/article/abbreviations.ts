const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Abbreviations that stand before what they belong to, so that their full stop never ends a sentence
 * within a line. Written without that last full stop.
 */
export const LEADING_ABBREVIATIONS = words(`
  Mr Mrs Ms Messrs Mx Dr Drs Prof Rev Hon Fr Msgr Supt Insp Det Sgt Cpl Pvt Spc Lt Capt Cmdr Cdr Col Maj
  Brig Gen Adm Gov Sen Sens Rep Reps Pres Amb Atty Asst Assoc Dep Mlle Mme Ste Mt Ft
  vs v e.g i.e cf viz approx ca a.k.a feat incl esp
`);

/**
 * Abbreviations that stand after what they belong to, or alone: their full stop ends a sentence only
 * where what follows can hardly continue it. Letters with a full stop after each (U.S., J. K., p.m.) need no
 * entry.
 */
export const TRAILING_ABBREVIATIONS = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
  Inc Corp Co Cos Ltd Bros Assn Dept Univ Intl Govt Mfg Plc Pty LLC Jr Sr Esq Ph.D Ph M.Sc B.Sc M.Phil D.Phil
  St Ave Blvd Rd Hwy Sq Bldg Apt
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa
  Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta
  etc al est ext
`);

/** Abbreviations only where a number follows: "No. 10", against "No. He refused." */
export const NUMBERED_ABBREVIATIONS = words(`
  No Nos no nos Art art Sec sec Ch ch Fig fig Figs figs Vol vol p pp para paras Op op Eq eq
`);

/** Names that end in a mark of their own. */
export const NAMES_WITH_MARKS = words("Yahoo! Jeopardy! Yum! E!");

/**
 * Words that open a sentence and, in capitals, hardly go on with one: after "in the U.S." they show that
 * it ended, as "The" does and "President" does not.
 */
export const SENTENCE_OPENERS = words(`
  A About According Across After Again Against All Almost Along Already Also Although Always Among An And
  Another Any Are As At Based Because Before Being Below Besides Between Both But By Can Could Despite Did
  Do Does Due During Each Earlier Either Even Eventually Every Finally First Following For Former Four
  From Further Given Had Has Have He Hence Her Here His How However I If In Indeed Initially Instead Into Is It
  Its Last Later Less Like Many Meanwhile More Moreover Most Much My Neither Nevertheless No
  Nobody None Nor Not Nothing Now Of Officials On Once One Only Or Other Others Our Over People Perhaps
  Police Previously Rather Recently Reports Scientists Second Several She Should Similarly Since So Some Soon
  Still Such Than That The Their Then There Therefore These They This Those Though Three Through
  Throughout Thus To Today Together Two Under Unlike Until Upon Was We Were What When Where
  Whether Which While Who Whose Why Will With Within Without Would Yet You Your
`);

/** Verbs that tell who spoke the quotation before them: "Why now?" Biden asked. */
export const SPEECH_VERBS = words(`
  said says asked asks added adds told tells wrote writes tweeted replied responded shouted exclaimed
  remarked commented explained continued declared announced stated noted argued insisted joked warned
  recalled concluded cried yelled
`);
