/** Nouns by which any agreement may be taken up again. */
export const GENERAL = /^(?:agreement|deal|accord|pact|settlement|arrangement|compromise|contract|act)$/;

/** What sort of agreement a noun stands for, or the noun itself where it is a sort of its own. */
export function classOf(noun: string): string {
  if (/^(?:cease-?fire|truce|armistice)$/.test(noun)) return "ceasefire";
  if (/^(?:coalition|alliance|partnership|merger|joint venture|union|unity|power-sharing)$/.test(noun))
    return "union";
  if (
    /^(?:treaty|treatie|accord|pact|convention|protocol|declaration|statute|framework|compact|nafta|cafta|usmca|jcpoa|tpp|new start|.*(?:plan of action|partnership|statute).*|(?:treaty|convention|agreement) (?:on|of) .*)$/.test(
      noun,
    )
  )
    return "pact";
  if (/memorand|mou|letter/.test(noun)) return "memorandum";
  if (/^(?:takeover|acquisition|buyout|purchase|bid|sale)$/.test(noun)) return "takeover";
  return noun;
}

/** Whether two words for what it is about go together: a peace deal is a ceasefire. */
export function areNear(a: string, b: string): boolean {
  const peace = /^(?:ceasefire|cease-fire|truce|peace|hostage|prisoner)$/;
  return peace.test(a) && peace.test(b);
}

/** Whether two names are one: one ends in the other, or has its letters, or they begin alike. */
export function areOneName(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  const letters = (name: string) =>
    name
      .split(/[\s-]+/)
      .map((word) => word.charAt(0))
      .filter((c) => /\p{Lu}/u.test(c))
      .join("");
  const lead = (name: string) => name.split(/[\s-]+/)[0] ?? "";
  return (
    x.endsWith(y) ||
    y.endsWith(x) ||
    (/^\p{Lu}{3,}$/u.test(b) && letters(a).startsWith(b)) ||
    (/^\p{Lu}{3,}$/u.test(a) && letters(b).startsWith(a)) ||
    a.includes(`(${b})`) ||
    b.includes(`(${a})`) ||
    (lead(x) === lead(y) && lead(x).length > 4 && a.split(" ").length > 1 && b.split(" ").length > 1)
  );
}
