// The code that src/docs/clients.md shows to users of client libraries is the code that the tests here run.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const text = (file) => readFileSync(new URL(file, import.meta.url), "utf8");
const blocks = [...text("../../docs/clients.md").matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => code);
const sources = ["apollo.mjs", "introspection.mjs", "urql.mjs"].map(text);

test("the document's code is in a file of the tests", () => {
  assert.equal(blocks.length, 4);
  assert.deepEqual(blocks.filter((code) => !sources.some((source) => source.includes(code))), []);
});
