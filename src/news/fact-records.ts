import type { Fact, FactType } from "../fact/fact.type";
import type { Range } from "../fact/span.type";
import { articleId } from "../node/node-id";
import type { AnnotatedArticle, TextQuoteSelector } from "./annotated-article";
import type { FactNode } from "./article-records";
import type { Checks } from "./checks";
import type { References } from "./references";

type Path = readonly PropertyKey[];

interface FactSource extends Pick<Fact, "voice" | "status"> {
  readonly id: string;
  readonly evidence: readonly TextQuoteSelector[];
  readonly attributedTo: readonly string[];
  readonly confidence: number | null;
}

// A space may set French marks off; an apostrophe within a word is no mark.
const OPENING_MARK = /(?:(?<![\p{L}\p{N}])['’]|["“”„‟‘‚‛「『`]|[«»‹›]\s?)$/u;
const CLOSING_MARK = /^(?:['’](?![\p{L}\p{N}])|["“”‟‘」』`]|\s?[«»‹›])/u;
// Some forget the closing mark before the next quotation.
const ANOTHER_OPENS = /^\s+["“„«]\S/;
// A quotation of several paragraphs is closed only behind the last.
const END_OF_LINE = /^[^\S\n\r\u2028\u2029]*(?:[\n\r\u2028\u2029]|$)/;
/** How the words of several passages are joined where a record has no text of its own. */
const GAP = " … ";

/** Turns the facts of an annotated article into records, in the order of the text. */
export function factRecords(
  article: AnnotatedArticle,
  text: string,
  refs: References,
  checks: Checks,
): FactNode[] {
  const ids = (type: FactType, records: readonly { id: string }[]) =>
    records.map(({ id }) => refs.fact(type, id));

  function shared<T extends FactType>(type: T, source: FactSource, path: Path) {
    if (source.voice === "NARRATOR" && source.attributedTo.length > 0) {
      checks.report(
        [...path, "voice"],
        "the narrator speaks for nobody: choose another voice, or leave attributedTo empty",
      );
    }
    return {
      __typename: type,
      id: refs.fact(type, source.id),
      articleId: articleId(article.slug),
      passages: checks.passages(source.evidence, [...path, "evidence"]),
      voice: source.voice,
      status: source.status,
      confidence: source.confidence,
      attributedToIds: refs.actors(source.attributedTo, [...path, "attributedTo"]),
    };
  }

  function ownText(source: { text?: string | undefined }, passages: readonly Range[]): string {
    return source.text ?? checks.words(passages, GAP);
  }

  const holdings = article.leaders.flatMap(({ id, offices }, i) =>
    offices.map((office, j): FactNode => {
      const path = ["leaders", i, "offices", j];
      return {
        ...shared("OfficeHolding", office, path),
        holderId: refs.one("leaders", id, path),
        title: office.title,
        countryId: refs.country(office.country, [...path, "country"]),
        organizationId: refs.one("organizations", office.organization, [...path, "organization"]),
      };
    }),
  );

  const quotes = article.quotes.map((quote, i): FactNode => {
    const path = ["quotes", i];
    const speakerId = refs.actor(quote.speaker, [...path, "speaker"]);
    if (speakerId === null && quote.speakerConfidence !== null)
      checks.report(
        [...path, "speakerConfidence"],
        "tells how sure a speaker is, and there is none: set it to null",
      );
    const passages = checks.passages(quote.evidence, [...path, "evidence"]);
    for (const { start, end } of passages) {
      const words = text.slice(start, end);
      if (!OPENING_MARK.test(text.slice(Math.max(0, start - 2), start)))
        checks.report(
          [...path, "evidence"],
          `no quotation mark opens “${words}” in the text: the passage must begin just behind one`,
        );
      const behind = text.slice(end, end + 40);
      if (![CLOSING_MARK, ANOTHER_OPENS, END_OF_LINE].some((end) => end.test(behind)))
        checks.report(
          [...path, "evidence"],
          `no quotation mark closes “${words}” in the text: the passage must end just before one, before another quotation, or with its paragraph`,
        );
    }
    return {
      __typename: "Quote",
      id: refs.fact("Quote", quote.id),
      articleId: articleId(article.slug),
      passages,
      voice: "QUOTED",
      status: "STATED",
      confidence: quote.confidence,
      attributedToIds: speakerId === null ? [] : [speakerId],
      text: checks.words(passages, " "),
      kind: quote.kind,
      speakerId,
      speakerConfidence: quote.speakerConfidence,
      speakerText: checks.wordsInText(quote.speakerText, [...path, "speakerText"]),
      topic: quote.topic,
      occasionId: refs.one("events", quote.occasion, [...path, "occasion"]),
      saidOn: checks.date(quote.saidOn, [...path, "saidOn"]),
    };
  });

  const statements = article.statements.map((statement, i): FactNode => {
    const path = ["statements", i];
    const fact = shared("Statement", statement, path);
    return {
      ...fact,
      text: ownText(statement, fact.passages),
      topics: statement.topics,
      countryIds: refs.countries(statement.countries, [...path, "countries"]),
      audience: statement.audience,
      occasionId: refs.one("events", statement.occasion, [...path, "occasion"]),
    };
  });

  const agreements = article.agreements.flatMap((agreement, i): FactNode[] => {
    const path = ["agreements", i];
    const provisions = agreement.provisions.map((provision, j): FactNode => {
      const provisionPath = [...path, "provisions", j];
      const fact = shared("Provision", provision, provisionPath);
      return {
        ...fact,
        agreementId: refs.fact("Agreement", agreement.id),
        text: ownText(provision, fact.passages),
        participantIds: refs.actors(provision.participants, [...provisionPath, "participants"]),
      };
    });
    return [
      {
        ...shared("Agreement", agreement, path),
        title: agreement.title,
        summary: agreement.summary,
        domain: agreement.domain,
        partyIds: refs.actors(agreement.parties, [...path, "parties"]),
        provisionIds: ids("Provision", agreement.provisions),
        exhaustive: agreement.exhaustive,
        announcedAtId: refs.one("events", agreement.announcedAt, [...path, "announcedAt"]),
        announcedOn: checks.date(agreement.announcedOn, [...path, "announcedOn"]),
      },
      ...provisions,
    ];
  });

  const missions = article.missions.flatMap((mission, i): FactNode[] => {
    const path = ["missions", i];
    const missionId = refs.fact("Mission", mission.id);
    const participations = mission.participations.map((participation, j): FactNode => {
      const participationPath = [...path, "participations", j];
      return {
        ...shared("Participation", participation, participationPath),
        missionId,
        countryId: refs.country(participation.country, [...participationPath, "country"]),
        role: participation.role,
        count: participation.count,
      };
    });
    const milestones = mission.milestones.map((milestone, j): FactNode => {
      const milestonePath = [...path, "milestones", j];
      const fact = shared("Milestone", milestone, milestonePath);
      return {
        ...fact,
        missionId,
        text: ownText(milestone, fact.passages),
        countryId: refs.country(milestone.country, [...milestonePath, "country"]),
      };
    });
    return [
      {
        ...shared("Mission", mission, path),
        name: mission.name,
        program: mission.program,
        agencyId: refs.one("organizations", mission.agency, [...path, "agency"]),
        destination: mission.destination,
        countryIds: refs.countries(mission.countries, [...path, "countries"]),
        participationIds: ids("Participation", mission.participations),
        milestoneIds: ids("Milestone", mission.milestones),
        contributionIds: ids(
          "Pledge",
          article.pledges.filter((pledge) => pledge.mission === mission.id),
        ),
      },
      ...participations,
      ...milestones,
    ];
  });

  const pledges = article.pledges.map((pledge, i): FactNode => {
    const path = ["pledges", i];
    return {
      ...shared("Pledge", pledge, path),
      item: pledge.item,
      quantity: pledge.quantity,
      giverId: refs.actor(pledge.giver, [...path, "giver"]),
      recipientId: refs.actor(pledge.recipient, [...path, "recipient"]),
      makerId: refs.one("organizations", pledge.maker, [...path, "maker"]),
      missionId: refs.one("missions", pledge.mission, [...path, "mission"]),
      occasion: pledge.occasion,
      occasionDate: checks.date(pledge.occasionDate, [...path, "occasionDate"]),
    };
  });

  const events = article.events.map((event, i): FactNode => {
    const path = ["events", i];
    return {
      ...shared("Event", event, path),
      name: event.name,
      kind: event.kind,
      place: event.place,
      date: checks.date(event.date, [...path, "date"]),
      leaderIds: event.leaders.map((id, j) => refs.one("leaders", id, [...path, "leaders", j])),
      countryIds: refs.countries(event.countries, [...path, "countries"]),
      topics: event.topics,
      afterIds: event.after.map((id, j) => refs.one("events", id, [...path, "after", j])),
    };
  });

  return [...holdings, ...quotes, ...statements, ...agreements, ...missions, ...pledges, ...events].sort(
    (a, b) => start(a) - start(b),
  );
}

function start({ passages }: Fact): number {
  return passages[0]?.start ?? 0;
}
