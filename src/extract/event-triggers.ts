import type { EventKind } from "../event/event-kind.enum";

export interface Trigger {
  readonly kind: EventKind;
  readonly pattern: RegExp;
}

/** Words that make a happening of a kind; the first that matches decides. */
export const TRIGGERS: readonly Trigger[] = [
  {
    kind: "PRESS_CONFERENCE",
    pattern:
      /\b(?:[Pp]ress|[Nn]ews|[Pp]ublic) (?:[Cc]onference|[Bb]riefing)s?\b|\b(?:speaking|spoke) to the press\b/,
  },
  {
    kind: "REJECTION",
    pattern:
      /\b(?:reject(?:ed|s)|refus(?:ed|es)|declin(?:ed|es)|turned down)\b[^.;]{0,60}?\b(?:offers?|requests?|calls?|proposals?|invitations?|resignation|visas?|demands?|bids?|appeals?|plans?|deals?|agreements?|petitions?|applications?|motions?|extensions?|nominations?|ultimatums?|compromises?|demarcation|amendments?)\b|\bden(?:ied|ies)\b[^.;]{0,60}?\b(?:requests?|visas?|appeals?|bail|permission|entry|bids?|applications?|petitions?|motions?|extensions?)\b|\b(?:offers?|requests?|calls?|proposals?|invitations?|demands?|appeals?)\b[^.;]{0,40}\b(?:been |was |were )(?:rejected|refused|declined|denied|turned down)\b/,
  },
  {
    kind: "CEREMONY",
    pattern:
      /\b(?:ceremony|ceremonies|funeral(?! costs?| expenses| home| director| arrangements| fund)(?: procession)?|inauguration|vigil|state visit|swearing-in|(?:held|at) (?:a|the) (?:\w+ )?signing(?! of)|memorial service|memorial was held|procession)\b/,
  },
  {
    kind: "TALKS",
    pattern:
      /\b(?:talks|negotiations) (?:with|between|in|on|at|that|were|began|took|over)\b|\b(?:private|peace|bilateral|direct|Oval Office) (?:[A-Z]\w+ )*talks\b|\b(?:held|hold|began|resumed?|opened) (?:\w+ ){0,2}(?:talks|negotiations)\b|\bspoke (?:by (?:tele)?phone |on the phone )?with (?:[^.;,]{0,30})(?:[Pp]resident|[Mm]inister|Secretary|Chancellor|King|counterpart|leaders?)\b/,
  },
  {
    kind: "MEETING",
    pattern:
      /\b(?:(?<!was |were |been |be |is |are )met with|met (?:[A-Z]\w+ )|(?:[Aa]fter|[Ff]ollowing|[Dd]uring) (?:a |his |her |their |the )?(?:\w+ )?meeting with|gathered (?:in|at) [A-Z]\w+ (?:to|for)|(?:in|at|during|attended) (?:a|an|the|this) (?:\w+ ){0,3}(?:meeting|summit)\b|(?<!was |were |been |be |often |most )visited|summit|welcomed (?:the|[A-Z])\w*)/,
  },
  {
    kind: "OTHER",
    pattern:
      /\b(?:held|hosted|attended|participated in|took part in|spoke at|addressed|staged|opened|began|during|after|at) (?:\p{L}[\p{L}'’-]* ){0,6}(?:debate|rally|convention|town hall|conference|march)\b|\b(?:debate|rally|convention|town hall|conference|march) (?:[\p{L}'’-]+ ){0,8}?(?:took place|takes place|was held|will be held|were held)\b/u,
  },
  {
    kind: "OTHER",
    pattern:
      /\b(?:[Ii]n|[Dd]uring|[Gg]ave|[Gg]iving|[Dd]elivered|[Dd]elivering) (?:a|an|his|her|their|the) (?:[\p{L}-]+ ){0,3}(?:speech|address)\b(?! book)/u,
  },
];
