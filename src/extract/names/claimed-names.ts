import type { CountryMention } from "../countries/country-mentions";
import { actorId } from "../../node/node-id";
import { mentionsOf } from "../../news/mentions";
import { newEntity, type Entity } from "./entities";
import { isOrganizationName } from "./person-nouns";

/** Which entity each name is claimed for, whether or not the text holds it as words of its own. */
export interface ClaimedNames {
  readonly wanted: ReadonlyMap<string, Entity>;
  /** Entities whose names are another's to the loader, with that other. */
  readonly sameAs: ReadonlyMap<Entity, Entity>;
  readonly byCode: ReadonlyMap<string, Entity>;
  /** Countries that nothing but their capital names, which may stand for them as sides of something: a pact with London. */
  readonly byCapital: ReadonlyMap<string, Entity>;
}

/**
 * Claims each name for one entity: people first, since “Jordan” may be a family name.
 * @param speakers keep their names even where a country is named in them alone
 */
export function claimedNames(
  text: string,
  entities: readonly Entity[],
  nations: readonly CountryMention[],
  speakers: ReadonlySet<Entity>,
): ClaimedNames {
  const sameAs = new Map<Entity, Entity>();
  const byCode = new Map<string, Entity>();
  const byCapital = new Map<string, Entity>();
  const wanted = new Map<string, Entity>();
  const byKey = new Map<string, Entity>();
  const order = { person: 0, organization: 1, country: 2, place: 3 };
  for (const entity of [...entities].sort((a, b) => order[a.kind] - order[b.kind])) {
    if (entity.kind === "place" || entity.kind === "country") continue;
    // “Police” and “police” are one name to the loader, as are “Ann-Lee” and “Ann Lee”.
    const key = actorId(
      entity.kind === "person" ? "Person" : "Organization",
      entity.name.replaceAll("-", " "),
    );
    const bearer = byKey.get(key) ?? entity;
    byKey.set(key, bearer);
    if (bearer !== entity) sameAs.set(entity, bearer);
    for (const form of [entity.name, ...entity.forms])
      if (!wanted.has(form) && form === form.trim() && form !== "") wanted.set(form, bearer);
  }
  for (const entity of entities) if (entity.code !== null) byCode.set(entity.code, entity);
  // “Moscow called it a farce”: a country that the text names by its capital alone.
  for (const speaker of speakers)
    if (speaker.code !== null && !wanted.has(speaker.name)) wanted.set(speaker.name, speaker);
  const names = new Set(
    nations.flatMap(({ kind, start, end }) => (kind === "name" ? text.slice(start, end) : [])),
  );
  const nouns = new Set(nations.flatMap(({ code, kind }) => (kind === "name" ? code : [])));
  const told = new Set(nations.flatMap(({ code, kind }) => (kind === "capital" ? [] : code)));
  for (const { code, kind, start, end } of nations) {
    const form = text.slice(start, end);
    if (kind === "capital") {
      if (told.has(code) || wanted.has(form) || byCapital.has(code)) continue;
      const country = newEntity("country", form, start, code);
      byCapital.set(code, country);
      wanted.set(form, country);
      continue;
    }
    if (wanted.has(form) || (kind === "adjective" && nouns.has(code))) continue;
    const country = byCode.get(code) ?? newEntity("country", form, start, code);
    byCode.set(code, country);
    wanted.set(form, country);
  }
  // “US Supreme Court” must not hide the only place where the US is named.
  const isSpeaker = (name: string) => {
    const bearer = wanted.get(name);
    return bearer !== undefined && speakers.has(bearer);
  };
  const first = mentionsOf(text, wanted.keys());
  for (const [form, { kind }] of wanted) {
    if (kind !== "country" || first.has(form) || !names.has(form)) continue;
    for (const [other, { kind: otherKind }] of wanted) {
      if (
        otherKind === "organization" &&
        !isSpeaker(other) &&
        isOrganizationName(other) &&
        other !== form &&
        other.includes(form) &&
        mentionsOf(other, [form]).size > 0
      ) {
        const bearer = wanted.get(other);
        wanted.delete(other);
        // The rest of the name may stand for it: the Supreme Court.
        const rest = other.startsWith(`${form} `) ? other.slice(form.length + 1) : "";
        if (bearer?.name === other && isOrganizationName(rest) && !wanted.has(rest)) {
          bearer.name = rest;
          wanted.set(rest, bearer);
        }
      }
    }
  }
  return { wanted, sameAs, byCode, byCapital };
}
