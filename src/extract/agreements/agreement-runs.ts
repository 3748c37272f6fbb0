import type { Range } from "../../fact/span.type";
import { BACKED, COMPANY, isCapital, isOpener, NO_NAME, PLURAL_NAME, REGIONS } from "./agreement-group-words";
import { countryAt } from "../countries/country-names";
import type { Entity } from "../names/entities";
import { ORG_WORDS } from "../names/person-nouns";
import type { Item } from "../text/reading";

/** Words in capitals before a head noun. */
export interface Run extends Range {
  readonly from: number;
  readonly to: number;
}

/** The run of capitals just before a head noun, without the country's adjective. */
export function runBefore(items: readonly Item[], own: number, head: number): Run | null {
  let from = head;
  while (
    from > own &&
    (isCapital(items[from - 1]) ||
      (from < head &&
        from - 2 >= own &&
        /^(?:of|for)$/.test(items[from - 1]?.lower ?? "") &&
        isCapital(items[from - 2])))
  )
    from--;
  while (from < head && items[from]?.pos === "DET") from++;
  while (from < head) {
    const nation = countryAt(items.slice(from, head), 0);
    // “the 10 Asian ASEAN countries”
    const isRegion =
      from < head - 1 &&
      REGIONS.test(items[from]?.text ?? "") &&
      (/^\p{Lu}{2,}$/u.test(items[from + 1]?.text ?? "") ||
        // “the Muslim Seleka rebels”
        (from === head - 2 &&
          /^(?:Marxist|Muslim|Islamist|Sunni|Shiite|Christian)$/.test(items[from]?.text ?? "") &&
          !/^(?:Brotherhood|Democrat\w*|Social\w*|Union|League|Front|Party)$/.test(
            items[from + 1]?.text ?? "",
          )));
    const isBacked = BACKED.test(items[from]?.text ?? "");
    if (nation === null && !isRegion && !isBacked) break;
    from += nation?.length ?? 1;
  }
  if (from === head && head > own) {
    // “the Teamsters local union”: no further than one word back.
    return null;
  }
  const [a, b] = [items[from], items[head - 1]];
  if (
    a === undefined ||
    b === undefined ||
    from >= head ||
    NO_NAME.test(a.text) ||
    isOpener(items, from, head)
  )
    return null;
  return { from, to: head, start: a.start, end: b.end };
}

/** A company that was taken for a person: “Morgan Stanley”. */
export function isThing(items: readonly Item[], head: number, entity: Entity): boolean {
  const before = items[runStart(items, head) - 1]?.lower ?? "";
  return (
    entity.offices.length === 0 &&
    (ORG_WORDS.has(items[head]?.lower ?? "") ||
      COMPANY.test(before) ||
      PLURAL_NAME.test(items[head]?.text ?? "") ||
      /^\p{Lu}{2,}$/u.test(entity.name.split(" ")[0] ?? ""))
  );
}

function runStart(items: readonly Item[], head: number): number {
  let from = head;
  while (from > 0 && isCapital(items[from - 1])) from--;
  return from;
}
