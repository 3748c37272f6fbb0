import { BadUserInputError } from "../errors";

/** Which of two alternative arguments is given, and its value. Throws BadUserInputError where neither or both are. */
export function exactlyOne<K extends string>(
  args: Record<K, string | null | undefined>,
): { by: K; value: string } {
  const names = Object.keys(args) as K[];
  const given = names.flatMap((by) => {
    const value = args[by];
    return value == null ? [] : [{ by, value }];
  });
  const [only, another] = given;
  if (only && !another) return only;
  const alternatives = names.map((name) => `\`${name}\``).join(" or ");
  throw new BadUserInputError(
    only
      ? `Both are given: ask by ${alternatives}, not by both.`
      : `Neither is given: ask by ${alternatives}.`,
  );
}
