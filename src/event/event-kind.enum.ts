import { registerEnumType } from "type-graphql";

export const EventKind = {
  MEETING: "MEETING",
  PRESS_CONFERENCE: "PRESS_CONFERENCE",
  CEREMONY: "CEREMONY",
  TALKS: "TALKS",
  REJECTION: "REJECTION",
  OTHER: "OTHER",
} as const;
export type EventKind = keyof typeof EventKind;

registerEnumType(EventKind, {
  name: "EventKind",
  description: "What sort of event it is.",
  valuesConfig: {
    MEETING: { description: "People meet, visit or receive one another." },
    PRESS_CONFERENCE: { description: "Somebody speaks to the press and takes questions." },
    CEREMONY: { description: "A formal act: an arrival, a signing, a commemoration." },
    TALKS: { description: "Two or more sides talk or negotiate." },
    REJECTION: { description: "Somebody turns something down." },
    OTHER: { description: "Anything else." },
  },
});
