import { registerEnumType } from "type-graphql";

export const SortDirection = { ASC: "ASC", DESC: "DESC" } as const;
export type SortDirection = keyof typeof SortDirection;

registerEnumType(SortDirection, {
  name: "SortDirection",
  description:
    "Which end of an order comes first. Items alike follow the default order of their list, in both directions.",
  valuesConfig: {
    ASC: { description: "The least first: A before Z, short before long, early before late." },
    DESC: { description: "The greatest first." },
  },
});
