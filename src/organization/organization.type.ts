import { ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { Actor } from "../actor/actor.type";
import { Node } from "../node/node.type";

@ObjectType({
  implements: [Node, Actor],
  simpleResolvers: true,
  description:
    "An organization that some article names, or its publisher: an agency, a company, a party, an armed group.",
})
export class Organization extends Actor {
  declare readonly __typename: "Organization";
}

export const OrganizationConnection = connectionOf<Organization>(Organization, "Organization");
