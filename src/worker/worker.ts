import { precacheAndRoute } from "workbox-precaching/precacheAndRoute.js";
import { getCacheKeyForURL } from "workbox-precaching/getCacheKeyForURL.js";
import { getOrCreatePrecacheController } from "workbox-precaching/utils/getOrCreatePrecacheController.js";
import { openArchive } from "#data/archive.ts";
import type { ReadJson } from "#data/load.ts";

/*
 * Keeps the whole explorer in the browser. Workbox fetches every file of one build, each held to its
 * hash: a portal's page, half a file or a file of another build makes the installation fail as a
 * whole, and what was kept before stays. The data sets lie in one packed file, from which requests
 * below `data/` are answered, so that nothing of two states is ever mixed.
 */

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build (cli/workerPlugin.ts). */
declare const STRATA_FILES: readonly { url: string; revision: string; integrity: string }[];
declare const STRATA_ARCHIVE: string;

const scope = new URL("./", self.location.href);
const addressOf = (file: string): string => new URL(file, scope).href;

self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const folder = `${scope.pathname}data/`;
  if (event.request.method !== "GET" || origin !== scope.origin || !pathname.startsWith(folder)) {
    return;
  }
  event.respondWith(fromArchive(event.request, pathname.slice(folder.length)));
});

precacheAndRoute([...STRATA_FILES], {
  directoryIndex: "index.html",
  cleanURLs: false,
  // A View is written into the query of one and the same page.
  ignoreURLParametersMatching: [/./u],
});

// The page that has brought this worker needs no network from now on, not only after a reload.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const { data, ports } = event;
  if (data === "take over") void self.skipWaiting();
  if (data === "check") event.waitUntil(check().then((missing) => ports[0]?.postMessage(missing)));
});

let archive: Promise<ReadJson> | undefined;

/** A file that is not kept is asked for: it may belong to a page that is older than this worker. */
async function fromArchive(request: Request, path: string): Promise<Response> {
  try {
    archive ??= openKept();
    const read = await archive;
    return Response.json(await read(decodeURIComponent(path)));
  } catch {
    archive = undefined;
    return fetch(request);
  }
}

async function openKept(): Promise<ReadJson> {
  const kept = await find(STRATA_ARCHIVE);
  if (!kept?.body) throw new Error(`${STRATA_ARCHIVE} is not kept`);
  const unpacked = kept.body.pipeThrough(new DecompressionStream("deflate-raw"));
  return openArchive(await new Response(unpacked).text());
}

async function find(file: string): Promise<Response | undefined> {
  const key = getCacheKeyForURL(addressOf(file));
  return key === undefined ? undefined : caches.match(key);
}

/**
 * Looks at each file, and fetches again what a browser has cleared away.
 * @returns files that are still missing
 */
async function check(): Promise<number> {
  const kept = await Promise.all(STRATA_FILES.map((file) => mend(file).catch(() => false)));
  const missing = kept.filter((isKept) => !isKept).length;
  return openKept().then(
    () => missing,
    () => Math.max(1, missing),
  );
}

async function mend({ url, integrity }: (typeof STRATA_FILES)[number]): Promise<boolean> {
  if (await find(url)) return true;
  const response = await fetch(addressOf(url), { integrity, cache: "reload" });
  const key = getCacheKeyForURL(addressOf(url));
  if (!response.ok || key === undefined) return false;
  const { cacheName } = getOrCreatePrecacheController().strategy;
  await (await caches.open(cacheName)).put(key, response);
  return true;
}
