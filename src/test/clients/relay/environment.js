// Relay as the README has it: nothing about types or keys is to be said.
import { Environment, Network, RecordSource, Store } from "relay-runtime";

export const environment = (endpoint) =>
  new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text: query }, variables) => {
      const answer = await fetch(endpoint, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      return answer.json();
    }),
  });
