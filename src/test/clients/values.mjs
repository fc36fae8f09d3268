// Two questions for different parts of the same values. A cache that takes the second for all of it loses the first.
import assert from "node:assert/strict";
import { ask } from "./endpoint.mjs";

export const parts = [
  `{ rocket(ref: {id: "rocket/falcon-9"}) { id firstFlight { value } reliability { attempts } } meta { version } }`,
  `{ rocket(ref: {id: "rocket/falcon-9"}) { id firstFlight { precision } reliability { failures } } meta { loadedAt } }`,
];

export const toldParts = await Promise.all(parts.map((part) => ask(part)));

assert.doesNotMatch(JSON.stringify(toldParts), /null/);
