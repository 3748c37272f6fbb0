import { MONTHS, WEEKDAYS } from "./calendar";

/* The words that English news dates by, as one pattern with a named group for each way. */

/** A month by its name or its abbreviation. */
export const MONTH = `(?:${MONTHS.join("|")}|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)`;
/** The numbers that are written out, by their value. */
export const COUNT = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const NUMBER = `(?:a|an|\\d{1,2}|${COUNT.slice(1).join("|")})`;
const YEAR =
  "(?:,? \\[?(?<year>(?:19|20)\\d{2})\\]?|,? of (?<which>this|last) year|,? (?<lastYear>last year)(?: \\[(?<yearNote>\\d{4})(?=\\]))?)";

/** A date, without the year that may stand behind it. */
export const DATE = new RegExp(
  [
    `(?:[Ff]rom )?(?<rangeMonth>${MONTH}) (?<from>\\d{1,2})(?:st|nd|rd|th)?(?<link> to | through | until | and |\\s?[-–]\\s?)(?<to>\\d{1,2})(?:st|nd|rd|th)?\\b`,
    `(?:[Tt]he )?(?<nth>first|second|third|fourth|last|final) week of (?<weekMonth>${MONTH})\\b`,
    `(?:(?:${WEEKDAYS.join("|")}),? )?(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\d|:\\d|%)`,
    `(?:(?:${WEEKDAYS.join("|")}),? (?:the )?)?(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month2>${MONTH})\\b`,
    `(?<=\\b(?<before>in|In|since|Since|until|late|early|Early|mid|by|By|during|During|of|That|that|last|Last|this|This|past|next|from|for|before|after|between|earlier|Earlier) |\\b[Mm]id-)(?<loneMonth>${MONTH})\\b`,
    `(?<bareMonth>${MONTH})(?=,? \\[?(?:19|20)\\d{2})`,
    `(?<direction>(?:[Tt]he (?:following|previous|next)|[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]his) )?(?<weekday>${WEEKDAYS.join("|")})\\b(?! of the)`,
    `\\b(?<word>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Ll]ast night|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\\b`,
    `(?<=\\b(?:[Aa]t|[Oo]ver|[Dd]uring) )(?<weekend>the weekend)\\b`,
    `\\b(?:[Ee]arlier |[Ll]ater )?(?<relative>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext) (?<unit>week|month|weekend)(?!-?long)\\b`,
    `(?<comes>\\b(?:comes?|came|coming) )?\\b(?<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|${NUMBER}) (?<span>days?|weeks?) (?<way>earlier|later|before|after|ago)\\b`,
    `\\b[Tt]he (?<otherMonth>next|following|previous|same) month\\b`,
    `\\b[Tt]hat (?<sameMonth>same month|month)\\b`,
    `\\b[Tt]he (?<other>next|following|previous|same) (?:day|morning|night|evening)\\b`,
    `\\b(?<same>[Tt]hat)(?: same)? (?:day|morning|afternoon|evening|night)\\b`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join("|"),
  "gu",
);
/** The year behind a day or a month. */
export const YEAR_BEHIND = new RegExp(`${YEAR}\\b\\]?`, "uy");
/** Words by which a sentence looks ahead. */
export const FUTURE =
  /\b(?:will|shall|scheduled|is to|are to|be held|upcoming|planned|forthcoming|the next|would|expected to|set to|plans? to|slated|due (?:to|out|in|on|for)|planned for|set for|forecast to)\b/;

/** Those that look ahead from the day of the article; “would” may look ahead from a day before it. */
export const AHEAD =
  /\b(?:will|shall|is scheduled|are scheduled|is to|are to|upcoming|planned|forthcoming|the next|expected to|set to|plans? to|slated|due to|forecast to|as (?:soon|early) as)\b/;

/** The present tense of what is arranged, and what is put off: “his term ends on Friday”, “adjourned until Friday”. */
export const ARRANGED =
  /\b(?:postpon|adjourn|reschedul|delay|deferr?)(?:ed|es|s|ing) (?:[\w'’-]+ ){0,6}(?:to|until|till) (?:late |early )?$|\b(?:ends|begins|opens|starts|expires|resumes|closes|meets|votes|arrives|returns|kicks off|takes place|airs|convenes|debuts|goes on sale) (?:[\w'’-]+ ){0,4}(?:on |late |early )*$/;

/** Past verbs: a day that belongs to one is over, whatever the sentence goes on to say will come. */
export const PAST = /\b(?:said|told|wrote|\p{Ll}{3,}ed)\b/u;
export const PAST_BEFORE = /\b(?:said|told|wrote|\p{Ll}{3,}ed) (?:\p{Ll}+ )?(?:on |late |early )*$/u;
