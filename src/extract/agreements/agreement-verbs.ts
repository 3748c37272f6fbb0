import { wordSet } from "../text/words";

/** Verbs whose subject binds himself by their object. */
export const MAKING = wordSet(`
  sign signs signed signing reach reaches reached reaching agree agrees agreed agreeing strike strikes struck striking make makes made making
  conclude concludes concluded concluding ratify ratifies ratified ratifying enter enters entered entering join joins joined joining
  form forms formed forming announce announces announced announcing negotiate negotiates negotiated negotiating accept accepts accepted
  finalize finalizes finalized finalise finalised seal seals sealed withdraw withdraws withdrew withdrawing withdrawn pull pulls pulled
  pulling quit quits leave leaves left leaving exit exits exited exiting violate violates violated violating break breaks broke broken
  breaking breach breached breaching renew renews renewed declare declares declared honour honor honoured honored observe observed
  want wants wanted seek seeks sought seeking pursue pursues pursued extend extends extended end ends ended ending cancel cancelled
  canceled implement implements implemented implementing forge forges forged forging ink inks inked inking hammer hammered broker propose proposes
  proposed proposing offer offers offered offering reject rejects rejected rejecting refuse refuses refused suspend suspends suspended scrap scraps scrapped abandon
  abandons abandoned terminate terminates terminated complete completes completed initial initialled initialed finish clinch clinches clinched
  secure secures secured land lands landed have has had having discuss discusses discussed discussing work worked create creates created build
  establish establishes established launch launched launches set settle settled settles approve approves approved endorse endorses endorsed
  unveil unveils unveiled hold holds rejoin rejoined resume cut hail consider considering considered negotiating ending commit commits committed reopen reopening ratification uphold upheld scuttle
  nearing near close find found plan plans planned planning walk walked suggested suggest suggests respect respected adopt adopted undertake
`);
/** Of these, the ones that leave open whether the subject is a side: it approves what others made. */
export const WEAK =
  /^(?:announce|hail|endors|approv|discuss|unveil|consider|had|has|have|having|hold|work|found|find|set|create|build|establish|launch|broker|plan|cut|made|make|implement)/;
/** Verbs of those who stand by and are no side. */
export const ATTITUDE =
  /^(?:critici|condemn|welcom|prais|oppos|support|mediat|broker|host|witness|monitor|urg|demand|call|doubt|fear|report|say|said|believ|describ|block|slam|attack|blam|warn|threaten|question|see|saw|note|facilitat|oversee|oversaw|guarantee|sponsor|hear|heard|follow|read|know|knew|help|back|denounc|applaud|celebrat|protest|regard|view|assess|review|study|studied|examin|investigat|publish|leak|mention|explain|tell|told|ask|cover|unveil|announc|endors|hail|replac|threaten|salvag|rescu|sav(?:e|ed|es|ing)$|reviv|vot|push|press|lobb|petition|sue[ds]?$|challeng|boycott|circumvent|bypass|evad|scrambl|back)/;
/** What a deal is said to be, so that “by” or “with” tells whose it is. */
export const MADE =
  /^(?:signed|reached|agreed|made|ratified|concluded|negotiated|struck|offered|proposed|sealed|joined|accepted|inked|entered|covers|commits|binds|involves|covering|involving|committing|binding|unites|uniting|drafted|worked|forged|initialled|violated|broken|breached|endorsed|rejected|abandoned|extended|renewed|declared|adopted)$/;
/** Participles that may stand behind a noun, or in what is said of it, without beginning another story. */
export const ASIDE =
  /^(?:aimed|designed|meant|intended|expected|due|set|backed|known|called|named|dated|based|approved|finalized|finalised|is|was|seen|worth|held|normalized|normalised|ended|restored|established|resumed|halted|scheduled|supposed|collapsed|expired|involves|covers|commits|binds|unites)$/;
/** Those who stand by: brokered by C. */
export const BROKERED =
  /^(?:brokered|mediated|hosted|witnessed|facilitated|condemned|criticized|backed|supported|welcomed|praised|violated|opposed)$/;
/** What a deal ends or begins between its sides: a deal to end the war between A and B. */
export const ENDING =
  /^(?:end|ends|ended|ending|normali[sz]\w+|restor\w+|establish\w+|resum\w+|halt\w*|stop\w*|settl\w+|resolv\w+|demarcat\w+)$/;
export const BETWEEN =
  /^(?:between|among|amongst|involving|covers|covering|commits|binds|involves|committing|unites|uniting)$/;
/** What may be between two without their having agreed on anything. */
export const RELATION =
  /^(?:difference|differences|relations|conflict|border|war|cooperation|tensions|ties|trade|talks|dispute|fighting|violence|hostilities|boundary|link|exchange|meeting|meetings|negotiations|summit|discussions|dialogue|conversation|call|clashes|battle|battles)$/;
export const SELLING = /^(?:sell|selling|supply|supplying|export|exporting|deliver|delivering|pay|paying)$/;
export const BUYING =
  /^(?:buy|buying|acquire|acquiring|purchase|purchasing|take|merge|license|lease|supply|sell|build)$/;
/** Nouns that an agreement noun may hang on as what the verb governs: the signing of a deal, talks on a pact. */
export const HANGS_ON =
  /^(?:hands|signing|negotiations?|talks|terms|text|details|approval|part|member|implementation|number|way|end|touches|support|ratification|conclusion|version|draft|work|participation|membership|withdrawal|role|exit|involvement|compliance|commitment|favou?r|offer|proposal|breach|breaches|violations?|extension|renewal|signatures?|signatory|party|parties|obligations|talk|progress|deadline|framework|basis)$/;
/** Verbs of saying, whose object clause has a subject of its own. */
export const SAYING =
  /^(?:said|says|say|announced|reported|claimed|confirmed|added|hopes?|hoped|believes?|agreed|stated|told|insisted|denied|revealed|see|sees|saw|let|allow|allows)$/;
/** What opens an insertion that tells of the one before it: its owner, its seat, whoever stands by. */
export const INSERTED =
  /^(?:whose|which|who|where|owned|based|led|backed|controlled|founded|headed|headquartered|located|formerly|mediated|brokered|hosted|supported|represented|accompanied|flanked|according|like|unlike)$/;
