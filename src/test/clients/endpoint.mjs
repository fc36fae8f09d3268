// The server as it answers without a client library. What the libraries tell is held against it.
import assert from "node:assert/strict";
import { getIntrospectionQuery } from "graphql";

assert.ok(process.env.SPACEGRAPH_URL, "Run `npm test`, which starts the program, or set SPACEGRAPH_URL to one that runs.");

export const endpoint = new URL("/graphql", process.env.SPACEGRAPH_URL).href;

export async function ask(query, variables) {
  const answer = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

export const introspection = await ask(getIntrospectionQuery());

/** The data without the type names that caches add to each question. */
export const plain = (data) =>
  JSON.parse(JSON.stringify(data), (key, value) => (key === "__typename" ? undefined : value));
