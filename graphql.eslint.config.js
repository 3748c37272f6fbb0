"use strict";

const { default: plugin, parser } = require("@graphql-eslint/eslint-plugin");

const SCHEMA = "schema/schema.graphql";
const OPERATIONS = "schema/operations/*.graphql";

const shared = {
  plugins: { "@graphql-eslint": plugin },
  languageOptions: {
    parser,
    parserOptions: { graphQLConfig: { schema: SCHEMA, documents: OPERATIONS } },
  },
};

/** Lint rules of the schema and of the example operations, which are checked against that schema. */
module.exports = [
  {
    ...shared,
    name: "dateline/graphql-schema",
    files: [SCHEMA],
    rules: {
      ...plugin.configs["flat/schema-recommended"].rules,
      ...plugin.configs["flat/schema-relay"].rules,
      // Lists that an article bounds are plain, evidence has no id, and a search pages forward only.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
      // The description pane of Sandbox is the manual: nothing goes without.
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          rootField: true,
        },
      ],
      // A type has an id if it is a node; these are values that stand within a node.
      "@graphql-eslint/strict-id-in-types": [
        "error",
        {
          exceptions: {
            suffixes: ["Connection", "Edge"],
            types: ["Coverage", "DateExpression", "Evidence", "Highlight", "Office", "PageInfo", "Span"],
          },
        },
      ],
      // The printer sorts: a schema that is not sorted was edited by hand.
      "@graphql-eslint/alphabetize": [
        "error",
        {
          definitions: true,
          fields: ["ObjectTypeDefinition", "InterfaceTypeDefinition", "InputObjectTypeDefinition"],
          values: true,
          arguments: ["FieldDefinition"],
        },
      ],
      "@graphql-eslint/no-root-type": ["error", { disallow: ["mutation", "subscription"] }],
    },
  },
  {
    ...shared,
    name: "dateline/graphql-operations",
    files: [OPERATIONS],
    rules: {
      ...plugin.configs["flat/operations-recommended"].rules,
      "@graphql-eslint/lone-executable-definition": ["error", { ignore: ["fragment"] }],
      "@graphql-eslint/match-document-filename": ["error", { query: "kebab-case" }],
      "@graphql-eslint/no-one-place-fragments": "error",
    },
  },
];
