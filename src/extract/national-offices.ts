/** Offices of a whole country wherever the text does not say of what else. */
const NATIONAL =
  /\b(?:president|prime minister|premier|lawmaker|legislator|td|chancellor|minister|sen\.?|rep\.?|emir|senate leader|king|queen|emperor|sultan|monarch|senator|secretary|congress\w+|representative|ambassador|speaker|supreme court|chief justice|mp|member of parliament|member of congress|member of the|attorney general|solicitor general|majority leader|minority leader|(?:senate|house|majority|minority) (?:majority |minority )?whip|taoiseach|crown prince|supreme leader|justice|joint chiefs of staff|army chief|first lady|(?:house|senate) .*committee|of the (?:house|senate|judiciary|intelligence|foreign|finance|budget|appropriations|oversight|armed))\b/i;
const OF_A_PART =
  /\b(?:state|assembly\w+|governor|mayor|council\w+|county|city|chief minister|district|bishop|archbishop|provincial|first minister|lieutenant|municipal|sheriff)\b/i;

export function isNational(title: string, isCountryGiven = false): boolean {
  if (
    isCountryGiven &&
    /\b(?:chief|commander|general|head|leader|judge|admiral|director|prosecutor|executive|coroner)\b/i.test(
      title,
    ) &&
    !/\b(?:opposition|party|police)\b/i.test(title)
  )
    return true;
  const country =
    NATIONAL.test(title) && !OF_A_PART.test(title.replace(/(secretary|minister) of state/i, "$1"));
  return country && !/\b(?:party|company|university|opposition)\b/i.test(title);
}

/** Titles that a country with a prime minister has and one with a president alone has not, and the other way round. */
export function suits(title: string, code: string): boolean {
  if (
    /\b(?:prime minister|foreign secretary|home secretary|mp|member of parliament|chancellor|king|queen|sultan)\b/i.test(
      title,
    )
  )
    return code !== "US";
  if (/\bpremier\b/i.test(title) && /^(?:AU|CA)$/.test(code)) return false;
  if (/\bsecretary of\b/i.test(title)) return /^(?:US|PH|PR)$/.test(code);
  if (/\b(?:congress\w*|representative|majority leader|minority leader)\b/i.test(title)) return code === "US";
  return !/\bpresident\b/i.test(title) || !/^(?:GB|CA|AU|NZ|JP|SA|TH)$/.test(code);
}

const STATES =
  /\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Victoria|Queensland|New South Wales|Tasmania|Kerala|Goa|Punjab|Maharashtra|Catalonia|Bavaria|Saxony|Hesse|Lombardy|Veneto|Sicily|Flanders|Wallonia|Andalusia|Galicia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Prince Edward Island|South Australia|Western Australia|Northern Territory|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Telangana|Tamil Nadu|Karnataka|Gujarat|Rajasthan|Bihar|Odisha|Assam|West Bengal|Haryana|Jharkhand|Chhattisgarh|Uttarakhand|Himachal Pradesh|Manipur|Meghalaya|Mizoram|Nagaland|Tripura|Sikkim|Sindh|Balochistan|Khyber Pakhtunkhwa|Chechnya|Crimea|Tatarstan|Dagestan|Kurdistan|Zanzibar|Scotland|Wales|Northern Ireland)\b/;

/** Whether words name a state or province, among others or alone. */
export function isState(words: string, alone = false): boolean {
  const found = STATES.exec(words)?.[0];
  return found !== undefined && (!alone || found === words);
}

/** Whether an office, by what it is of, is one of a state or province: the attorney general of California. */
export function isOfPlace(title: string, of: string): boolean {
  return (
    STATES.test(of) &&
    !/\b(?:senator|representative|congress\w*|mp|member of parliament|ambassador)\b/i.test(title)
  );
}
