import { FieldResolver, Resolver, Root } from "type-graphql";
import { ListBound } from "../connection/list-bound";
import { Evidence } from "./evidence.type";
import { DateExpression } from "./date-expression.type";

@Resolver(() => DateExpression)
export class DateExpressionResolver {
  @FieldResolver(() => [Evidence], {
    description:
      "Where the words stand. Empty for the date of publication where it is known from elsewhere than the text.",
  })
  @ListBound(2)
  evidence(@Root() { articleId, passages }: DateExpression): Evidence[] {
    return passages.map(({ start, end }) => ({ articleId, start, end }));
  }
}
