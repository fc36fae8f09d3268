// One question at several times. A cache that takes an entity for the same at two of them answers now with the past.
import assert from "node:assert/strict";
import { ask } from "./endpoint.mjs";

export const now = {};
export const past = { at: { validAt: "2019-06-30", knownAt: "2025-06-30T00:00:00Z" } };
export const times = [now, { at: { knownAt: "2019-06-30T00:00:00Z" } }, { at: { validAt: "2019-06-30" } }, past];

export const question = `
  query Then($at: TimeTravel) {
    company(ref: {id: "company/spacex"}, at: $at) {
      id
      claims(first: 2) { totalCount edges { node { id status source { id title } } } }
      rockets { id name maker { id } claims(first: 1) { totalCount } }
    }
  }`;

/** What the server tells at each of the times, no two the same. */
export const told = await Promise.all(times.map((time) => ask(question, time)));

assert.equal(new Set(told.map(({ company }) => company.claims.totalCount)).size, times.length);
