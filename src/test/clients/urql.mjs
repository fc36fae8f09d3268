// urql with its normalized cache as the README has it.
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";

/** A value without an id, such as an amount of money, is kept with what it is asked of. */
const keys = ({ __schema: { types } }) =>
  Object.fromEntries(
    types
      .filter(({ kind, fields }) => kind === "OBJECT" && !fields.some(({ name }) => name === "id"))
      .map(({ name }) => [name, () => null]),
  );

export const client = ({ url, introspection, logger }) =>
  new Client({
    url,
    exchanges: [
      cacheExchange({
        schema: introspection,
        keys: keys(introspection),
        resolvers: {
          Query: { companies: relayPagination() },
          Company: { missions: relayPagination() },
        },
        logger,
      }),
      fetchExchange,
    ],
  });
