import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { AgreementResolver } from "./agreement/agreement.resolver";
import { ProvisionResolver } from "./agreement/provision.resolver";
import { callResolversDirectly } from "./direct-resolvers";
import { ArticleResolver } from "./article/article.resolver";
import { SentenceResolver } from "./article/sentence.resolver";
import { CountryResolver } from "./country/country.resolver";
import { EventResolver } from "./event/event.resolver";
import { DateExpressionResolver } from "./fact/date-expression.resolver";
import { EvidenceResolver } from "./fact/evidence.resolver";
import { FactResolver } from "./fact/fact.resolver";
import { LeaderResolver } from "./leader/leader.resolver";
import { OfficeHoldingResolver } from "./leader/office-holding.resolver";
import { OfficeResolver } from "./leader/office.resolver";
import { MilestoneResolver } from "./mission/milestone.resolver";
import { MissionResolver } from "./mission/mission.resolver";
import { ParticipationResolver } from "./mission/participation.resolver";
import { NodeResolver } from "./node/node.resolver";
import { OrganizationResolver } from "./organization/organization.resolver";
import { PersonResolver } from "./person/person.resolver";
import { PledgeResolver } from "./pledge/pledge.resolver";
import { QuoteResolver } from "./quote/quote.resolver";
import { SearchResolver } from "./search/search.resolver";
import { StatementResolver } from "./statement/statement.resolver";

/** The API's schema, with its resolvers, which find all they need in a DatelineContext. */
export function buildDatelineSchema(): GraphQLSchema {
  const schema = buildTypeGraphqlSchema();
  callResolversDirectly(schema);
  return schema;
}

/** The same schema as TypeGraphQL makes it and calls its resolvers; for comparison. */
export function buildTypeGraphqlSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      ArticleResolver,
      SentenceResolver,
      LeaderResolver,
      OfficeResolver,
      OfficeHoldingResolver,
      PersonResolver,
      CountryResolver,
      OrganizationResolver,
      QuoteResolver,
      StatementResolver,
      AgreementResolver,
      ProvisionResolver,
      MissionResolver,
      ParticipationResolver,
      MilestoneResolver,
      PledgeResolver,
      EventResolver,
      FactResolver,
      DateExpressionResolver,
      EvidenceResolver,
      SearchResolver,
    ],
    // The type system checks arguments, and resolvers what it cannot express.
    validate: false,
  });
  // TypeGraphQL has no place to describe the root type.
  const query = schema.getQueryType();
  if (query)
    query.description =
      "Where every operation starts. What takes an id or a name gives null where there is none.";
  return schema;
}
