/*
 * Takes the place of the worker where offline use is to end (STRATA_WORKER=remove npm run build): it
 * clears away what was kept and goes. Open pages go on, over the network.
 */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
  await self.registration.unregister();
}

/** Other programs may live on the same host. */
function isOurs(name: string): boolean {
  return name.startsWith("workbox-precache") && name.endsWith(self.registration.scope);
}
