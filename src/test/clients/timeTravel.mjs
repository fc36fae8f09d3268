// One question at two times. A cache that takes an entity for the same at both answers now with the past.
import assert from "node:assert/strict";
import { ask } from "./endpoint.mjs";

export const now = {};
export const past = { at: { knownAt: "2019-06-30T00:00:00Z" } };

export const question = `
  query Then($at: TimeTravel) {
    company(ref: {id: "company/spacex"}, at: $at) {
      id
      claims(first: 2) { totalCount edges { node { id status source { id title } } } }
      rockets { id name maker { id } claims(first: 1) { totalCount } }
    }
  }`;

export const told = { now: await ask(question, now), past: await ask(question, past) };

assert.notEqual(told.now.company.claims.totalCount, told.past.company.claims.totalCount);
