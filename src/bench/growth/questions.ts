import type { ArticleRecords, FactNode } from "../../news/article-records";
import type { Random } from "../synthetic/random";
import { COUNTRIES, countryOf, leaderOf, ORGANIZATIONS, organizationOf, wordOf } from "../synthetic/world";

/** What a question is about, by which the table is divided. */
export type Kind = "look-up" | "filter" | "order" | "filter and order" | "deep page" | "search";

type Variables = Readonly<Record<string, unknown>>;

/** Something asked of the repository again and again, each time of another value. */
export interface Question {
  readonly kind: Kind;
  readonly name: string;
  readonly document: string;
  readonly variables: (world: Sample) => Variables;
}

/** What there is to ask for. */
export interface Sample {
  readonly random: Random;
  /** One of the articles loaded. */
  article(): ArticleRecords;
}

/** Values of these ranks have a full page at a thousand articles already, so that all sizes answer alike. */
const TOP = 12;
const PAGE = 10;

const leader = ({ random }: Sample) => leaderOf(random.below(TOP), false);
const country = ({ random }: Sample) => countryOf(random.below(Math.min(TOP, COUNTRIES)));
const organization = ({ random }: Sample) => organizationOf(random.below(Math.min(TOP, ORGANIZATIONS)));
const month = ({ random }: Sample) =>
  `${random.from(2010, 2025)}-${String(random.from(1, 12)).padStart(2, "0")}`;
/** Words that stand in about every tenth to every third article. */
const commonWord = ({ random }: Sample) => wordOf(random.from(20, 60));

function fact(sample: Sample, type: FactNode["__typename"]): string {
  for (;;) {
    const found = sample.article().facts.find(({ __typename }) => __typename === type);
    if (found) return found.id;
  }
}

const cursorOf = (id: string) => Buffer.from(id).toString("base64url");

