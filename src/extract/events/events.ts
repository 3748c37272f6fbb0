import type { Range } from "../../fact/span.type";
import type { EventKind } from "../../event/event-kind.enum";
import type { FactStatus } from "../../fact/fact-status.enum";
import { DateReader, type DateFound } from "../dates/dates";
import { datedCandidate, isDay, undatedCandidate, type Candidate } from "./event-candidates";
import { datesOf } from "./event-dates";
import { headlineEvent } from "./event-headline";
import { Told } from "./event-identity";
import { likelihoodOf } from "./event-reasons";
import { occasionsIn } from "./event-occasions";
import { stretchesOf } from "./event-stretches";
import type { Reading } from "../text/reading";
import { plainForms } from "../text/words";

/** Something that happened or will, as the text dates it, or a meeting, a ceremony and the like without a date. */
export interface EventFound {
  readonly kind: EventKind;
  readonly evidence: Range;
  readonly date: DateFound | null;
  /** The words that name it, where the text has any: the arrival ceremony. */
  readonly named: Range | null;
  readonly unit: number;
  /** How far along the article presents it. */
  readonly status: FactStatus;
  /** How likely it is to be an event, in (0, 1). */
  readonly likelihood: number;
}

/** The events of a text, and the days that belong to something else. */
export interface EventsFound {
  readonly events: readonly EventFound[];
  /** When agreements were made, with the clause that says so. */
  readonly makings: readonly { readonly evidence: Range; readonly date: DateFound }[];
  /** The day on which the words of a unit were said, by the index of the unit; null where it names several. */
  readonly said: ReadonlyMap<number, DateFound | null>;
}

const LIKELY = 0.5;
/** No sentence of news is longer; a list or a table may be. */
const LONGEST = 4000;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The events of a text: meetings, ceremonies and the like that the narrator says take place, every other happening
 * that is dated to a day or a month, and what the headline tells. Several sentences on one happening make one event.
 * Every date and every word for a meeting is a candidate, and is weighed by the reasons for and against it.
 * `made` is where agreements are told of: making one is no event of its own.
 */
export function eventsIn(
  reading: Reading,
  published: string | null,
  dateline: Range | null,
  made: readonly Range[] = [],
): EventsFound {
  const { text, units } = reading;
  const reader = new DateReader(text, published);
  const told = new Told(text);
  const events: EventFound[] = [];
  const makings: { evidence: Range; date: DateFound }[] = [];
  const said = new Map<number, DateFound | null>();
  const headline = headlineForms(reading);
  const take = ({ event, reasons }: Candidate): EventFound[] => {
    const found = { ...event, likelihood: likelihoodOf(reasons) };
    if (found.likelihood < LIKELY) return [];
    events.push(found);
    told.add(found);
    return [found];
  };
  for (const unit of units) {
    const isDateline = dateline !== null && unit.start < dateline.end && dateline.start < unit.end;
    if (unit.line === 0 || isDateline || unit.end - unit.start > LONGEST) continue;
    for (const stretch of stretchesOf(reading, unit)) {
      const occasions = stretch.isQuoted ? [] : occasionsIn(stretch);
      const dates = datesOf(reader, text, stretch);
      const scene = { reading, published, headline, made, told, unit, stretch, occasions, dates };
      const dated = dates.flatMap((date) => {
        const candidate = datedCandidate(scene, date);
        if (DAY.test(date.edtf) && candidate.isSaid) said.set(unit.index, said.has(unit.index) ? null : date);
        if (!isDay(text, unit, date)) return [];
        if (candidate.isAgreement) makings.push({ evidence: candidate.event.evidence, date });
        return take(candidate);
      });
      // What a sentence dates it mostly tells of wholly: a meeting beside it is a part, or the same.
      const meeting = dated.length > 0 ? null : undatedCandidate(scene);
      if (meeting !== null) take(meeting);
    }
  }
  const news = headlineEvent(reading, events, made);
  const likelihood = news === null ? 0 : likelihoodOf(news.reasons);
  if (news !== null && likelihood >= LIKELY) {
    const { evidence, unit } = news;
    events.unshift({ kind: "OTHER", named: null, date: null, evidence, unit, status: "STATED", likelihood });
  }
  return { events, makings, said };
}

/** The words of the headline in their plain forms. */
function headlineForms({ text, units }: Reading): Set<string> {
  const lines = units.filter(({ line }) => line === 0);
  const words = text.slice(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0).toLowerCase();
  return new Set((words.match(/\p{L}+/gu) ?? []).flatMap((word) => plainForms(word)));
}
