import { registerEnumType } from "type-graphql";

export const DateMatch = { CERTAIN: "CERTAIN", POSSIBLE: "POSSIBLE" } as const;
export type DateMatch = keyof typeof DateMatch;

registerEnumType(DateMatch, {
  name: "DateMatch",
  description:
    "When a date counts as lying in the asked range. An unspecified year makes the difference: XXXX-04-11 lies possibly, and never certainly, in 2024-04.",
  valuesConfig: {
    CERTAIN: { description: "Every day that the expression can denote lies in the asked range." },
    POSSIBLE: { description: "Some day that the expression can denote lies in the asked range." },
  },
});
