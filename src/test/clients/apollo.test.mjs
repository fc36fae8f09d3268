// Apollo Client asks, pages and keeps what it was told.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { CombinedGraphQLErrors, gql } from "@apollo/client/core";
import { client } from "./apollo.mjs";
import { ask, endpoint, introspection, plain } from "./endpoint.mjs";
import { now, past, question, told } from "./timeTravel.mjs";

const apollo = (fetch) => client({ uri: endpoint, introspection, fetch });

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
  for (const variables of [now, past, now]) await client.query({ query, variables, fetchPolicy: "network-only" });
  const kept = async (variables) =>
    plain((await client.query({ query, variables, fetchPolicy: "cache-only" })).data);

  assert.deepEqual(await kept(now), told.now);
  assert.deepEqual(await kept(past), told.past);
});

const companies = gql`
  query Companies($after: String, $at: TimeTravel) {
    companies(first: 3, after: $after, at: $at) {
      edges { node { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

test("pages of a list follow each other, and those of another time stay apart", async () => {
  const client = apollo();
  const pages = async (variables) => {
    const list = client.watchQuery({ query: companies, variables });
    const seen = list.subscribe(() => {});
    await list.result();
    for (let page = 1; page < 3; page++) {
      const { endCursor } = list.getCurrentResult().data.companies.pageInfo;
      await list.fetchMore({ variables: { after: endCursor } });
    }
    const ids = list.getCurrentResult().data.companies.edges.map(({ node }) => node.id);
    seen.unsubscribe();
    return ids;
  };
  const nine = async (variables) =>
    (await ask("query($at: TimeTravel) { companies(first: 9, at: $at) { nodes { id } } }", variables)).companies.nodes;

  for (const variables of [now, past, now]) {
    assert.deepEqual(await pages(variables), (await nine(variables)).map(({ id }) => id));
  }
});

test("pages of a nested list follow each other", async () => {
  const client = apollo();
  const query = gql`
    query Missions($after: String) {
      company(ref: { id: "company/spacex" }) {
        id
        missions(first: 3, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
      }
    }`;
  const { data } = await client.query({ query });
  await client.query({ query, variables: { after: data.company.missions.pageInfo.endCursor } });
  const kept = client.readQuery({ query }).company.missions.edges.map(({ node }) => ({ id: node.id }));
  const six = await ask(`{ company(ref: {id: "company/spacex"}) { missions(first: 6) { nodes { id } } } }`);

  assert.deepEqual(plain(kept), six.company.missions.nodes);
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
