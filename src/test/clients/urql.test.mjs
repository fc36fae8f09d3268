// urql asks, pages and keeps what it was told, and its normalized cache finds nothing to warn of.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { ask, endpoint, introspection, plain } from "./endpoint.mjs";
import { now, past, question, times, told } from "./timeTravel.mjs";
import { client } from "./urql.mjs";
import { parts, toldParts } from "./values.mjs";

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

test("pages of a nested list follow each other", async () => {
  const client = urql();
  const query = `
    query Missions($after: String) {
      company(ref: {id: "company/spacex"}) {
        id
        missions(first: 3, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
      }
    }`;
  const missions = async (variables) => (await client.query(query, variables)).data.company.missions;
  const six = await ask(`{ company(ref: {id: "company/spacex"}) { missions(first: 6) { nodes { id } } } }`);

  await missions({ after: (await missions({})).pageInfo.endCursor });
  const { edges } = await missions({});
  assert.deepEqual(plain(edges.map(({ node }) => node)), six.company.missions.nodes);
});

test("values without an id are kept with what they are asked of, whichever parts of them are asked for", async () => {
  const client = urql();
  for (const part of parts) await client.query(part, {});
  const kept = await Promise.all(parts.map((part) => client.query(part, {}, { requestPolicy: "cache-only" })));

  assert.deepEqual(kept.map(({ data }) => plain(data)), toldParts);
});

test("an error says what is wrong, what is allowed and what to do next", async () => {
  const { error } = await urql().query("{ companies(first: 1000) { nodes { id } } }", {});
  const [{ extensions }] = error.graphQLErrors;

  assert.equal(extensions.code, "BAD_ARGUMENT");
  assert.equal(extensions.argument, "first");
  assert.ok(extensions.allowed && extensions.next, JSON.stringify(extensions));
});
