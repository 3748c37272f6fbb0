import { chain } from "../connection/maybe-promise";
import type { MaybePromise } from "../connection/page";
import type { NewsRepository } from "../news/news.repository";
import type { Actor } from "./actor.type";

/** The actor with an id that a record holds, of whatever type it is. */
export function actor(news: NewsRepository, id: string): MaybePromise<Actor> {
  return chain(news.node(id), (node) => node as Actor);
}
