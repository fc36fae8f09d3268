// Relay as in src/docs/clients.md: it needs nothing about types or keys.
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
