import type { Range } from "../fact/span.type";
import type { ArticleRecords, FactNode } from "../news/article-records";
import { parseArticle } from "../news/load";
import { RefusedArticleError } from "../news/problem";
import { describeFact, type NameOf } from "./describe-fact";
import { nameOf, requireInput } from "./input";
import { print } from "./output";
import { KINDS, paint } from "./paint";
import { Refusal } from "./refusal";
import { harmless, styleFor, type ColorChoice, type Style } from "./style";

/** The labels below a paragraph stand in a column of this many characters. */
const LABEL_WIDTH = 15;

/**
 * Prints an annotated article: its paragraphs with the evidence of facts in the colours of their
 * kinds, and below each paragraph the facts whose evidence begins in it.
 * @throws Refusal where it cannot be read or is not sound
 */
export async function show(file: string, color: ColorChoice): Promise<void> {
  const records = read(await requireInput(file), nameOf(file));
  await print(render(records, styleFor(color)));
}

function read(json: string, name: string): ArticleRecords {
  try {
    return parseArticle(json, name);
  } catch (error) {
    if (error instanceof RefusedArticleError) throw new Refusal(error.message);
    throw error;
  }
}

function render(records: ArticleRecords, style: Style): string {
  const { article, facts } = records;
  const names = new Map(records.actors.map(({ id, name }) => [id, name]));
  const name: NameOf = (id) => names.get(id) ?? id;
  const blocks = paragraphsOf(article.text).map((range, i) => {
    const words = paint(article.text, range, facts, style);
    const below = facts.filter(({ passages: [first] }) => first && isWithin(first.start, range));
    // The first line is the headline.
    return [i === 0 ? style("bold", words) : words, ...below.map((fact) => line(fact, name, style))].join(
      "\n",
    );
  });
  return `${[imprint(records, name, style), legend(facts, style), ...blocks].join("\n\n")}\n`;
}

/** Lines that hold words; their ends are left out. */
function paragraphsOf(text: string): Range[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

const isWithin = (offset: number, { start, end }: Range): boolean => offset >= start && offset < end;

/** Where the article comes from. */
function imprint({ article }: ArticleRecords, name: NameOf, style: Style): string {
  const { slug, publisherId, author, publishedAt, url } = article;
  const parts = [slug, publisherId && name(publisherId), author, publishedAt?.text, url];
  return style("dim", harmless(parts.filter((part) => typeof part === "string").join(" · ")));
}

/** How many facts of each kind there are, each in its colour. */
function legend(facts: readonly FactNode[], style: Style): string {
  const counts = Object.entries(KINDS).flatMap(([type, { label, format }]) => {
    const count = facts.filter(({ __typename }) => __typename === type).length;
    return count === 0 ? [] : [`${style(format, label)} ${count}`];
  });
  return counts.length === 0 ? "no facts" : counts.join("  ");
}

function line(fact: FactNode, name: NameOf, style: Style): string {
  const { label, format } = KINDS[fact.__typename];
  const gap = " ".repeat(LABEL_WIDTH - label.length);
  const words = harmless(describeFact(fact, name)).replace(/\s+/g, " ");
  const sure = sureness(fact);
  return `  ${style(format, label)}${gap}${words}${sure === "" ? "" : `  ${style("dim", sure)}`}`;
}

/** How sure extraction is of it; nothing where a person stated it. */
function sureness(fact: FactNode): string {
  const { confidence } = fact;
  const speaker = fact.__typename === "Quote" ? fact.speakerConfidence : null;
  const parts = [confidence?.toFixed(2), speaker === null ? undefined : `speaker ${speaker.toFixed(2)}`];
  return parts.filter((part) => part !== undefined).join(", ");
}
