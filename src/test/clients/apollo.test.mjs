// Apollo Client asks, pages and keeps what it was told.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { CombinedGraphQLErrors, gql } from "@apollo/client/core";
import { filter, firstValueFrom } from "rxjs";
import { client } from "./apollo.mjs";
import { ask, endpoint, introspection, plain } from "./endpoint.mjs";
import { expectQuietConsole } from "./quiet.mjs";
import { now, past, question, times, told } from "./timeTravel.mjs";
import { parts, toldParts } from "./values.mjs";

const apollo = (fetch) => client({ uri: endpoint, introspection, fetch });

expectQuietConsole();

test("a document is sent once, then its hash is enough", async () => {
  const requests = [];
  const recording = (url, options) => {
    requests.push(`${options.method}${options.body?.includes('"query"') ? " with the document" : ""}`);
    return fetch(url, options);
  };
  const query = gql(`query Once_${randomUUID().replaceAll("-", "")} { meta { version } }`);

  const first = await apollo(recording).query({ query });
  assert.deepEqual(requests.splice(0), ["GET", "POST with the document"]);
  const second = await apollo(recording).query({ query });
  assert.deepEqual(requests, ["GET"]);
  assert.deepEqual(second.data, first.data);
});

test("now, then, and now again: each is answered with its own from the cache", async () => {
  const client = apollo();
  const query = gql(question);
  for (const variables of [...times, now]) await client.query({ query, variables, fetchPolicy: "network-only" });
  const kept = times.map((variables) => plain(client.readQuery({ query, variables })));

  assert.deepEqual(kept, told);
});

/** The nodes of the first page and the next, which a component fetches that watches the list. */
async function pages(client, query, variables, connection) {
  const list = client.watchQuery({ query, variables });
  const watching = list.subscribe(() => {});
  const { data } = await firstValueFrom(list.pipe(filter(({ dataState }) => dataState === "complete")));
  await list.fetchMore({ variables: { after: connection(data).pageInfo.endCursor } });
  watching.unsubscribe();
  const { edges } = connection(client.readQuery({ query, variables }));
  return plain(edges.map(({ node }) => node));
}

test("pages of a list follow each other, and those of another time stay apart", async () => {
  const client = apollo();
  const query = gql`
    query Companies($after: String, $at: TimeTravel) {
      companies(first: 3, after: $after, at: $at) { edges { node { id } } pageInfo { hasNextPage endCursor } }
    }`;
  const six = async (variables) =>
    (await ask("query($at: TimeTravel) { companies(first: 6, at: $at) { nodes { id } } }", variables)).companies.nodes;

  for (const variables of [now, past]) {
    assert.deepEqual(await pages(client, query, variables, ({ companies }) => companies), await six(variables));
  }
  const kept = client.readQuery({ query, variables: now }).companies.edges.map(({ node }) => node);
  assert.deepEqual(plain(kept), await six(now));
});

test("pages of a nested list follow each other", async () => {
  const query = gql`
    query Missions($after: String) {
      company(ref: { id: "company/spacex" }) {
        id
        missions(first: 3, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
      }
    }`;
  const six = await ask(`{ company(ref: {id: "company/spacex"}) { missions(first: 6) { nodes { id } } } }`);

  assert.deepEqual(await pages(apollo(), query, {}, ({ company }) => company.missions), six.company.missions.nodes);
});

test("values without an id are kept with what they are asked of, whichever parts of them are asked for", async () => {
  const client = apollo();
  const queries = parts.map((part) => gql(part));
  for (const query of queries) await client.query({ query });

  assert.deepEqual(queries.map((query) => plain(client.readQuery({ query }))), toldParts);
});

test("a fragment on an interface is read from the cache", async () => {
  const client = apollo();
  const query = gql`{ node(id: "rocket/falcon-9") { id ... on Entity { name } } }`;
  const { data } = await client.query({ query });
  assert.equal(data.node.name, "Falcon 9");
  assert.deepEqual(client.readQuery({ query }), data);
});

test("an error says what is wrong, what is allowed and what to do next", async () => {
  const refused = await apollo()
    .query({ query: gql`{ companies(first: 1000) { nodes { id } } }` })
    .then(() => assert.fail("answered"), (error) => error);

  assert.ok(CombinedGraphQLErrors.is(refused), refused);
  const [{ extensions }] = refused.errors;
  assert.equal(extensions.code, "BAD_ARGUMENT");
  assert.equal(extensions.argument, "first");
  assert.ok(extensions.allowed && extensions.next, JSON.stringify(extensions));
});
