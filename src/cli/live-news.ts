import { FolderError, loadFolders, type Loaded } from "../news/load-folders";
import type { NewsRepository } from "../news/news.repository";
import type { Logger } from "../server/logging";
import type { NewsStatus } from "../server/news-status";
import { Refusal } from "./refusal";

/** Why what was loaded is not to be served. */
class NotWhole extends Error {}

/**
 * The news of some folders, which can be read again while it is served: what is asked meanwhile is
 * answered out of the old repository, until the new one is whole. Where that never comes about, the old one stays.
 */
export class LiveNews {
  private reloadFailed = false;
  private reloading: Promise<void> = Promise.resolve();
  /** A reload that has been asked for and not begun. */
  private next: Promise<void> | undefined;

  private constructor(
    private readonly folders: readonly string[],
    private readonly strict: boolean,
    private readonly logger: Logger,
    private loaded: Loaded,
  ) {}

  /**
   * Loads the folders for the first time.
   * @param strict whether one file that is not sound is reason enough to serve none
   * @throws Refusal where a folder cannot be read, no article is sound, or, if strict, one is not
   */
  static async open(folders: readonly string[], strict: boolean, logger: Logger): Promise<LiveNews> {
    try {
      return new LiveNews(folders, strict, logger, await load(folders, strict, logger));
    } catch (error) {
      if (error instanceof FolderError) throw new Refusal(`${error.message}.`);
      if (error instanceof NotWhole) throw new Refusal(error.message);
      throw error;
    }
  }

  /** The repository as it is now. */
  get repository(): NewsRepository {
    return this.loaded.news;
  }

  get status(): NewsStatus {
    const { articles, refused } = this.loaded;
    return { articles, refused: refused.map(({ file }) => file), reloadFailed: this.reloadFailed };
  }

  /** Reads the folders again, after what reading is under way, since that may have missed the latest. Never rejects; it logs. */
  reload(): Promise<void> {
    this.next ??= this.reloading.then(() => {
      this.next = undefined;
      return this.reloadOnce();
    });
    this.reloading = this.next;
    return this.next;
  }

  private async reloadOnce(): Promise<void> {
    try {
      this.loaded = await load(this.folders, this.strict, this.logger);
      this.reloadFailed = false;
      const { articles, refused } = this.loaded;
      this.logger.info({ articles, refused: refused.length }, "the news was read again");
    } catch (error) {
      this.reloadFailed = true;
      this.logger.error({ err: error }, "the news could not be read again: what was served before stays");
    }
  }
}

async function load(folders: readonly string[], strict: boolean, logger: Logger): Promise<Loaded> {
  const loaded = await loadFolders(folders);
  const { articles, refused } = loaded;
  const reasons = refused.map(({ message }) => message).join("\n");
  if (strict && refused.length > 0)
    throw new NotWhole(`${reasons}\nNothing is served, since --strict wants every article to be sound.`);
  if (articles === 0) {
    const none = `There is no article to serve in ${folders.join(", ")}.`;
    throw new NotWhole(reasons === "" ? none : `${reasons}\n${none}`);
  }
  for (const { file, problems } of refused)
    logger.warn({ file, problems: problems.map(toLine) }, "an article was refused");
  return loaded;
}

const toLine = ({ record, field, message }: Loaded["refused"][number]["problems"][number]): string =>
  [record, field, message].filter((part) => part !== "").join(": ");
