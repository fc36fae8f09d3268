// The rules of @graphql-eslint for a schema, Relay's among them.
import graphql from "@graphql-eslint/eslint-plugin";

const { "flat/schema-recommended": recommended, "flat/schema-relay": relay } = graphql.configs;
const [severity, names] = recommended.rules["@graphql-eslint/naming-convention"];

export default [
  {
    files: ["**/*.graphql"],
    plugins: { "@graphql-eslint": graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "../resources/schema.graphql" } },
    },
    rules: {
      ...recommended.rules,
      ...relay.rules,
      // AND, OR and NOT are in capitals, as filters have them elsewhere, so that no field of a type can be taken for one.
      "@graphql-eslint/naming-convention": [
        severity,
        { ...names, InputValueDefinition: { style: "camelCase", ignorePattern: "^(AND|OR|NOT)$" } },
      ],
      // One sentence stands in one line.
      "@graphql-eslint/description-style": ["error", { style: "inline" }],
      // Values, pages and rows of an answer have no identity; that what has one bears `id: ID!` is said by Node.
      "@graphql-eslint/strict-id-in-types": "off",
      // Lists that are always short come whole; a change is told, never looked up, so it is no Node.
      "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    },
  },
];
