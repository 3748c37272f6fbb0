import { countryAt } from "./country-names";
import type { Item } from "../text/reading";

/** Nouns for one who is from somewhere that are no adjectives; not those that newspapers are called: the Oregonian. */
const NATIVE =
  /^(?:(?:Alabam|Alask|Arizon|Arkans|Colorad|Delaware|Hawaii|Idaho|Illinois|Iow|Kans|Louisian|Minnesot|Montan|Nebrask|Nevad|Ohio|Albert|Manitob)an|(?:Florid|Kentuck|Mississipp|Missour|Pennsylvan|Washington|Ontar)ian|Michigander|Marylander|Mainer|Hoosier|Vermonter|Utahn|Wisconsinite|Wyomingite|Quebec(?:er|ois)|Keralite|(?:English|French|Irish|Dutch|Welsh|Scots|Ulster|Cornish|Corn|Northern Irish)(?:wo)?man|Scot|Briton|Brit|Dane|Swede|Finn|Pole|Turk|Spaniard|Serb|Croat|Kurd|Arab|Filipin[oa]|Texan|Californian|Londoner|Parisian|New Yorker|Queenslander|Tasmanian|Aussie|Kiwi|Catalan|Basque|Bavarian|Sicilian|Berliner|Glaswegian|Liverpudlian|Mancunian|Palestinian|Kosovar|Liberal|Democrat|Republican|Conservative|Tory|Socialist)$/;

/** Those of them that name a party in the plural: the Liberal Democrats. */
const PARTISAN = /^(?:Liberal|Democrat|Republican|Conservative|Tory|Socialist)$/;

/** Whether a name is for many who are from somewhere: Kosovo Serbs, Kenyans. */
export function areNatives(name: string): boolean {
  const last = name.split(" ").at(-1) ?? "";
  if (!last.endsWith("s")) return false;
  const one = last.slice(0, -1);
  const nation = countryAt([{ text: one }], 0);
  return (NATIVE.test(one) && !PARTISAN.test(one)) || (nation?.kind === "adjective" && nation.length === 1);
}

/** Whether an item is a noun for one who is from somewhere, or of a party: the Frenchman, a Kenyan, the Democrat. */
export function isNative(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !/^\p{Lu}\p{Ll}/u.test(item.text)) return false;
  const next = items[at + 1];
  if (next !== undefined && (/^(?:NOUN|PROPN|ADJ|PART)$/.test(next.pos) || /^\p{Lu}/u.test(next.text)))
    return false;
  let before = at - 1;
  while (/^(?:ADJ|NUM)$/.test(items[before]?.pos ?? "")) before--;
  if (!/^(?:the|a|an|another|one|this|that)$/.test(items[before]?.lower ?? "")) return false;
  const nation = countryAt(items, at);
  // The plural, “Kenyans”, is many; so are the Chinese and the French, but behind a tag: “…,” said the Portuguese.
  const isTagged =
    before === at - 1 && /^(?:said|added|explained|joked)$/.test(items[before - 1]?.lower ?? "");
  const isMany = item.lower.endsWith("s") || (/(?:ese|sh|ch)$/.test(item.lower) && !isTagged);
  const isOne = nation?.kind === "adjective" && nation.length === 1 && !isMany;
  return isOne || NATIVE.test(item.text);
}
