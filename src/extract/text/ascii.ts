const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': "“”„‟«»″〝〞『』「」",
    "'": "‘’‚‛‹›′`´",
    "-": "‐‑‒–—―−",
    ".": "…·•",
    s: "ß",
    o: "øð",
    O: "ØÐ",
    l: "ł",
    L: "Ł",
    d: "đ",
    D: "Đ",
    a: "æ",
    A: "Æ",
    e: "œə",
    E: "Œ",
    i: "ı",
    t: "þ",
    T: "Þ",
  }).flatMap(([plain, marked]) => [...marked].map((mark) => [mark, plain] as const)),
);

const cache = new Map<string, string>();

function foldUnit(unit: string): string {
  if (unit <= "~") return unit >= " " || unit === "\n" ? unit : " ";
  const known = KNOWN.get(unit);
  if (known !== undefined) return known;
  const base = unit.normalize("NFD").charAt(0);
  if (/[A-Za-z]/.test(base)) return base;
  if (/\p{Lu}/u.test(unit)) return "X";
  if (/[\p{L}\p{M}]/u.test(unit)) return "x";
  if (/\p{N}/u.test(unit)) return "0";
  return " ";
}

/**
 * The text in printable ASCII and line feeds, one code unit for one, so that offsets stay what they are.
 * The tagger knows no letters outside Latin-1 and splits words at them. Letters of other scripts become
 * x or X, digits 0; whatever is no letter, digit or known mark becomes a space.
 */
export function toAscii(text: string): string {
  return text.replace(/[^ -~\n]/g, (unit) => {
    const known = cache.get(unit);
    if (known !== undefined) return known;
    const folded = foldUnit(unit);
    if (cache.size < 4096) cache.set(unit, folded);
    return folded;
  });
}
