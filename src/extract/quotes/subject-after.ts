import { namedBeside } from "../names/appositions";
import type { Clause, Subject } from "./clause";
import type { Phrase } from "./mentions";
import { isPersonNoun } from "../names/person-nouns";
import type { Item } from "../text/reading";

/** The subject of a verb that stands behind it: Biden in “said Joe Biden, the president”; null where no phrase does. */
export function subjectAfter({ items, phrases }: Clause, verb: number): Subject | null {
  let at = verb + 1;
  const isTitleVerb = ({ lower, pos }: Item) =>
    pos === "VERB" && (isPersonNoun(lower) || /^(?:lead|acting|leading|senior|retired)$/.test(lower));
  for (
    let item = items[at];
    item !== undefined && (item.pos === "ADV" || isTitleVerb(item));
    item = items[++at]
  );
  const here = phrases.filter((phrase) => phrase.phraseFrom <= at && phrase.to > at && phrase.from > verb);
  // “writes Huber's partner Erick Rowan”: the owner of the head is not the subject.
  const heads = here.filter(({ to }) => !/^['’]s?$/.test(items[to]?.text ?? ""));
  const first = heads.find(({ entity }) => entity?.kind === "person") ?? last(heads) ?? here.at(-1);
  if (first === undefined) return null;
  const named = namedBeside({ items, phrases }, first, null) ?? holderOf({ items, phrases }, first);
  const joined =
    items[first.to]?.lower === "and"
      ? phrases.find(({ phraseFrom }) => phraseFrom === first.to + 1)
      : undefined;
  if (
    first.type === "nominal" &&
    joined?.entity?.kind === "person" &&
    items[first.phraseFrom]?.pos !== "DET"
  ) {
    return { phrase: joined, isOneOfMany: false };
  }
  return {
    phrase: named ?? first,
    isOneOfMany: joined !== undefined,
  };
}

/** The phrase that ends last: what the others belong to. */
function last(phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.reduce<Phrase | undefined>(
    (best, phrase) => (best === undefined || phrase.to >= best.to ? phrase : best),
    undefined,
  );
}

/** The name behind an office of what opens the phrase: “University of California, San Diego's chancellor, Pradeep Khosla”. */
function holderOf({ items, phrases }: Clause, { entity, to }: Phrase): Phrase | undefined {
  if (entity === null || entity.kind === "person" || items[to]?.text !== ",") return undefined;
  const office = phrases.find(({ type, phraseFrom }) => type === "nominal" && phraseFrom === to + 1);
  if (office === undefined || items[office.to]?.text !== ",") return undefined;
  return phrases.find(({ entity: held, from }) => from === office.to + 1 && held?.kind === "person");
}
