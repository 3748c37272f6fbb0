/** Those who send missions. */
export const AGENCY =
  /\b(?:NASA|Nasa|ESA|JAXA|Roscosmos|Roskosmos|ISRO|Isro|CNSA|CMSA|SpaceX|SpaceIL|Blue Origin|Virgin Galactic|Rocket Lab|ispace|Intuitive Machines|Astrobotic|Firefly Aerospace|Northrop Grumman|Boeing|(?!The )(?:\p{Lu}\p{L}+ ){1,4}(?:Space (?:Agency|Research Organi[sz]ation|Administration)|Aerospace Exploration Agency)|National Aeronautics and Space Administration|UN|U\.N\.|United Nations|UN Security Council|NATO|Nato|OSCE|Organi[sz]ation for Security and Co-?operation in Europe|EU|European Union|African Union|AU|ECOWAS|Ecowas|SADC|Arab League|Frontex|Red Cross|Médecins Sans Frontières|Doctors Without Borders|IMF|International Monetary Fund|IAEA|World Health Organi[sz]ation|WHO|Commonwealth|Organi[sz]ation of American States|OAS)(?![\p{L}\d])/gu;

/** One way to write a body that newspapers write in several. */
export function agencyKey(words: string): string {
  const key = words.toLowerCase().replaceAll(".", "");
  return SHORT_FORMS.get(key) ?? key;
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "united nations": "un",
    "un security council": "un",
    "european union": "eu",
    "african union": "au",
    "european space agency": "esa",
    "japan aerospace exploration agency": "jaxa",
    "indian space research organisation": "isro",
    "indian space research organization": "isro",
    "china national space administration": "cnsa",
    "national aeronautics and space administration": "nasa",
    "us national aeronautics and space administration": "nasa",
    roskosmos: "roscosmos",
    "organization for security and co-operation in europe": "osce",
    "organisation for security and co-operation in europe": "osce",
    "international monetary fund": "imf",
    "world health organization": "who",
    "world health organisation": "who",
  }),
);

/** The country of an agency of space flight: a Russian capsule is not NASA's. */
export const AGENCY_COUNTRY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nasa: "US",
    spacex: "US",
    boeing: "US",
    "blue origin": "US",
    "virgin galactic": "US",
    "rocket lab": "US",
    "northrop grumman": "US",
    "intuitive machines": "US",
    astrobotic: "US",
    isro: "IN",
    jaxa: "JP",
    ispace: "JP",
    roscosmos: "RU",
    cnsa: "CN",
    cmsa: "CN",
    spaceil: "IL",
  }),
);

/** The keys of those for space flight. */
export const SPACE_AGENCY = new RegExp(
  `^(?:${[...AGENCY_COUNTRY.keys()].join("|")}|esa|.* space (?:agency|administration|research organi[sz]ation))$`,
);
