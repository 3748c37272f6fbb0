import { Writable } from "node:stream";
import { LiveNews } from "../../src/cli/live-news";
import { createLogger } from "../../src/server/logging";
import { tinyStory } from "../support/tiny-story";
import { Folder } from "./support/dateline";

const folder = new Folder();
afterAll(() => folder.remove());

const put = (slug: string): void =>
  void folder.write(
    `${slug}.json`,
    JSON.stringify(tinyStory({ slug, name: `Leader ${slug}`, offices: ["President"] })),
  );

async function open(): Promise<{ news: LiveNews; logged: string[] }> {
  const logged: string[] = [];
  const stream = new Writable({
    write(line: Buffer, _encoding, done) {
      logged.push((JSON.parse(line.toString()) as { msg: string }).msg);
      done();
    },
  });
  return { news: await LiveNews.open([folder.path], false, createLogger("info", stream)), logged };
}

const has = ({ repository }: LiveNews, slug: string): boolean => repository.articleBySlug(slug) !== undefined;

describe("News that is read again while it is served", () => {
  test("is the old one until the new one is whole, and then that", async () => {
    put("a");
    const { news } = await open();
    const old = news.repository;
    put("b");
    const reloading = news.reload();
    await new Promise((resolve) => setImmediate(resolve));
    expect([news.repository === old, has(news, "b")]).toEqual([true, false]);
    await reloading;
    expect([news.repository === old, has(news, "b")]).toEqual([false, true]);
  });

  test("is read once more, and only once, however often that is asked for while it is being read", async () => {
    const { news, logged } = await open();
    const first = news.reload();
    await new Promise((resolve) => setImmediate(resolve));
    put("late");
    await Promise.all([news.reload(), news.reload(), news.reload(), first]);
    expect(logged).toEqual(["the news was read again", "the news was read again"]);
    expect(has(news, "late")).toBe(true);
  });
});
