// An id tells the time that its node was asked for, so that no client takes what was for what is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "./endpoint.mjs";

const times = {
  "company/spacex": undefined,
  "company/spacex@validAt=2019-06-30": { validAt: "2019-06-30" },
  "company/spacex@knownAt=2025-06-30T00:00:00Z": { knownAt: "2025-06-30T00:00:00Z" },
  "company/spacex@knownAt=2025-06-30T00:00:00Z,validAt=2019-06-30": {
    validAt: "2019-06-30",
    knownAt: "2025-06-30T00:00:00Z",
  },
};
const fields = "id ... on Company { rockets { id maker { id } } claims(first: 3) { totalCount nodes { id subject { id } } } }";
const company = async (at) =>
  (await ask(`query($at: TimeTravel) { company(ref: {id: "company/spacex"}, at: $at) { ${fields} } }`, { at })).company;

for (const [id, at] of Object.entries(times)) {
  test(`${id} is the company of its time`, async () => {
    const expected = await company(at);
    assert.equal(expected.id, id);
    assert.deepEqual((await ask(`query($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node, expected);
  });
}

test("nodes of several types can be asked for together", async () => {
  const ids = ["company/spacex", "rocket/falcon-9"].map((id) => `${id}@validAt=2019-06-30`);
  const { nodes } = await ask(`query($ids: [ID!]!) { nodes(ids: $ids) { ${fields} } }`, { ids });
  assert.deepEqual(nodes, [await company({ validAt: "2019-06-30" }), { id: ids[1] }]);
});
