import { wordSet } from "../text/words";

/** Nouns that may be said of one and the same person: the executive is the CEO named before. */
const SORTS: readonly ReadonlySet<string>[] = [
  "ceo executive chief boss chairman chairwoman chair chairperson director tycoon billionaire businessman businesswoman entrepreneur founder co-founder magnate mogul industrialist president",
  "mp mla mep lawmaker legislator politician congressman congresswoman congressperson senator representative parliamentarian member whip backbencher deputy councillor councilor councilman councilwoman assemblyman assemblywoman",
  "premier pm prime-minister minister leader politician chancellor taoiseach statesman",
  "president leader politician statesman commander-in-chief",
  "minister secretary politician official chancellor",
  "governor mayor politician leader",
  "king queen monarch emperor sovereign sultan emir",
  "pope pontiff bishop archbishop cardinal cleric clergyman prelate priest pastor reverend vicar imam preacher",
  "coach manager boss trainer",
  "lawyer attorney counsel solicitor barrister qc advocate defender prosecutor jurist",
  "player striker midfielder defender goalkeeper keeper captain forward winger star skipper batsman bowler all-rounder quarterback pitcher athlete footballer cricketer international champion swimmer runner sprinter golfer boxer driver cyclist rider racer pilot",
  "singer star artist musician actor actress performer songwriter rapper composer guitarist drummer entertainer comedian celebrity presenter host producer filmmaker director",
  "professor academic researcher scientist expert economist biologist physicist chemist astronomer geologist historian scholar epidemiologist virologist ecologist paleontologist scholar author doctor analyst",
  "doctor physician surgeon medic paediatrician pediatrician cardiologist psychiatrist",
  "spokesman spokeswoman spokesperson official representative",
  "detective inspector sergeant superintendent officer constable policeman policewoman investigator chief sheriff commissioner",
  "general colonel major captain commander soldier officer admiral lieutenant brigadier veteran",
  "writer author novelist poet journalist columnist reporter editor correspondent playwright",
  "judge justice magistrate",
  "astronaut cosmonaut commander",
  "diplomat ambassador envoy negotiator mediator",
  "activist campaigner organizer organiser protester demonstrator dissident advocate",
  "student teenager youth pupil youngster",
  "teacher headteacher principal educator",
].map(wordSet);

const byNoun = new Map<string, Set<string>>();
for (const sort of SORTS)
  for (const noun of sort) byNoun.set(noun, new Set([...(byNoun.get(noun) ?? []), ...sort]));

/** Whether somebody who was called `known` nouns may be meant by another one. */
export function isOfSort(known: ReadonlySet<string>, noun: string): boolean {
  const same = byNoun.get(noun);
  return same !== undefined && [...known].some((other) => same.has(other));
}
