/** Thrown for whatever a plan does not do itself; graphql-js then does it, and finds the words for what is wrong. */
export class LeftToGraphql extends Error {}
