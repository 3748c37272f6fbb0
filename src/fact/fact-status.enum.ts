import { registerEnumType } from "type-graphql";

export const FactStatus = {
  STATED: "STATED",
  CONFIRMED: "CONFIRMED",
  ANNOUNCED: "ANNOUNCED",
  PLANNED: "PLANNED",
  PROPOSED: "PROPOSED",
  REJECTED: "REJECTED",
} as const;
export type FactStatus = keyof typeof FactStatus;

registerEnumType(FactStatus, {
  name: "FactStatus",
  description: "How far along the article presents a fact.",
  valuesConfig: {
    STATED: { description: "Presented as so." },
    CONFIRMED: { description: "Confirmed by those whom it concerns." },
    ANNOUNCED: { description: "Announced, and not yet said to have happened." },
    PLANNED: { description: "Planned or intended." },
    PROPOSED: { description: "Offered, or open for discussion." },
    REJECTED: { description: "Turned down." },
  },
});
