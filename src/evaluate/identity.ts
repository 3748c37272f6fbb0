import { fold } from "../actor/name";
import type { AnnotatedArticle } from "../news/annotated-article";

/** The names, folded, by which an article knows an actor; a country by its code alone. */
export function namesOf(article: AnnotatedArticle, ref: string | null): ReadonlySet<string> {
  if (ref === null) return new Set();
  if (article.countries.some(({ code }) => code === ref)) return new Set([ref]);
  const actor = [...article.leaders, ...article.people, ...article.organizations].find(
    ({ id }) => id === ref,
  );
  return new Set(actor === undefined ? [] : [actor.name, ...actor.aliases].map(plain));
}

/** A name without regard to case, accents and its article: “The Aviation Herald” is “Aviation Herald”. */
export function plain(name: string): string {
  return fold(name).replace(/^the /, "");
}

/** Whether two articles on one text mean the same actor: they know it by a common name. */
export function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 ? a.size === b.size : [...a].some((name) => b.has(name));
}

/** Whether two lists of actors are the same set. */
export function areSame(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): boolean {
  return a.length === b.length && a.every((one) => b.some((other) => isSame(one, other)));
}
