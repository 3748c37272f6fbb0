import { GraphQLError } from "graphql";

/**
 * An argument that cannot be served, in words that say what would be right. Clients see it as it
 * is, with the path of the field and the code BAD_USER_INPUT.
 */
export class BadUserInputError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "BAD_USER_INPUT" } });
    this.name = "BadUserInputError";
  }
}
