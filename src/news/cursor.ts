import { BadUserInputError } from "../errors";

/** An opaque cursor: it names the item itself, so that it holds its place however many others come before it. */
export function encodeCursor(id: string): string {
  return Buffer.from(id, "utf8").toString("base64url");
}

export function decodeCursor(cursor: string): string {
  return Buffer.from(cursor, "base64url").toString("utf8");
}

export function foreignCursor(argument: string, cursor: string): BadUserInputError {
  return new BadUserInputError(
    `\`${argument}\` is “${cursor}”, which is no cursor of this list: hand on a cursor as it came from an edge or from pageInfo.`,
  );
}
