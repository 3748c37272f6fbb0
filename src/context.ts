import type { NewsRepository } from "./news/news.repository";

/** What every resolver gets: the repository as it was when the request arrived. */
export interface DatelineContext {
  readonly news: NewsRepository;
}
