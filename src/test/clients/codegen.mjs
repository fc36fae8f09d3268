// graphql-codegen's client preset over the schema and the playground's examples.
export default {
  schema: "../resources/schema.graphql",
  documents: "../../main/resources/web/playground/examples/*.graphql",
  generates: { "generated/typescript/": { preset: "client" } },
  config: {
    strictScalars: true,
    scalars: {
      BigDecimal: "number",
      CountryCode: "string",
      CurrencyCode: "string",
      Date: "string",
      DateTime: "string",
      URL: "string",
    },
  },
};
