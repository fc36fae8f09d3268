// urql asks, pages and keeps what it was told, and its normalized cache finds nothing to warn of.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { ask, endpoint, introspection, plain } from "./endpoint.mjs";
import { now, past, question, times, told } from "./timeTravel.mjs";
import { client } from "./urql.mjs";

const warnings = [];
const logger = (severity, message) => severity === "debug" || warnings.push(message);
const urql = () => client({ url: endpoint, introspection, logger });

beforeEach(() => warnings.splice(0));
afterEach(() => assert.deepEqual(warnings, []));

test("now, then, and now again: each is answered with its own from the cache", async () => {
  const client = urql();
  const answers = async (variables, requestPolicy) => plain((await client.query(question, variables, { requestPolicy })).data);
  for (const variables of [...times, now]) await answers(variables, "network-only");
  const kept = await Promise.all(times.map((variables) => answers(variables, "cache-only")));

  assert.deepEqual(kept, told);
});

test("pages of a list follow each other, and those of another time stay apart", async () => {
  const client = urql();
  const companies = `
    query Companies($after: String, $at: TimeTravel) {
      companies(first: 3, after: $after, at: $at) { edges { node { id } } pageInfo { hasNextPage endCursor } }
    }`;
  const page = async (variables, requestPolicy) =>
    (await client.query(companies, variables, { requestPolicy })).data.companies;
  const six = async (variables) =>
    (await ask("query($at: TimeTravel) { companies(first: 6, at: $at) { nodes { id } } }", variables)).companies.nodes;

  for (const variables of [now, past]) {
    const { pageInfo } = await page(variables);
    await page({ ...variables, after: pageInfo.endCursor });
  }
  for (const variables of [now, past]) {
    const { edges } = await page(variables, "cache-only");
    assert.deepEqual(plain(edges.map(({ node }) => node)), await six(variables));
  }
});

test("values without an id are kept with what they are asked of, whichever parts of them are asked for", async () => {
  const client = urql();
  const parts = [
    `{ company(ref: {id: "company/spacex"}) { id founded { value } claims(first: 1) { totalCount } } }`,
    `{ company(ref: {id: "company/spacex"}) { id founded { precision } claims(first: 1) { nodes { id } } } }`,
  ];
  for (const query of parts) await client.query(query, {});
  for (const query of parts) {
    const { data } = await client.query(query, {}, { requestPolicy: "cache-only" });
    assert.deepEqual(plain(data), await ask(query));
  }
});

test("an error says what is wrong, what is allowed and what to do next", async () => {
  const { error } = await urql().query("{ companies(first: 1000) { nodes { id } } }", {});
  const [{ extensions }] = error.graphQLErrors;

  assert.equal(extensions.code, "BAD_ARGUMENT");
  assert.equal(extensions.argument, "first");
  assert.ok(extensions.allowed && extensions.next, JSON.stringify(extensions));
});
