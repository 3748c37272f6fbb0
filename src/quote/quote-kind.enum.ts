import { registerEnumType } from "type-graphql";

export const QuoteKind = { FULL: "FULL", PARTIAL: "PARTIAL" } as const;
export type QuoteKind = keyof typeof QuoteKind;

registerEnumType(QuoteKind, {
  name: "QuoteKind",
  description: "How much of what was said stands between the marks.",
  valuesConfig: {
    FULL: { description: "A whole clause or sentence." },
    PARTIAL: { description: "Words set into a sentence of the article's own." },
  },
});
