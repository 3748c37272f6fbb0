import { MONTHS, WEEKDAYS } from "./calendar";
import { HOLIDAY } from "./holidays";

/* The words that English news dates by, as one pattern with a named group for each way. */

/** A month by its name or its abbreviation. */
export const MONTH = `(?:${MONTHS.join("|")}|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)`;
/** With a day beside it, also where the point of the abbreviation is left out. */
const DAY_MONTH = `(?:${MONTHS.join("|")}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const SHORT_WEEKDAY = "(?:Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun)\\b\\.?";
const WEEKDAY = `(?:${WEEKDAYS.join("|")}|${SHORT_WEEKDAY})`;
const ORDINAL = "(?:st|nd|rd|th)?";
/** Weekdays in the names of newspapers, programmes and days of other kinds. */
const NO_WEEKDAY_BEFORE = "(?<!\\b(?:Black|Super|Bloody|Cyber|Giving|Fat|Shrove|Holy|Sheffield|Ruby) )";
const NO_WEEKDAY_BEHIND =
  "(?! of the| (?:Times|Telegraph|Mail|Mirror|Express|Herald|Mercury|Post|World|People|Night (?:Live|Football)|[Gg]roup|Club|Addams)\\b)";
/** The numbers that are written out, by their value. */
export const COUNT = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const NUMBER = `(?:a|an|\\d{1,2}|${COUNT.slice(1).join("|")})`;
const YEAR =
  "(?:,? (?:of )?\\[?(?<year>(?:19|20)\\d{2})\\]?|,? of (?<which>this|last) year|,? (?<lastYear>last year)(?: \\[(?<yearNote>\\d{4})(?=\\]))?)";

/** A quick look that spares most stretches the slow one: some word or figure that each date has. */
export const SOME_DATE = new RegExp(
  `\\d|[Dd]ay|[Ww]eek|[Mm]onth|[Mm]orning|afternoon|evening|night|tomorrow|Tomorrow|Halloween|New Year|Christmas|July|\\b(?:${MONTHS.map((month) => month.slice(0, 3)).join("|")})|\\b(?:${WEEKDAYS.map((day) => day.slice(0, 3)).join("|")})`,
);

/** A date, without the year that may stand behind it. */
export const DATE = new RegExp(
  // No date begins within a word: most places are passed over at once.
  `(?<!\\p{L})(?:${[
    `(?:[Ff]rom )?(?<rangeMonth>${DAY_MONTH}) (?<from>\\d{1,2})(?:st|nd|rd|th)?(?<link> to | through | until | and |\\s?[-–]\\s?)(?<to>\\d{1,2})(?:st|nd|rd|th)?\\b`,
    `(?:[Ff]rom |[Bb]etween )?\\b(?<from2>\\d{1,2})${ORDINAL}(?<link2> to | through | until | and |\\s?[-–]\\s?)(?<to2>\\d{1,2})${ORDINAL}(?: of)? (?<rangeMonth2>${DAY_MONTH})(?![\\p{L}])`,
    `\\b(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)\\b`,
    `(?<![\\d/.])(?<one>\\d{1,2})(?<mark>[/.])(?<two>\\d{1,2})\\k<mark>(?<full>(?:19|20)\\d\\d)\\b`,
    `\\b[Ww]eek (?:of|beginning|starting|commencing) (?:(?:${WEEKDAY}),? )?(?:(?<weekFrom>${DAY_MONTH}) (?<weekDay>\\d{1,2})${ORDINAL}|(?:the )?(?<weekDay2>\\d{1,2})${ORDINAL}(?: of)? (?<weekFrom2>${DAY_MONTH}))(?![\\p{L}\\d])`,
    `\\b(?<holiday>${HOLIDAY})(?![\\p{L}-]| weekend)`,
    `(?:[Tt]he )?(?<nth>first|second|third|fourth|last|final) week of (?<weekMonth>${MONTH})\\b`,
    `(?:(?:${WEEKDAY}),? (?:the )?)?(?<month>${DAY_MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\d|:\\d|%)`,
    `(?:(?:${WEEKDAY}),? (?:the )?)?\\b(?<day2>\\d{1,2})${ORDINAL}(?: of)? (?<month2>${DAY_MONTH})(?![\\p{L}])`,
    `\\b(?<dayWord>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) of (?<wordMonth>${MONTH})\\b`,
    `(?<=\\b(?<before>in|In|since|Since|until|late|early|Early|mid|by|By|during|During|of|That|that|last|Last|previous|this|This|past|next|from|for|before|after|between|through|earlier|Earlier) |\\b[Mm]id-|${MONTH}(?:,? and|,| or) )(?<loneMonth>${MONTH})\\b`,
    `(?<bareMonth>${MONTH})(?=,? \\[?(?:19|20)\\d{2})`,
    `(?<direction>(?:[Tt]he (?:following|previous|next)|(?<=\\b[Oo]n )the|[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]his) )?${NO_WEEKDAY_BEFORE}\\b(?<weekday>${WEEKDAYS.join("|")}|(?<=\\b(?:[Oo]n|early|late|until|by|since) )${SHORT_WEEKDAY})(?![\\p{L}])(?:(?:,? (?:of )?| night of )(?<weekIs>last|next|this) week\\b)?${NO_WEEKDAY_BEHIND}`,
    `\\b(?<word>(?:[Tt]he )?day before yesterday|(?:[Tt]he )?day after tomorrow|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Ll]ast night|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\\b`,
    `\\b(?:[Ee]arlier |[Ll]ater )?(?<relative>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext) (?<unit>week|month|weekend)(?!-?long)\\b`,
    `(?<=\\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n) )(?<bareWeekend>the (?:long |holiday |bank holiday )?weekend)\\b(?! of)`,
    `\\b(?<weeksAgo>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree) weeks? ago today\\b`,
    `(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil) )the (?<ordinal>\\d{1,2})(?:st|nd|rd|th)\\b(?= (?:of (?:this|that|the) month|and|at|but|when|by|with|after|before)\\b|[.,;)]|$)`,
    `(?<comes>\\b(?:comes?|came|coming) )?\\b(?<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|${NUMBER}) (?<span>days?|weeks?|fortnight) (?<way>earlier|later|before|afterwards?|after|ago)\\b`,
    `\\b(?<sameMonth>[Tt]hat|[Tt]he same) (?<sameUnit>month|week)\\b`,
    `(?:\\b(?:[Tt]he )?(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]arl(?:y|ier) in|[Ll]ater? in) (?:of )?|(?<=\\b(?:started|began|opened|entered|ended|closed|[Dd]uring|[Tt]hroughout) ))(?<themonth>the month)\\b(?! of)`,
    `\\b[Tt]he (?<edge>first|last|penultimate) (?:day|morning|evening|night) of (?:(?<edgeMonth>${MONTH})|(?<edgeOfIt>the month))\\b`,
    `\\b[Tt]he (?<otherMonth>next|following|previous) month\\b`,
    `\\b[Tt]he (?<otherWeek>next|following|previous) week\\b(?!end)`,
    `\\b[Tt]he (?<weekOr>week|day) (?<weekWay>before|after)(?=[,.;:]|$| (?:by|in|at|on)\\b)`,
    `\\b[Tt]he (?<other>next|following|previous|same) (?:day|date|morning|afternoon|night|evening)\\b`,
    `\\b(?<same>[Tt]hat)(?: same)? (?:day|morning|afternoon|evening|night)\\b`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join("|")})`,
  "gu",
);
/** A headline that ends with the month that the article reviews: “On the campaign trail, June 2020”. */
export const REVIEWED = new RegExp(
  `(?:[,:–—-]|\\bin) (?<month>${MONTHS.join("|")}) (?<year>(?:19|20)\\d{2})$`,
  "u",
);
/** The year behind a day or a month. */
export const YEAR_BEHIND = new RegExp(`${YEAR}\\b\\]?`, "uy");
/** Words by which a sentence looks ahead. */
export const FUTURE =
  /\b(?:will|shall|scheduled|is to|are to|be held|upcoming|planned|forthcoming|the next|would|expected to|set to|plans? to|slated|due (?:out|in|on|for|to (?!(?:the|an?|his|her|its|their|this|that)\b))|planned for|set for|forecast to)\b/;

/** Those that look ahead from the day of the article; “would” may look ahead from a day before it. */
export const AHEAD =
  /\b(?:will|shall|is scheduled|are scheduled|is to|are to|upcoming|planned|forthcoming|the next|expected to|set to|plans? to|slated|due to (?!(?:the|an?|his|her|its|their|this|that)\b)|forecast to|as (?:soon|early) as)\b/;

/** Verbs in the present: what is set to happen, wherever a day stands behind them. */
export const SCHEDULED =
  /\b(?:(?:postpon|adjourn|reschedul|delay|deferr?)(?:ed|es|s|ing)|put off|pushed back|moved|brought forward) (?:[\w'’-]+ ){0,6}(?:to|until|till) $|\b(?:starts|begins|opens|ends|expires|airs|convenes|debuts|goes on sale|returns|reopens|closes|kicks off|resumes|takes place|takes effect|takes office|meets|visits|hosts|travels|arrives|returns to|faces|goes (?:to|on|before)|heads to|votes|is expected|are expected|is due|are due|(?:[Pp]olls|[Tt]alks|[Ss]chools|[Vv]oters|[Rr]estrictions|[Hh]earings|[Ee]lections|[Ss]ales) (?:open|close|begin|start|resume|reopen|vote|take place|take effect))(?: [^\s,.;]+){0,4}? $/;
/** A forecast looks ahead of the day it was made, however long what it says is. */
export const FORECAST =
  /\b(?:predict|forecast|expect|anticipate)s? [^.;,]*$|\b(?:(?:is|are|was|were) (?:forecast|predicted|projected)|(?:is|are) (?:set|scheduled|slated|due)) to [^.;,]*$/;
/** What is held, or nothing: with “will” behind its day it lies ahead, as does the day that is said to bring something. */
export const OCCASION =
  /\b(?:meeting|vote|hearing|summit|talks|election|debate|match|game|session|ceremony|trial|conference|referendum|poll|launch|festival|final|funeral|visit|march|rally) on $|(?:^|\b(?:said|says|that) )$/;
export const IS_TO = /^ (?:will|is (?:to|expected|due|set)|are (?:to|expected|due|set))\b/;
/** What was to be need not lie ahead any more. */
export const WAS_TO = /\b(?:was|were|been) (?:\w+ )?(?:expected|due|set|scheduled|slated|planned)\b[^.;,]*$/;

/** Past verbs: a day that belongs to one is over, whatever the sentence goes on to say will come. */
export const PAST = /\b(?:said|told|wrote|\p{Ll}{3,}ed)\b/u;
export const PAST_BEFORE = /\b(?:said|told|wrote|\p{Ll}{3,}ed) (?:\p{Ll}+ )?(?:on |late |early )*$/u;
