import { BadUserInputError } from "../errors";

/** An opaque cursor: it names the item itself, so that it holds its place however many others come before it. */
export function encodeCursor(id: string): string {
  return Buffer.from(id, "utf8").toString("base64url");
}

/** The id that a cursor names; the empty string, which is the id of nothing, for one that we did not make. */
export function decodeCursor(cursor: string): string {
  const id = Buffer.from(cursor, "base64url").toString("utf8");
  // Node passes over what is no base64.
  return encodeCursor(id) === cursor ? id : "";
}

export function foreignCursor(argument: string, cursor: string): BadUserInputError {
  return new BadUserInputError(
    `\`${argument}\` is “${cursor}”, which is no cursor of this list: hand on a cursor as it came from an edge or from pageInfo.`,
  );
}
