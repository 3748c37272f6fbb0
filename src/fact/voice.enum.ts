import { registerEnumType } from "type-graphql";

export const Voice = {
  NARRATOR: "NARRATOR",
  ATTRIBUTED: "ATTRIBUTED",
  QUOTED: "QUOTED",
  INFERRED: "INFERRED",
} as const;
export type Voice = keyof typeof Voice;

registerEnumType(Voice, {
  name: "Voice",
  description: "Who speaks where the article states a fact.",
  valuesConfig: {
    NARRATOR: { description: "The article itself, in its own words and on its own account." },
    ATTRIBUTED: { description: "Somebody else, reported in the article's words." },
    QUOTED: { description: "Somebody else, in their own words, between quotation marks." },
    INFERRED: { description: "Nobody outright: it follows from what the article says." },
  },
});
