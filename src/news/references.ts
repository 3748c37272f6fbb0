import { actorId, articleNodeId, countryId, type NodeType } from "../node/node-id";
import type { AnnotatedArticle } from "./annotated-article";
import type { Checks } from "./checks";

type Path = readonly PropertyKey[];
type Collection = "leaders" | "people" | "organizations" | "events" | "missions";

interface Referent {
  readonly globalId: string;
  readonly collection: Collection | undefined;
}

/**
 * The ids that an article's records go by: turns the ids of the file, and the codes of its
 * countries, into global ids. Reports ids used twice and ids that lead nowhere.
 */
export class References {
  private readonly byId = new Map<string, Referent>();
  private readonly nameOf = new Map<string, string>();
  private readonly codes = new Set<string>();

  constructor(
    private readonly article: AnnotatedArticle,
    private readonly checks: Checks,
  ) {
    article.countries.forEach(({ code }, i) => {
      checks.countryCode(code, ["countries", i, "code"]);
      if (this.codes.has(code))
        checks.report(
          ["countries", i, "code"],
          `“${code}” is listed twice: put all its names into one record`,
        );
      this.codes.add(code);
    });
    article.leaders.forEach((leader, i) => {
      const country = leader.offices.find((office) => office.country !== null)?.country;
      const globalId = actorId("Leader", leader.name, country);
      this.declareActor(leader, globalId, ["leaders", i], "leaders");
      this.declareFacts("OfficeHolding", leader.offices, ["leaders", i, "offices"]);
    });
    article.people.forEach((person, i) => {
      this.declareActor(person, actorId("Person", person.name, person.country), ["people", i], "people");
    });
    article.organizations.forEach((organization, i) => {
      const globalId = actorId("Organization", organization.name);
      this.declareActor(organization, globalId, ["organizations", i], "organizations");
    });
    this.declareFacts("Event", article.events, ["events"], "events");
    this.declareFacts("Quote", article.quotes, ["quotes"]);
    this.declareFacts("Statement", article.statements, ["statements"]);
    this.declareFacts("Agreement", article.agreements, ["agreements"]);
    article.agreements.forEach(({ provisions }, i) => {
      this.declareFacts("Provision", provisions, ["agreements", i, "provisions"]);
    });
    this.declareFacts("Mission", article.missions, ["missions"], "missions");
    article.missions.forEach(({ participations, milestones }, i) => {
      this.declareFacts("Participation", participations, ["missions", i, "participations"]);
      this.declareFacts("Milestone", milestones, ["missions", i, "milestones"]);
    });
    this.declareFacts("Pledge", article.pledges, ["pledges"]);
  }

  /** The global id of a fact of this article. */
  fact(type: NodeType, id: string): string {
    return articleNodeId(type, this.article.slug, id);
  }

  /** A record of a collection that the file refers to by its id. */
  one(collection: Collection, id: string, path: Path): string;
  one(collection: Collection, id: string | null, path: Path): string | null;
  one(collection: Collection, id: string | null, path: Path): string | null {
    if (id === null) return null;
    const referent = this.byId.get(id);
    if (referent?.collection === collection) return referent.globalId;
    this.checks.report(path, `“${id}” is not the id of a record under ${collection}`);
    return "";
  }

  country(code: string, path: Path): string;
  country(code: string | null, path: Path): string | null;
  country(code: string | null, path: Path): string | null {
    if (code === null) return null;
    if (!this.codes.has(code))
      this.checks.report(path, `“${code}” is not the code of a country listed under countries`);
    return countryId(code);
  }

  countries(codes: readonly string[], path: Path): string[] {
    return codes.map((code, i) => this.country(code, [...path, i]));
  }

  actor(ref: string, path: Path): string;
  actor(ref: string | null, path: Path): string | null;
  actor(ref: string | null, path: Path): string | null {
    if (ref === null) return null;
    if (this.codes.has(ref)) return countryId(ref);
    const referent = this.byId.get(ref);
    const collection = referent?.collection;
    if (referent && (collection === "leaders" || collection === "people" || collection === "organizations")) {
      return referent.globalId;
    }
    this.checks.report(
      path,
      `“${ref}” is neither the id of a record under leaders, people or organizations nor the code of a country listed under countries`,
    );
    return "";
  }

  actors(refs: readonly string[], path: Path): string[] {
    return refs.map((ref, i) => this.actor(ref, [...path, i]));
  }

  private declareActor(
    { id, name }: { readonly id: string; readonly name: string },
    globalId: string,
    path: Path,
    collection: Collection,
  ): void {
    this.declare(id, globalId, path, collection);
    const other = this.nameOf.get(globalId);
    // The same name in the same letters is reported where names are sought in the text.
    if (other !== undefined && other !== name) {
      this.checks.report(
        [...path, "name"],
        `“${name}” and “${other}” are one name, since case, accents and hyphens do not count: join the two records, or give one a fuller name`,
      );
    }
    this.nameOf.set(globalId, name);
  }

  private declareFacts(
    type: NodeType,
    records: readonly { id: string }[],
    path: Path,
    collection?: Collection,
  ): void {
    records.forEach(({ id }, i) => this.declare(id, this.fact(type, id), [...path, i], collection));
  }

  private declare(id: string, globalId: string, path: Path, collection: Collection | undefined): void {
    if (this.byId.has(id))
      this.checks.report([...path, "id"], `“${id}” is the id of another record of this file as well`);
    else this.byId.set(id, { globalId, collection });
  }
}
