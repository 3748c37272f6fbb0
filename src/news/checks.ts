import { countryCodeProblem } from "../country/countries";
import { EdtfError, earliest, latest, parseEdtf } from "../fact/edtf";
import type { DateExpression } from "../fact/date-expression.type";
import type { Range } from "../fact/span.type";
import { anchor, AnchorError } from "./anchor";
import type { TextQuoteSelector } from "./annotated-article";
import type { Problem } from "./problem";
import { recordPath } from "./record-path";

type Path = readonly PropertyKey[];

interface DateSource {
  readonly text: string;
  readonly edtf: string;
  readonly derivation: string | null;
  readonly evidence: readonly TextQuoteSelector[];
}

/**
 * Checks values of one annotated article against its text, and gathers what is wrong. Each check
 * returns what the value stands for; where there is a problem that is a stand-in, which nobody
 * sees, since an article with a problem is refused.
 */
export class Checks {
  readonly problems: Problem[] = [];

  constructor(
    private readonly source: unknown,
    private readonly text: string,
    private readonly articleId: string,
  ) {}

  report(path: Path, message: string): void {
    const place = recordPath(this.source, path);
    // What several records are made of is checked several times, and reported once.
    const isKnown = this.problems.some(
      (problem) =>
        problem.record === place.record && problem.field === place.field && problem.message === message,
    );
    if (!isKnown) this.problems.push({ ...place, message });
  }

  /** Anchors the passages, in the order of the text. */
  passages(evidence: readonly TextQuoteSelector[], path: Path): Range[] {
    return evidence
      .flatMap((selector, i) => {
        try {
          return [anchor(this.text, selector)];
        } catch (error) {
          if (!(error instanceof AnchorError)) throw error;
          this.report([...path, i], error.message);
          return [];
        }
      })
      .sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** The words of some passages, gaps marked. */
  words(passages: readonly Range[], gap: string): string {
    return passages.map(({ start, end }) => this.text.slice(start, end)).join(gap);
  }

  date(date: DateSource | null, path: Path): DateExpression | null {
    if (date === null) return null;
    const { text, edtf, derivation } = date;
    const passages = this.passages(date.evidence, [...path, "evidence"]);
    if (passages.length > 0 && !passages.some((passage) => this.words([passage], "").includes(text))) {
      this.report([...path, "text"], `“${text}” does not stand in the evidence of the date`);
    }
    return {
      articleId: this.articleId,
      passages,
      text,
      edtf,
      derivation,
      ...this.days(edtf, [...path, "edtf"]),
    };
  }

  countryCode(code: string, path: Path): void {
    const problem = countryCodeProblem(code);
    if (problem !== undefined) this.report(path, problem);
  }

  /** Words that must stand somewhere in the text, and are kept as they are. */
  wordsInText(words: string | null, path: Path): string | null {
    if (words !== null && !this.text.includes(words))
      this.report(path, `“${words}” does not occur in the text`);
    return words;
  }

  private days(edtf: string, path: Path): { earliest: string | null; latest: string | null } {
    try {
      const days = parseEdtf(edtf);
      return { earliest: earliest(days), latest: latest(days) };
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      this.report(path, error.message);
      return { earliest: null, latest: null };
    }
  }
}
