import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { actor } from "../actor/actor";
import { Actor } from "../actor/actor.type";
import { Agreement } from "./agreement.type";
import { Provision } from "./provision.type";
import { ListBound } from "../connection/list-bound";
import type { MaybePromise } from "../connection/page";
import type { DatelineContext } from "../context";

@Resolver(() => Provision)
export class ProvisionResolver {
  @FieldResolver(() => Agreement, { description: "The agreement that it is part of." })
  agreement(@Root() provision: Provision, @Ctx() { news }: DatelineContext): MaybePromise<Agreement> {
    return news.get("Agreement", provision.agreementId);
  }

  @FieldResolver(() => [Actor], { description: "The parties and the partners that take part in it." })
  @ListBound(5)
  participants(@Root() provision: Provision, @Ctx() { news }: DatelineContext): MaybePromise<Actor>[] {
    return provision.participantIds.map((id) => actor(news, id));
  }
}
