/** What was asked is kept by the address, and by no one else: another visit begins with the examples. */
const FORGOTTEN = new Set(['tabState', 'query', 'variables', 'headers', 'operationName'].map((key) => `graphiql:${key}`));

/** What GraphiQL remembers between two visits: its looks, and the queries that were run. */
export const memory = {
  get length() {
    return localStorage.length;
  },
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => FORGOTTEN.has(key) || localStorage.setItem(key, value),
  removeItem: (key) => localStorage.removeItem(key),
  clear: () => localStorage.clear(),
};
