import { registerEnumType } from "type-graphql";

export const AgreementDomain = {
  MILITARY: "MILITARY",
  SPACE: "SPACE",
  DIPLOMATIC: "DIPLOMATIC",
  ECONOMIC: "ECONOMIC",
  CULTURAL: "CULTURAL",
  OTHER: "OTHER",
} as const;
export type AgreementDomain = keyof typeof AgreementDomain;

registerEnumType(AgreementDomain, {
  name: "AgreementDomain",
  description: "What an agreement is about.",
  valuesConfig: {
    MILITARY: { description: "Armed forces, defense, arms control, ceasefires." },
    SPACE: { description: "Space flight and exploration." },
    DIPLOMATIC: { description: "Relations between states, recognition, peace, borders." },
    ECONOMIC: { description: "Trade, money, industry, energy, aid." },
    CULTURAL: { description: "Education, science, sport, heritage, exchange." },
    OTHER: { description: "Anything else." },
  },
});
