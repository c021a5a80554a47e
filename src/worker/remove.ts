import { isCacheOf } from "#data/keptCopy.ts";

/*
 * Takes the place of the worker where offline use is to end (STRATA_WORKER=remove npm run build): it
 * clears away what was kept and goes. Nothing is cleared before it has taken over: the old worker
 * would answer with nothing. A browser may hold it back until the pages that the old one serves are
 * left; those that stay open go on, over the network.
 */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const { scope } = self.registration;
  const names = (await caches.keys()).filter((name) => isCacheOf(scope, name));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
