// The packaged program: a process of its own, on a free port, with a store of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

const repository = new URL("../../../", import.meta.url);

export async function startServer() {
  const store = await mkdtemp(join(tmpdir(), "spacegraph-clients-"));
  const program = spawn("java", [...settings(store), "-jar", "target/quarkus-app/quarkus-run.jar"], {
    cwd: repository,
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => program.kill());
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

  const url = await address(program);
  await ready(url);
  return { url, stop: () => stop(program, store) };
}

const settings = (store) => [
  "-Dquarkus.http.host=127.0.0.1",
  "-Dquarkus.http.port=0",
  `-Dspacegraph.embedded.folder=${store}`,
];

/** Reads the log up to the address, and on, since a program whose log nobody reads stops. */
function address(program) {
  const log = [];
  return new Promise((found, failed) => {
    createInterface(program.stdout).on("line", (line) => {
      log.push(line);
      const url = /Listening on: (http:\S+)/.exec(line)?.[1];
      if (url) found(url);
    });
    program.once("exit", (code) => failed(new Error(`The program ended with ${code}:\n${log.join("\n")}`)));
  });
}

async function ready(url) {
  while (!(await fetch(`${url}/q/health/ready`)).ok) await sleep(200);
}

/** Its own Neo4j ends with the program, and only then is the store free. */
async function stop(program, store) {
  const ended = once(program, "exit");
  program.kill();
  await ended;
  await rm(store, { recursive: true });
}
