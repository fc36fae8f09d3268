// Apollo Client as the README has it.
import { createHash } from "node:crypto";
import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client/core";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";

const place = ["first", "after", "last", "before"];

/** A list is another one if anything but the place in it differs: its time, filter or order. */
const list = relayStylePagination((args) => Object.keys(args ?? {}).filter((name) => !place.includes(name)));

export const cache = (introspection) =>
  new InMemoryCache({
    possibleTypes: possibleTypes(introspection),
    typePolicies: {
      Query: { fields: { companies: list } },
      Company: { fields: { missions: list } },
    },
  });

const possibleTypes = ({ __schema: { types } }) =>
  Object.fromEntries(
    types
      .filter((type) => type.possibleTypes)
      .map((type) => [type.name, type.possibleTypes.map((possible) => possible.name)]),
  );

const hash = (document) => createHash("sha256").update(document).digest("hex");

export const client = ({ uri, introspection, fetch }) =>
  new ApolloClient({
    cache: cache(introspection),
    link: new PersistedQueryLink({ sha256: hash, useGETForHashedQueries: true }).concat(new HttpLink({ uri, fetch })),
  });
