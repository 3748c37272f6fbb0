/** A set of the words, or of the phrases between commas, of a list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(list.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " ")));
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    said: "say",
    told: "tell",
    wrote: "write",
    written: "write",
    thought: "think",
    spoke: "speak",
    spoken: "speak",
    went: "go",
    gone: "go",
    held: "hold",
    met: "meet",
    made: "make",
    gave: "give",
    given: "give",
    took: "take",
    taken: "take",
    sang: "sing",
    sung: "sing",
    read: "read",
    put: "put",
    felt: "feel",
    found: "find",
    began: "begin",
    begun: "begin",
    saw: "see",
    seen: "see",
    heard: "hear",
    swore: "swear",
    sworn: "swear",
    won: "win",
    lost: "lose",
    left: "leave",
    struck: "strike",
    shot: "shoot",
    sent: "send",
    set: "set",
    cut: "cut",
    hit: "hit",
    came: "come",
    become: "become",
    became: "become",
    ran: "run",
    stood: "stand",
    fell: "fall",
    fallen: "fall",
    rose: "rise",
    risen: "rise",
    broke: "break",
    broken: "break",
    chose: "choose",
    chosen: "choose",
    flew: "fly",
    flown: "fly",
    led: "lead",
    known: "know",
    knew: "know",
    taught: "teach",
    sold: "sell",
    got: "get",
    kept: "keep",
    built: "build",
    bought: "buy",
    brought: "bring",
    paid: "pay",
    dealt: "deal",
    were: "be",
    was: "be",
    is: "be",
    are: "be",
    been: "be",
    being: "be",
    has: "have",
    had: "have",
    having: "have",
    did: "do",
    does: "do",
    done: "do",
    says: "say",
    goes: "go",
    dies: "die",
    died: "die",
    dying: "die",
    lying: "lie",
    lay: "lie",
    spent: "spend",
    shut: "shut",
    threw: "throw",
    thrown: "throw",
    caught: "catch",
    drew: "draw",
    drawn: "draw",
    lent: "lend",
    sought: "seek",
    undertook: "undertake",
    undertaken: "undertake",
    withdrew: "withdraw",
    withdrawn: "withdraw",
    shook: "shake",
    shaken: "shake",
    tore: "tear",
    torn: "tear",
  }),
);

/**
 * The plain forms that an inflected English verb may have, likeliest first. A word list would be exact;
 * the callers look the forms up in lists of their own, where a wrong one is not found.
 */
export function plainForms(word: string): readonly string[] {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return [irregular];
  const stems = (ending: number, ...more: readonly string[]) => {
    const stem = word.slice(0, -ending);
    const undoubled = /([bdglmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    return [stem, `${stem}e`, ...undoubled, ...more];
  };
  if (word.endsWith("ied")) return [`${word.slice(0, -3)}y`, ...stems(2)];
  if (word.endsWith("ed")) return stems(2);
  if (word.endsWith("ing")) return stems(3);
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith("es")) return [word.slice(0, -2), word.slice(0, -1), word];
  if (word.endsWith("s")) return [word.slice(0, -1), word];
  return [word];
}
