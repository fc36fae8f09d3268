// What the README tells users of client libraries to write is what the tests here run.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const text = (file) => readFileSync(new URL(file, import.meta.url), "utf8");
const [section] = /^## Clients$[^]*?(?=^## )/m.exec(text("../../../README.md"));
const blocks = [...section.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => code);
const sources = ["apollo.mjs", "introspection.mjs", "urql.mjs"].map(text);

test("the README's code stands in a file of the tests", () => {
  assert.equal(blocks.length, 4);
  assert.deepEqual(blocks.filter((code) => !sources.some((source) => source.includes(code))), []);
});
