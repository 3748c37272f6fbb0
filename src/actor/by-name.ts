import { ArgsType, Field, ID } from "type-graphql";
import { chain } from "../connection/maybe-promise";
import type { MaybePromise } from "../connection/page";
import { BadUserInputError } from "../errors";
import type { ActorName, NewsRepository, NodeOf } from "../news/news.repository";
import { byId } from "../node/by-id";
import { exactlyOne } from "../node/exactly-one";

@ArgsType()
export class IdOrNameArgs {
  @Field(() => ID, {
    nullable: true,
    description: "The global id. Exactly one of `id` and `name` must be given.",
  })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The full name, an alias or the family name, whatever its case. A full name comes before an alias, and that before a family name.",
  })
  name?: string | null;
}

/**
 * The one actor of a type that goes by a name; null where nobody does. Throws BadUserInputError
 * where several do: which of them is meant is not ours to guess.
 */
export function byName<N extends ActorName>(
  news: NewsRepository,
  type: N,
  name: string,
): MaybePromise<NodeOf<N> | null> {
  return chain(news.named(type, name), (actors) => {
    const [only, another] = actors;
    if (another === undefined) return only ?? null;
    const candidates = actors.map((actor) => `${actor.name} (${actor.id})`).join(", ");
    throw new BadUserInputError(
      `“${name}” is the name of several: ${candidates}. Ask for one of them by its id.`,
    );
  });
}

/** An actor by id or by name, as `byName` finds it. Throws BadUserInputError unless exactly one of the two is given. */
export function byIdOrName<N extends ActorName>(
  news: NewsRepository,
  type: N,
  { id, name }: IdOrNameArgs,
): MaybePromise<NodeOf<N> | null> {
  const asked = exactlyOne({ id, name });
  return asked.by === "id" ? byId(news, type, asked.value) : byName(news, type, asked.value);
}
