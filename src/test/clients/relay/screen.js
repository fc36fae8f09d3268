// A page without a browser on which components are shown.
import { setTimeout as sleep } from "node:timers/promises";
import { JSDOM } from "jsdom";
import { createElement as h, Suspense } from "react";
import { RelayEnvironmentProvider } from "react-relay";

const { window } = new JSDOM("<main></main>");
Object.assign(globalThis, { window, document: window.document });
globalThis.navigator ??= window.navigator;
const { createRoot } = await import("react-dom/client");

export function show(component, properties, environment) {
  const main = window.document.body.appendChild(window.document.createElement("main"));
  const root = createRoot(main);
  root.render(h(RelayEnvironmentProvider, { environment }, h(Suspense, null, h(component, properties))));

  const ids = () => [...main.querySelectorAll("li")].map((item) => item.textContent);
  return {
    /** The ids that are shown, once there are so many. */
    async ids(count) {
      for (const end = Date.now() + 30_000; ids().length !== count && Date.now() < end; ) await sleep(20);
      return ids();
    },
    more: () => main.querySelector("button").click(),
    close: () => root.unmount(),
  };
}
