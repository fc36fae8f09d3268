// urql asks, pages and keeps what it was told, and its normalized cache finds nothing to warn of.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { ask, endpoint, introspection, plain } from "./endpoint.mjs";
import { now, past, question, told } from "./timeTravel.mjs";
import { client } from "./urql.mjs";

const warnings = [];
const urql = () => client({ url: endpoint, introspection, logger: (severity, message) => warnings.push(message) });

beforeEach(() => warnings.splice(0));
afterEach(() => assert.deepEqual(warnings, []));

test("now, then, and now again: each is answered with its own from the cache", async () => {
  const client = urql();
  for (const variables of [now, past, now]) await client.query(question, variables, { requestPolicy: "network-only" });
  const kept = async (variables) => {
    const { data, error } = await client.query(question, variables, { requestPolicy: "cache-only" });
    assert.equal(error, undefined);
    return plain(data);
  };

  assert.deepEqual(await kept(now), told.now);
  assert.deepEqual(await kept(past), told.past);
});

test("pages of a list follow each other, and those of another time stay apart", async () => {
  const client = urql();
  const companies = `
    query Companies($after: String, $at: TimeTravel) {
      companies(first: 3, after: $after, at: $at) { edges { node { id } } pageInfo { hasNextPage endCursor } }
    }`;
  const pages = async (variables) => {
    let list;
    for (let page = 0; page < 3; page++) {
      const { data } = await client.query(companies, { ...variables, after: list?.pageInfo.endCursor });
      list = data.companies;
    }
    return list.edges.map(({ node }) => node.id);
  };
  const nine = async (variables) =>
    (await ask("query($at: TimeTravel) { companies(first: 9, at: $at) { nodes { id } } }", variables)).companies.nodes;

  for (const variables of [now, past, now]) {
    assert.deepEqual(await pages(variables), (await nine(variables)).map(({ id }) => id));
  }
});

test("values without an id are kept with what they are asked of", async () => {
  const client = urql();
  const query = `
    query Values {
      companies(first: 2) { nodes { id founded { value precision } raised { amount currency } externalIds { scheme value } } }
      company(ref: {id: "company/spacex"}) { id founded { value } owners { percent } }
      meta { version }
    }`;
  const asked = await client.query(query, {}, { requestPolicy: "network-only" });
  const kept = await client.query(query, {}, { requestPolicy: "cache-only" });

  assert.equal(asked.error, undefined);
  assert.deepEqual(plain(kept.data), await ask(query));
});

test("an error says what is wrong, what is allowed and what to do next", async () => {
  const { error } = await urql().query("{ companies(first: 1000) { nodes { id } } }", {});
  const [{ extensions }] = error.graphQLErrors;

  assert.equal(extensions.code, "BAD_ARGUMENT");
  assert.equal(extensions.argument, "first");
  assert.ok(extensions.allowed && extensions.next, JSON.stringify(extensions));
});
