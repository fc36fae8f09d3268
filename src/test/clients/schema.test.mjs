// The schema as graphql-js, and so every tool that is built on it, reads it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  getNamedType,
  validateSchema,
} from "graphql";
import { JSDOM } from "jsdom";

const schema = buildSchema(readFileSync(new URL("../resources/schema.graphql", import.meta.url), "utf8"));
const ours = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

test("it is valid", () => {
  assert.deepEqual(validateSchema(schema), []);
});

test("each scalar says where it is specified", () => {
  const silent = ours.filter((type) => isScalarType(type) && !type.specifiedByURL);
  assert.deepEqual(silent.map(String), []);
});

test("a reference takes one of its keys", () => {
  assert.equal(schema.getType("EntityRef").isOneOf, true);
});

test("a node is asked for by its id and nothing else, or Relay's compiler fetches no fragment again", () => {
  assert.deepEqual(schema.getQueryType().getFields().node.args.map(({ name, type }) => `${name}: ${type}`), ["id: ID!"]);
});

test("every type can be reached from a question", () => {
  const reached = new Set();
  const visit = (type) => {
    const named = getNamedType(type);
    if (reached.has(named)) return;
    reached.add(named);
    if (isInterfaceType(named)) schema.getPossibleTypes(named).forEach(visit);
    if (isUnionType(named)) named.getTypes().forEach(visit);
    if (isObjectType(named) || isInterfaceType(named)) named.getInterfaces().forEach(visit);
    if (isObjectType(named) || isInterfaceType(named) || isInputObjectType(named)) {
      for (const field of Object.values(named.getFields())) {
        visit(field.type);
        (field.args ?? []).forEach((argument) => visit(argument.type));
      }
    }
  };
  visit(schema.getQueryType());
  assert.deepEqual(
    ours.filter((type) => !reached.has(type)).map(String),
    [],
  );
});

test("every value of an enum is a name in capitals, and is described", () => {
  const wrong = ours.filter(isEnumType).flatMap((type) =>
    type
      .getValues()
      .filter((value) => !/^[A-Z][A-Z0-9_]*$/.test(value.name) || !value.description)
      .map((value) => `${type}.${value.name}`),
  );
  assert.deepEqual(wrong, []);
});

test("no type that clients generate hides one of JavaScript or of browsers", () => {
  const { window } = new JSDOM("", { runScripts: "outside-only" });
  const taken = new Set([...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(window)]);
  // Relay asks for Node by this name; scalars become what a client says.
  const hidden = ours.filter((type) => taken.has(type.name) && type.name !== "Node" && !isScalarType(type));
  assert.deepEqual(hidden.map(String), []);
});
