// Starts the packaged program once, runs the tests on it, and ends it. SPACEGRAPH_URL names a server that runs already.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { startServer } from "./server.mjs";

const server = process.env.SPACEGRAPH_URL ? undefined : await startServer();
const tests = spawn(process.execPath, ["--test", "--test-force-exit", "--test-reporter=spec", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { SPACEGRAPH_URL: server?.url, ...process.env },
});
const [code] = await once(tests, "exit");
await server?.stop();
process.exitCode = code ?? 1;
