import { chain } from "../connection/maybe-promise";
import type { MaybePromise } from "../connection/page";
import type { NewsRepository, NodeName, NodeOf } from "../news/news.repository";

/** The object of a type with this id; null where there is none, or it is of another type. */
export function byId<N extends NodeName>(
  news: NewsRepository,
  type: N,
  id: string,
): MaybePromise<NodeOf<N> | null> {
  return chain(news.node(id), (node) => (node?.__typename === type ? (node as NodeOf<N>) : null));
}
