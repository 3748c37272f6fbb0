import { countryName } from "../country/countries";
import { countryId } from "../node/node-id";
import type { AnnotatedArticle } from "./annotated-article";
import type { ActorNode, Mention } from "./article-records";
import type { Checks } from "./checks";
import { mentionsOf } from "./mentions";
import type { References } from "./references";

type Path = readonly PropertyKey[];

interface NamedActor {
  readonly node: ActorNode;
  /** Each name, with its place in the file. */
  readonly names: readonly { readonly name: string; readonly path: Path }[];
}

function named(node: ActorNode, fullName: string | null, aliases: readonly string[], path: Path): NamedActor {
  return {
    node,
    names: [
      ...(fullName === null ? [] : [{ name: fullName, path: [...path, "name"] }]),
      ...aliases.map((name, i) => ({ name, path: [...path, "aliases", i] })),
    ],
  };
}

function actorsOf(article: AnnotatedArticle, references: References): NamedActor[] {
  const countries = article.countries.map(({ code, aliases }, i): NamedActor => {
    const name = countryName(code) ?? code;
    return named(
      {
        __typename: "Country",
        id: countryId(code),
        code,
        name,
        aliases,
      },
      null,
      aliases,
      ["countries", i],
    );
  });
  const organizations = article.organizations.map(({ id, name, aliases }, i): NamedActor => {
    const path = ["organizations", i];
    return named(
      { __typename: "Organization", id: references.one("organizations", id, path), name, aliases },
      name,
      aliases,
      path,
    );
  });
  const leaders = article.leaders.map(
    ({ id, name, aliases, givenName, familyName, offices }, i): NamedActor => {
      const path = ["leaders", i];
      const leaderId = references.one("leaders", id, path);
      const held = offices.map(({ title, country, organization }, j) => ({
        leaderId,
        title,
        countryId: references.country(country, [...path, "offices", j, "country"]),
        organizationId: references.one("organizations", organization, [
          ...path,
          "offices",
          j,
          "organization",
        ]),
      }));
      const country = held.find((office) => office.countryId !== null)?.countryId ?? null;
      return named(
        {
          __typename: "Leader",
          id: leaderId,
          name,
          aliases,
          givenName,
          familyName,
          countryId: country,
          offices: held,
        },
        name,
        aliases,
        path,
      );
    },
  );
  const people = article.people.map(
    ({ id, name, aliases, givenName, familyName, description, country }, i): NamedActor => {
      const path = ["people", i];
      const countryOf = references.country(country, [...path, "country"]);
      return named(
        {
          __typename: "Person",
          id: references.one("people", id, path),
          name,
          aliases,
          givenName,
          familyName,
          description,
          countryId: countryOf,
        },
        name,
        aliases,
        path,
      );
    },
  );
  return [...countries, ...organizations, ...leaders, ...people];
}

/**
 * The actors of an article in the order in which the text first names them, and every place where
 * it does. Reports names that the text does not hold, and names that two actors share: whom such a
 * name means is for the file to say, by fuller names.
 */
export function actorRecords(
  article: AnnotatedArticle,
  text: string,
  references: References,
  checks: Checks,
): { actors: ActorNode[]; mentions: Mention[] } {
  const actors = actorsOf(article, references);
  const owner = new Map<string, ActorNode>();
  for (const { node, names } of actors) {
    for (const { name, path } of names) {
      const other = owner.get(name);
      if (other)
        checks.report(
          path,
          other === node ? `“${name}” is given twice` : `“${name}” is a name of ${other.name} as well`,
        );
      owner.set(name, node);
    }
  }

  const found = mentionsOf(text, owner.keys());
  for (const { names } of actors) {
    for (const { name, path } of names) {
      if (!found.has(name)) checks.report(path, `“${name}” does not stand in the text as a name of its own`);
    }
  }

  const mentions = [...owner]
    .flatMap(([name, { id }]) => (found.get(name) ?? []).map((range) => ({ actorId: id, ...range })))
    .sort((a, b) => a.start - b.start);
  const nodes = new Map(actors.map(({ node }) => [node.id, node]));
  return {
    actors: [...new Set([...mentions.map(({ actorId }) => actorId), ...nodes.keys()])].flatMap(
      (id) => nodes.get(id) ?? [],
    ),
    mentions,
  };
}
