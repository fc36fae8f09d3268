// Apollo Client as in src/docs/clients.md.
import { createHash } from "node:crypto";
import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client/core";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";
import { possibleTypes, valueTypes } from "./introspection.mjs";

/** A list is another one if anything but the place in it differs: its time, filter or order. */
const place = ["first", "after", "last", "before"];
const list = relayStylePagination((args) => Object.keys(args ?? {}).filter((name) => !place.includes(name)));

const cache = (introspection) =>
  new InMemoryCache({
    possibleTypes: possibleTypes(introspection),
    typePolicies: {
      ...Object.fromEntries(valueTypes(introspection).map((name) => [name, { merge: true }])),
      Query: { fields: { companies: list } },
      Company: { fields: { missions: list } },
    },
  });

const sha256 = (document) => createHash("sha256").update(document).digest("hex");

export const client = ({ uri, introspection, fetch }) =>
  new ApolloClient({
    cache: cache(introspection),
    link: new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri, fetch })),
  });
