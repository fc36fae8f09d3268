// Libraries warn on the console of what their caches may lose or cannot tell apart. Here they have nothing to warn of.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock } from "node:test";

export function expectQuietConsole() {
  beforeEach(() => ["warn", "error"].forEach((kind) => mock.method(console, kind, () => {})));
  afterEach(() => {
    const said = [console.warn, console.error].flatMap(({ mock }) => mock.calls.map((call) => call.arguments.join(" ")));
    mock.restoreAll();
    assert.deepEqual(said, []);
  });
}
