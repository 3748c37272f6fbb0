import type { Cluster } from "./agreement-clusters";
import { areOneName } from "./agreement-kinship";
import { unique, type Party } from "./parties";

const REBEL = /rebel|warlord|commander|general\b|militia|guerrilla|insurgent|separatist/i;
const RIVAL = /leader|opposition|faction|rival|challenger|prime minister/i;
const SHARED = /coalition|unity government|power-sharing|share power/;
/** Where one person alone binds himself: he is accused, or gives something up. */
const ACCUSED = /\b(?:plea|prosecut|guilty|investigat|sentenc|charges|resign)/;
const STATESMAN = /^(?:president|prime minister|minister|chancellor)$/i;

/** Makes the sides that all mentions of an agreement name one consistent set. */
export function settle(text: string, cluster: Cluster): void {
  const people = cluster.parties.filter(isPerson);
  const words = cluster.mentions.map((mention) => mention.words).join(" ");
  // Rivals of one country bind themselves, not the country: the president and the leader of the opposition.
  const rivals = people.filter((party) => !REBEL.test(told(text, party)) && RIVAL.test(told(text, party)));
  if (rivals.length > 0 || (people.length > 0 && SHARED.test(words))) {
    const statesmen = new Map(
      cluster.mentions.flatMap(({ sides }) =>
        sides.flatMap(({ party, person }) =>
          party?.code == null || person === null ? [] : [[party.code, person] as const],
        ),
      ),
    );
    cluster.parties = unique(
      cluster.parties.map((party) => {
        const person = party.code === null ? undefined : statesmen.get(party.code);
        return person === undefined ? party : { entity: person, code: null };
      }),
    );
  }
  const hasState = cluster.parties.some(({ code }) => code !== null);
  const isMany = cluster.parties.length > 2;
  cluster.parties = cluster.parties.filter((party) => {
    const { entity } = party;
    if (entity === null) return true;
    // “the African Continental Free Trade Area agreement”
    if (entity.kind === "organization")
      return cluster.proper === null || entity.name.length < 4 || !areOneName(cluster.proper, entity.name);
    if (entity.kind !== "person" || entity.offices.length === 0) return true;
    // A statesman whose state is not made out adds nothing to those that are.
    const isOfState = entity.offices.some(
      ({ title, of }) => of === null && /minister|secretary|ambassador|chief of staff/i.test(title),
    );
    if (hasState && isOfState) return false;
    return !isMany || (rivals.includes(party) && !entity.offices.some(({ title }) => STATESMAN.test(title)));
  });
  // One person alone speaks for somebody else, unless he is accused.
  if (cluster.parties.length === 1 && cluster.parties.every(isPerson) && !ACCUSED.test(words))
    cluster.parties = [];
}

function isPerson({ entity }: Party): boolean {
  return entity?.kind === "person";
}

/** What a text says of a person: his offices, and how he is described. */
function told(text: string, { entity }: Party): string {
  if (entity === null) return "";
  const passages = entity.offices.map(({ evidence }) => evidence);
  return [...passages, ...(entity.description === null ? [] : [entity.description])]
    .map(({ start, end }) => text.slice(Math.max(0, start - 30), end))
    .join(" ");
}
