import type { Range } from "../../fact/span.type";

/** Words between quotation marks; several passages where they go on over paragraphs, each opened by a mark. */
export interface Quoted {
  /** The words between the marks. */
  readonly passages: readonly Range[];
  /** The same with the marks. */
  readonly outer: readonly Range[];
  /** Whether single marks enclose it. */
  readonly single: boolean;
}

type Style = "double" | "single";
type Turn = "open" | "close" | "either";

interface Mark {
  readonly at: number;
  readonly style: Style;
  readonly turn: Turn;
}

interface Span extends Range {
  readonly style: Style;
}

const LONGEST_SINGLE = 200;
const LINE = /[^\n\v\f\r\u2028\u2029]+/g;
const MARK = /["“”„«»'‘’]/g;

/** The quoted passages of a text in order, outermost alone: what is quoted within a quotation is part of it. */
export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  let goingOn: { passages: Range[]; outer: Range[] } | null = null;
  const lines = [...text.matchAll(LINE)].filter(({ 0: line }) => line.trim() !== "");
  lines.forEach(({ 0: line, index }, i) => {
    const { spans, unclosed } = spansIn(line);
    const at = (range: Range): Range => ({ start: index + range.start, end: index + range.end });
    const inner = ({ start, end }: Range): Range => ({ start: start + 1, end: end - 1 });
    const firstMark = line.search(/\S/);
    let rest = spans;
    if (goingOn !== null) {
      const [first] = spans;
      const opensLine = first?.start === firstMark || unclosed === firstMark;
      if (opensLine && unclosed !== firstMark && first !== undefined) {
        if (line.slice(first.start + 1, first.end - 1).trim() !== "") {
          goingOn.passages.push(at(inner(first)));
          goingOn.outer.push(at(first));
        }
        rest = spans.slice(1);
      }
      if (unclosed !== firstMark) {
        found.push({ ...goingOn, single: false });
        goingOn = null;
      }
    }
    for (const span of rest) {
      if (unclosed !== null && span.start > unclosed) continue;
      const words = inner(span);
      if (line.slice(words.start, words.end).trim() === "") continue;
      found.push({ passages: [at(words)], outer: [at(span)], single: span.style === "single" });
    }
    if (unclosed === null) return;
    const end = line.trimEnd().length;
    if (line.slice(unclosed + 1, end).trim() === "") return;
    const closing = goingOn === null ? closedBelow(lines, i) : null;
    if (closing !== null) {
      const outer = { start: index + unclosed, end: closing + 1 };
      found.push({ passages: [{ start: outer.start + 1, end: closing }], outer: [outer], single: false });
      return;
    }
    goingOn ??= { passages: [], outer: [] };
    goingOn.passages.push(at({ start: unclosed + 1, end }));
    goingOn.outer.push(at({ start: unclosed, end }));
    // “She said: “We left.” goes on where the next paragraph opens with a mark, if it ends as a sentence does.
    const mayGoOn = unclosed === firstMark || /[.!?…]$/.test(line.trimEnd());
    if (!mayGoOn || !/^\s*["“„«]/.test(lines[i + 1]?.[0] ?? "")) {
      found.push({ ...goingOn, single: false });
      goingOn = null;
    }
  });
  return found.sort((a, b) => start(a) - start(b));
}

/** How many lines a quotation may run on without a new mark. */
const MOST_LINES = 4;

/** Where a quotation that a line leaves open is closed on one of the next, by the offset in the text; null where none of them does. */
function closedBelow(lines: readonly RegExpExecArray[], open: number): number | null {
  for (const { 0: line, index } of lines.slice(open + 1, open + 1 + MOST_LINES)) {
    const { strayClose } = spansIn(line);
    if (strayClose !== null) return index + strayClose;
    if (/["“”„«»]/.test(line)) return null;
  }
  return null;
}

function start({ outer }: Quoted): number {
  return outer[0]?.start ?? 0;
}

/**
 * Pairs the marks of one line. `unclosed` is where a quotation opens that the line does not close: its
 * words run to the end of the line. An opening mark with a whole quotation behind it is a stray. `strayClose` is
 * where the line closes first what an earlier one may have opened.
 */
function spansIn(line: string): { spans: Span[]; unclosed: number | null; strayClose: number | null } {
  let strayClose: number | null = null;
  const open: Mark[] = [];
  // Where in that the marks of each style stand, so that the last of one is found without a search.
  const of: Record<Style, number[]> = { double: [], single: [] };
  const spans: Span[] = [];
  for (const mark of marksIn(line)) {
    const top = open.at(-1);
    const closes = mark.turn === "close" || (mark.turn === "either" && top?.style === mark.style);
    if (!closes) {
      // A single mark within another single one is an apostrophe.
      if (mark.style === "double" || top?.style !== "single") of[mark.style].push(open.push(mark) - 1);
      continue;
    }
    const partner = of[mark.style].at(-1);
    if (partner === undefined) {
      if (mark.style === "double" && spans.length === 0 && open.length === 0) strayClose ??= mark.at;
      continue;
    }
    const from = open[partner]?.at ?? 0;
    open.length = partner;
    for (const places of [of.double, of.single]) while ((places.at(-1) ?? -1) >= partner) places.pop();
    // Whatever is longer between single marks is a name like ’Akilisi and a possessive further on.
    if (mark.style === "single" && mark.at - from > LONGEST_SINGLE) continue;
    spans.push({ start: from, end: mark.at + 1, style: mark.style });
  }
  const outermost: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    if (span.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(span);
  }
  const stray = open.find(({ style }) => style === "double")?.at ?? null;
  const lastDouble = outermost.findLast(({ style }) => style === "double")?.start ?? -1;
  const isStray = stray !== null && (lastDouble > stray || !/\S/.test(line.charAt(stray + 1)));
  return { spans: outermost, unclosed: isStray ? null : stray, strayClose };
}

function* marksIn(line: string): Generator<Mark> {
  let low = false;
  for (const { 0: mark, index: at } of line.matchAll(MARK)) {
    const before = line.charAt(at - 1);
    const after = line.charAt(at + 1);
    switch (mark) {
      case "„":
        low = true;
        yield { at, style: "double", turn: "open" };
        break;
      case "“": {
        const isCloseOnly = turnOf(before, after) === "close";
        yield { at, style: "double", turn: low || isCloseOnly ? "close" : "open" };
        low = false;
        break;
      }
      case "«":
        yield { at, style: "double", turn: "open" };
        break;
      case "”":
        // Some write the closing mark on both sides.
        yield { at, style: "double", turn: turnOf(before, after) === "open" ? "open" : "close" };
        break;
      case "»":
        yield { at, style: "double", turn: "close" };
        break;
      case '"':
        yield { at, style: "double", turn: turnOf(before, after) };
        break;
      default: {
        const turn = singleTurn(mark, before, after);
        if (turn !== null) yield { at, style: "single", turn };
      }
    }
  }
}

/** Which way a straight mark turns, by the characters at its sides. */
function turnOf(before: string, after: string): Turn {
  const gapBefore = /^[\s([{—–\-/‘']?$/.test(before);
  const gapAfter = /^[\s)\]},.;:?!—–\-/’']?$/.test(after);
  if (gapBefore !== gapAfter) return gapBefore ? "open" : "close";
  if (gapBefore) return "either";
  // The space may be missing on either side: “We left,”she said; She nodded.“We left.”
  return /[:;]/.test(before) ? "open" : "either";
}

/** Which way a single mark turns; null where it is an apostrophe. */
function singleTurn(mark: string, before: string, after: string): Turn | null {
  if (mark !== "’" && /^[\s([{—–"“]?$/.test(before) && /[\p{L}[]/u.test(after)) return "open";
  if (mark !== "‘" && /[\p{L}\p{N}\p{P}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return "close";
  return null;
}
