import type { AnnotatedArticleSource } from "../../src/news/annotated-article";

/** An article of one sentence on one leader: who in which office, of which country, and when it was published. */
export interface TinyStory {
  readonly slug: string;
  readonly name: string;
  readonly offices: readonly string[];
  readonly country?: { readonly code: string; readonly alias: string };
  readonly published?: string;
  readonly aliases?: readonly string[];
  readonly quote?: string;
}

export function tinyStory(story: TinyStory): AnnotatedArticleSource {
  const { slug, name, offices, country, published, aliases = [], quote } = story;
  const sentence = `${offices.join(" and ")} ${name} of ${country?.alias ?? "nowhere"} spoke.`;
  const text = [`Story ${slug}`, sentence, ...aliases, ...(quote === undefined ? [] : [`"${quote}"`])].join(
    "\n",
  );
  return {
    slug,
    text,
    language: "en",
    ...(published !== undefined && { publishedAt: { text: published, edtf: published } }),
    countries: country ? [{ code: country.code, aliases: [country.alias] }] : [],
    leaders: [
      {
        id: "leader",
        name,
        aliases: [...aliases],
        offices: offices.map((title, i) => ({
          id: `office-${i}`,
          evidence: [{ exact: sentence }],
          status: "STATED",
          title,
          ...(country && { country: country.code }),
        })),
      },
    ],
    quotes:
      quote === undefined
        ? []
        : [{ id: "quote", evidence: [{ exact: quote }], kind: "FULL", speaker: "leader" }],
  };
}
