// Every example of the playground becomes typed TypeScript that its compiler accepts.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { promisify } from "node:util";

const run = (tool, ...args) =>
  promisify(execFile)(`node_modules/.bin/${tool}`, args, { cwd: import.meta.dirname }).catch((failure) =>
    assert.fail(failure.stdout + failure.stderr),
  );
const examples = readdirSync(new URL("../../main/resources/web/playground/examples", import.meta.url));

before(() => run("graphql-codegen", "--config", "codegen.mjs"));

test("every example has its type", async () => {
  const types = await readFile(new URL("generated/typescript/graphql.ts", import.meta.url), "utf8");
  const missing = examples
    .map((file) => file.replace(".graphql", "").replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()))
    .filter((name) => !types.includes(`export type ${name}Query = `));
  assert.ok(examples.length > 10);
  assert.deepEqual(missing, []);
});

test("the TypeScript compiler accepts it", () => run("tsc"));
