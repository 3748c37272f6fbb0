import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** The codes that a refused operation may carry; stable, clients may rely on them. */
export type LimitCode =
  | "TOO_MANY_TOKENS"
  | "QUERY_TOO_DEEP"
  | "TOO_MANY_ALIASES"
  | "TOO_MANY_DIRECTIVES"
  | "QUERY_TOO_COSTLY"
  | "INTROSPECTION_TOO_DEEP"
  | "INTROSPECTION_TOO_COSTLY"
  | "INPUT_LIST_TOO_LONG"
  | "INPUT_TOO_DEEP"
  | "TOO_MANY_OBJECTS"
  | "RESPONSE_TOO_LARGE"
  | "EXECUTION_TIMED_OUT";

/**
 * An operation over a limit: the message names the limit and the figure, and so do the extensions.
 * The figure is left out where counting stopped at the limit.
 */
export class LimitError extends GraphQLError {
  private readonly shown: GraphQLFormattedError;

  /** @param found what the operation has, with "#" for the figure, such as "depth #" */
  constructor(code: LimitCode, found: string, limit: number, figure?: number) {
    const figureText = figure === undefined ? `more than ${limit}` : show(figure);
    const message = `The operation has ${found.replace("#", figureText)}, over the limit of ${limit}.`;
    const finite = figure === undefined ? {} : { figure: Math.min(figure, Number.MAX_SAFE_INTEGER) };
    super(message, { extensions: { code, limit, ...finite, http: { status: 400 } } });
    this.name = "LimitError";
    this.shown = { message, extensions: { code, limit, ...finite } };
  }

  /** The error as a client sees it. */
  override toJSON(): GraphQLFormattedError {
    return this.shown;
  }
}

/** A fragment bomb's figures outgrow what a number can count. */
const show = (n: number): string => (Number.isSafeInteger(n) ? String(n) : `over ${Number.MAX_SAFE_INTEGER}`);
