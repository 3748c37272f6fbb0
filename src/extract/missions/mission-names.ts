/*
 * Names by which a mission is known without any noun of a craft or a journey beside it: the acronyms
 * of peacekeepers, and operations.
 */

const CAPITAL = "\\p{Lu}[\\p{L}\\d'’-]*";
const NAME = `${CAPITAL}(?: (?:${CAPITAL}|\\d{1,3}|[IVX]{1,4}\\b))*`;

export interface NamePattern {
  readonly kind: "acronym" | "operation";
  readonly pattern: RegExp;
}

const ACRONYM =
  "MINU[A-Z]{2,7}|Minu(?:sma|stah|sca|rso|rcat|justh|gua|rca)|MONU[A-Z]{2,4}|Monus?co?|UN(?:IFIL|MISS|AMID|ISFA|DOF|TSO|MOGIP|FICYP|MIK|AMA|AMI|SMIL|SOM|OCI|MIL|MIT|MIS|PROFOR|TAC|AMIR|AMSIL|ITAMS|MHA|SMIS|TAET|OSOM|MEE|OMIG|AVEM|TAG|IKOM|TMIS)|Un(?:ifil|miss|amid|isfa|dof|tso|ficyp|mik|ama|smil|profor)|AMISOM|Amisom|ATMIS|Atmis|AUSSOM|AFISMA|ECOMOG|Ecomog|ECOMIG|MISCA|Misca|SAMIDRC|SAMIM|EU(?:FOR|TM|LEX|CAP|NAVFOR|MM|BAM|POL|MAM|AM)|Eu(?:for|lex|navfor)|ISAF|Isaf|KFOR|Kfor|SFOR|IFOR|RAMSI|INTERFET|Interfet";

export const NAME_PATTERNS: readonly NamePattern[] = [
  { kind: "acronym", pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${ACRONYM})(?: (?:Atalanta|ATALANTA|Med|MED|Mali|Althea|Aspides|ASPIDES|Chad|Somalia|Sophia|Irini))?(?![\\p{L}\\d-])`, "gu") }, // prettier-ignore
  {
    kind: "operation",
    pattern:
      /(?<![\p{L}])Operation (?!(?:Cent(?:re|er)|Room|Manager|Officer|Director|Command|Theatre|Department)\b)(?:\p{Lu}[\p{L}'’-]+ ?){1,4}(?:of (?:the )?\p{Lu}\p{L}+)?/gu,
  },
];

/** Not “the Caribbean country”, which has a place for an adjective. */
const PLACE = `(?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)(?:(?:south|north|east|west|central)(?:ern)? |Gulf of |Horn of |Strait of |Sea of )?${CAPITAL}(?: ${CAPITAL})*(?:(?:, ${CAPITAL})*,? and (?:the )?${CAPITAL}(?: ${CAPITAL})*(?![\\p{L}'’-]| of\\b))?(?![\\p{L}'’-]| (?:country|nation|island|state|city|capital|region|town|republic|kingdom|territory|province)s?\\b)`;
const SHORT = " \\((?<SLOT>\\p{Lu}[\\p{L}-]{1,11}(?: \\p{Lu}{2,4})?) ?\\)";

/** What belongs to a name behind its noun: the acronym, and where it is at work. */
export const TAIL = new RegExp(
  `(?:${SHORT.replace("SLOT", "inner")})?(?<where>(?: (?:in|to|for|at|off|on) ${PLACE})*)(?:${SHORT.replace("SLOT", "acronym")})?`,
  "uy",
);
/** A name that a noun is given behind it: the space telescope Kepler; a probe of the agency called Osiris-Rex. */
export const GIVEN = new RegExp(
  `(?: (?<name>${NAME}))|, (?<acronym>\\p{Lu}{2}[\\p{L}-]{2,10})(?=[,.;)])|[^.;:!?]{0,90}?\\b(?:called|named|dubbed|code-?named|christened|nicknamed|known as|so-called) (?:the )?(?:['"‘“])?(?<given>${NAME})`,
  "uy",
);
