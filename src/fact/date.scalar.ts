import { GraphQLScalarType } from "graphql";

export const CalendarDate = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar date, YYYY-MM-DD (RFC 3339 full-date).",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
});
