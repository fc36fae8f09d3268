// urql with its normalized cache as in src/docs/clients.md.
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { valueTypes } from "./introspection.mjs";

const cache = (introspection) => ({
  schema: introspection,
  keys: Object.fromEntries(valueTypes(introspection).map((name) => [name, () => null])),
  resolvers: {
    Query: { companies: relayPagination() },
    Company: { missions: relayPagination() },
  },
});

export const client = ({ url, introspection, logger }) =>
  new Client({ url, exchanges: [cacheExchange({ ...cache(introspection), logger }), fetchExchange] });
