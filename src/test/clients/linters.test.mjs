// Two linters of schemas, each with its recommended rules and Relay's.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { promisify } from "node:util";
import { ESLint } from "eslint";
import { buildSchema, isInputObjectType } from "graphql";

const file = fileURLToPath(new URL("../resources/schema.graphql", import.meta.url));
const types = Object.values(buildSchema(readFileSync(file, "utf8")).getTypeMap());

/** AND, OR and NOT are in capitals, as filters have them elsewhere, so that no field of a type can be taken for one. */
const connectives = types.filter(isInputObjectType).flatMap((type) =>
  ["AND", "OR", "NOT"].filter((name) => name in type.getFields()).map((name) => `${type}.${name}`),
);

test("@graphql-eslint finds nothing", async () => {
  const eslint = new ESLint({ cwd: fileURLToPath(new URL("..", import.meta.url)), overrideConfigFile: "clients/eslint.config.mjs" });
  const [{ messages }] = await eslint.lintFiles([file]);
  assert.deepEqual(messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`), []);
});

test("graphql-schema-linter finds nothing", async () => {
  const ignored = JSON.stringify({ "input-object-values-are-camel-cased": connectives });
  await promisify(execFile)("node_modules/.bin/graphql-schema-linter", ["--ignore", ignored, file], {
    cwd: import.meta.dirname,
  }).catch((failure) => assert.fail(failure.stdout + failure.stderr));
});
