// The Relay compiler reads the schema, and its components show lists, pages and refetched fragments, now and in the past.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { promisify } from "node:util";
import { createOperationDescriptor, fetchQuery, getRequest } from "relay-runtime";
import { ask, endpoint } from "./endpoint.mjs";
import { expectQuietConsole } from "./quiet.mjs";
import { environment } from "./relay/environment.js";
import { now, past, times, told } from "./timeTravel.mjs";

const artifacts = new URL("generated/relay/", import.meta.url);
await rm(artifacts, { recursive: true, force: true });
await mkdir(artifacts, { recursive: true });
await writeFile(new URL("package.json", artifacts), `{"type": "commonjs"}`);
const compiled = await promisify(execFile)("node_modules/.bin/relay-compiler", { cwd: import.meta.dirname });

const { show } = await import("./relay/screen.js");
const { Claims } = await import("./relay/Claims.js");
const { Companies } = await import("./relay/Companies.js");
const { Missions } = await import("./relay/Missions.js");
const { Then } = await import("./relay/Then.js");
const spacex = "company/spacex";
const ids = ({ nodes }) => nodes.map(({ id }) => id);

expectQuietConsole();

test("the compiler finds nothing to complain of", () => {
  assert.doesNotMatch(compiled.stdout + compiled.stderr, /warn|error/i);
});

test("now, then, and now again: each is answered with its own from the store", async () => {
  const relay = environment(endpoint);
  for (const variables of [...times, now]) await fetchQuery(relay, Then, variables).toPromise();
  const kept = times.map((time) => relay.lookup(createOperationDescriptor(getRequest(Then), time).fragment).data);

  assert.deepEqual(kept, told);
});

for (const [time, variables] of Object.entries({ now, past })) {
  test(`a list grows by pages, ${time}`, async () => {
    const asked = await ask("query($at: TimeTravel) { companies(first: 6, at: $at) { nodes { id } } }", variables);
    const screen = show(Companies, variables, environment(endpoint));
    assert.deepEqual(await screen.ids(3), ids(asked.companies).slice(0, 3));
    screen.more();
    assert.deepEqual(await screen.ids(6), ids(asked.companies));
    screen.close();
  });

  test(`a nested list grows by pages of the same time, ${time}`, async () => {
    const { company } = await ask(
      `query($at: TimeTravel) { company(ref: {id: "${spacex}"}, at: $at) { missions(first: 6) { nodes { id } } } }`,
      variables,
    );
    const screen = show(Missions, { company: spacex, ...variables }, environment(endpoint));
    assert.deepEqual(await screen.ids(3), ids(company.missions).slice(0, 3));
    screen.more();
    assert.deepEqual(await screen.ids(6), ids(company.missions));
    screen.close();
  });

  test(`a fragment is fetched again, of the same time, ${time}`, async () => {
    const { company } = await ask(
      `query($at: TimeTravel) { company(ref: {id: "${spacex}"}, at: $at) { claims(first: 4) { nodes { id } } } }`,
      variables,
    );
    const screen = show(Claims, { entity: spacex, ...variables }, environment(endpoint));
    assert.deepEqual(await screen.ids(1), ids(company.claims).slice(0, 1));
    screen.more();
    assert.deepEqual(await screen.ids(4), ids(company.claims));
    screen.close();
  });
}
