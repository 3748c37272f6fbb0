import { Extensions } from "type-graphql";

/**
 * Declares how many items a plain list is expected to hold at most, by which the cost of an
 * operation is reckoned before it runs. An expectation, not a promise: a longer list is served whole.
 */
export function ListBound(bound: number): PropertyDecorator & MethodDecorator {
  return Extensions({ listBound: bound });
}
