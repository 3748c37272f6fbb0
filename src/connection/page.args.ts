import { ArgsType, Field, Int } from "type-graphql";
import { BadUserInputError } from "../errors";
import type { PageRequest } from "./page";

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many items to return from the front, 1 to 100. 20 when no size is given.",
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Return only items behind the one with this cursor." })
  after?: string | null;
}

@ArgsType()
export class PageArgs extends ForwardPageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      "How many items to return from the back, 1 to 100, in the same order. Not together with `first`.",
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Return only items before the one with this cursor." })
  before?: string | null;
}

function checkSize(name: "first" | "last", size: number): number {
  if (size >= 1 && size <= MAX_PAGE_SIZE) return size;
  throw new BadUserInputError(`\`${name}\` is ${size}: ask for 1 to ${MAX_PAGE_SIZE} items.`);
}

/** Checks the arguments of a connection. Throws BadUserInputError that says what would be right. */
export function pageRequest({ first, after, last, before }: PageArgs): PageRequest {
  if (first != null && last != null) {
    throw new BadUserInputError(
      "`first` and `last` are both given: ask for items from the front or from the back, not both.",
    );
  }
  return {
    size:
      last != null ? checkSize("last", last) : first != null ? checkSize("first", first) : DEFAULT_PAGE_SIZE,
    from: last != null ? "back" : "front",
    ...(after != null && { after }),
    ...(before != null && { before }),
  };
}