function lookUp(name: string, field: string, fields: string, variables: Question["variables"]): Question {
  const [, argument = ""] = /^\w+\((\w+)/.exec(field) ?? [];
  const type = argument === "code" ? "CountryCode" : argument === "id" ? "ID!" : "String";
  const document = `query($value: ${type}) { ${field.replace("_", "$value")} { ${fields} } }`;
  return { kind: "look-up", name, document, variables };
}

interface Listed {
  readonly filter?: (sample: Sample) => Variables;
  readonly orderBy?: Variables;
  readonly after?: (sample: Sample) => string;
}

const TYPES: Readonly<Record<string, { readonly of: string; readonly fields: string }>> = {
  articles: { of: "Article", fields: "id slug headline" },
  leaders: { of: "Leader", fields: "id name" },
  quotes: { of: "Quote", fields: "id text kind" },
  statements: { of: "Statement", fields: "id text" },
  agreements: { of: "Agreement", fields: "id title" },
  missions: { of: "Mission", fields: "id name" },
  pledges: { of: "Pledge", fields: "id item" },
  events: { of: "Event", fields: "id name" },
};
const ORDERED = new Set(["articles", "leaders", "quotes"]);

function list(kind: Kind, name: string, field: string, { filter, orderBy, after }: Listed): Question {
  const { of = "", fields = "" } = TYPES[field] ?? {};
  const [orderVariable, orderArgument] = ORDERED.has(field)
    ? [`, $orderBy: ${of}Order`, ", orderBy: $orderBy"]
    : ["", ""];
  return {
    kind,
    name: `${field}: ${name}`,
    document: `query($filter: ${of}Filter, $after: String${orderVariable}) {
      ${field}(first: ${PAGE}, after: $after, filter: $filter${orderArgument}) {
        nodes { ${fields} } pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: (sample) => ({
      filter: filter?.(sample) ?? null,
      ...(orderBy && { orderBy }),
      after: after ? cursorOf(after(sample)) : null,
    }),
  };
}

const filtered = (field: string, name: string, filter: (sample: Sample) => Variables): Question =>
  list("filter", name, field, { filter });

function search(name: string, query: (sample: Sample) => string): Question {
  return {
    kind: "search",
    name,
    document: `query($query: String!) {
      search(query: $query, first: ${PAGE}) {
        edges { score highlights { passage ranges { start end } } node { __typename } }
        pageInfo { hasNextPage endCursor } totalCount
      }
    }`,
    variables: (sample) => ({ query: query(sample) }),
  };
}

const lookUps: readonly Question[] = [
  lookUp("article by id", "article(id: _)", "id headline", (s) => ({ value: s.article().article.id })),
  lookUp("article by slug", "article(slug: _)", "id headline", (s) => ({ value: s.article().article.slug })),
  lookUp("quote by id", "quote(id: _)", "id text", (s) => ({ value: fact(s, "Quote") })),
  lookUp("node by id", "node(id: _)", "id __typename", (s) => ({ value: fact(s, "Event") })),
  lookUp("leader by id", "leader(id: _)", "id name", (s) => ({ value: leader(s).id })),
  lookUp("leader by name", "leader(name: _)", "id name", (s) => ({ value: leader(s).name })),
  lookUp("organization by name", "organization(name: _)", "id name", (s) => ({
    value: organization(s).name,
  })),
  lookUp("country by code", "country(code: _)", "id name", (s) => ({ value: country(s).code })),
];

const filters: readonly Question[] = [
  filtered("articles", "leaders", (s) => ({ leaders: [leader(s).name] })),
  filtered("articles", "countries", (s) => ({ countries: [country(s).code, country(s).code] })),
  filtered("articles", "language", () => ({ language: "en-GB" })),
  filtered("articles", "text", (s) => ({ text: commonWord(s) })),
  filtered("articles", "leaders, countries, text", (s) => ({
    leaders: [leader(s).name],
    countries: [country(s).code, country(s).code],
    text: commonWord(s),
  })),
  filtered("leaders", "name", (s) => ({ name: leader(s).name })),
  filtered("leaders", "countries", (s) => ({ countries: [country(s).code] })),
  filtered("leaders", "office", () => ({ office: "Prime Minister" })),
  filtered("quotes", "speakers", (s) => ({ speakers: [leader(s).name, leader(s).familyName] })),
  filtered("quotes", "kind", (s) => ({ kind: s.random.pick(["FULL", "PARTIAL"]) })),
  filtered("quotes", "countries", (s) => ({ countries: [country(s).code] })),
  filtered("quotes", "during", (s) => ({ during: month(s) })),
  filtered("quotes", "text", (s) => ({ text: commonWord(s) })),
  filtered("quotes", "kind, countries", (s) => ({ kind: "FULL", countries: [country(s).code] })),
  filtered("statements", "speakers", (s) => ({ speakers: [leader(s).name] })),
  filtered("statements", "voice", () => ({ voice: "ATTRIBUTED" })),
  filtered("statements", "countries", (s) => ({ countries: [country(s).code] })),
  filtered("agreements", "parties", (s) => ({ parties: [leader(s).name] })),
  filtered("agreements", "partners", (s) => ({ partners: [organization(s).name] })),
  filtered("agreements", "domains, statuses", (s) => ({
    domains: [s.random.pick(["MILITARY", "SPACE", "ECONOMIC"])],
    statuses: ["ANNOUNCED", "CONFIRMED"],
  })),
  filtered("missions", "countries", (s) => ({ countries: [country(s).code] })),
  filtered("missions", "program, destination", (s) => ({
    program: s.random.pick(["Artemis", "Aurora"]),
    destination: s.random.pick(["Moon", "Mars"]),
  })),
  filtered("pledges", "givers", (s) => ({ givers: [country(s).name] })),
  filtered("events", "kinds", (s) => ({ kinds: [s.random.pick(["MEETING", "TALKS", "CEREMONY"])] })),
  filtered("events", "leaders", (s) => ({ leaders: [leader(s).name] })),
  filtered("events", "countries", (s) => ({ countries: [country(s).code] })),
  filtered("events", "during, possible", (s) => ({ during: month(s) })),
  filtered("events", "during, certain", (s) => ({ during: month(s).slice(0, 4), dateMatch: "CERTAIN" })),
];

const ORDERS: readonly (readonly [field: string, of: readonly string[]])[] = [
  ["articles", ["LOADED_AT", "HEADLINE", "PUBLISHED_AT"]],
  ["leaders", ["NAME", "QUOTE_COUNT"]],
  ["quotes", ["POSITION", "LENGTH", "SPEAKER"]],
];

const orders: readonly Question[] = ORDERS.flatMap(([field, names]) =>
  names.flatMap((name) =>
    ["ASC", "DESC"].map((direction) =>
      list("order", `${name} ${direction}`, field, { orderBy: { field: name, direction } }),
    ),
  ),
);

const longest = { field: "LENGTH", direction: "DESC" };
const newest = { field: "PUBLISHED_AT", direction: "DESC" };

const filteredOrders: readonly Question[] = [
  list("filter and order", "speakers, LENGTH", "quotes", {
    filter: (s) => ({ speakers: [leader(s).name] }),
    orderBy: longest,
  }),
  list("filter and order", "kind, countries, LENGTH", "quotes", {
    filter: (s) => ({ kind: "FULL", countries: [country(s).code] }),
    orderBy: longest,
  }),
  list("filter and order", "text, SPEAKER", "quotes", {
    filter: (s) => ({ text: commonWord(s) }),
    orderBy: { field: "SPEAKER", direction: "ASC" },
  }),
  list("filter and order", "countries, PUBLISHED_AT", "articles", {
    filter: (s) => ({ countries: [country(s).code] }),
    orderBy: newest,
  }),
];

const anyArticle = (s: Sample) => s.article().article.id;
const anyQuote = (s: Sample) => fact(s, "Quote");

const deepPages: readonly Question[] = [
  list("deep page", "arrival", "articles", { after: anyArticle }),
  list("deep page", "PUBLISHED_AT", "articles", { orderBy: newest, after: anyArticle }),
  list("deep page", "LENGTH", "quotes", { orderBy: longest, after: anyQuote }),
  list("deep page", "kind", "quotes", { filter: () => ({ kind: "FULL" }), after: anyQuote }),
  list("deep page", "speakers, LENGTH", "quotes", {
    filter: (s) => ({ speakers: [leader(s).name] }),
    orderBy: longest,
    after: anyQuote,
  }),
];

const searches: readonly Question[] = [
  search("a common word", commonWord),
  search("three words", (s) => `${commonWord(s)} ${commonWord(s)} ${commonWord(s)}`),
  search("a name", (s) => leader(s).name),
  search("a prefix", (s) => wordOf(s.random.from(200, 900)).slice(0, 4)),
  search("a typo", (s) => `${wordOf(s.random.from(200, 900))}x`),
];

export const QUESTIONS: readonly Question[] = [
  ...lookUps,
  ...filters,
  ...orders,
  ...filteredOrders,
  ...deepPages,
  ...searches,
];
