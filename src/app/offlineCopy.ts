import { isCacheOf } from "#data/keptCopy.ts";
import { scriptAddress } from "./scriptAddress.ts";

/** Whether all of Strata is kept in this browser, for use without a network. */
export type Copy =
  | { readonly status: "fetching" | "ready" }
  /** The network gave out, or the browser has no room: to be tried again. */
  | { readonly status: "failed" }
  /** This build keeps nothing, and clears away what an earlier one has kept (worker/remove.ts). */
  | { readonly status: "none" }
  /** The browser does not let a page be kept: site data is refused, or the connection is not secure. */
  | { readonly status: "refused" };

export interface OfflineCopy {
  readonly get: () => Copy;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tries again to keep everything. */
  readonly retry: () => void;
  /** Lets the newer version that waits take over, in all windows. @returns false: none waits */
  readonly takeOver: () => boolean;
}

const WORKER = "./sw.js";

/**
 * Has the browser keep everything, and holds what it says against what is really there.
 * @param onNew a newer version has been fetched and waits
 */
export function openOfflineCopy(onNew: () => void): OfflineCopy {
  const listeners = new Set<() => void>();
  let copy: Copy = { status: "fetching" };
  let registration: ServiceWorkerRegistration | null = null;
  const tell = (status: Copy["status"]): void => {
    if (copy.status === status) return;
    copy = { status };
    for (const listener of listeners) listener();
  };
  const reconcile = async (worker: ServiceWorker): Promise<void> => {
    const missing = await askMissing(worker).catch(() => Infinity);
    tell(missing === 0 ? "ready" : "failed");
  };
  const watch = (worker: ServiceWorker | null): void => {
    const follow = (): void => {
      const { active, waiting } = registration ?? {};
      if (worker?.state === "installed" && active) onNew();
      if (worker?.state === "activated") void reconcile(worker);
      // What could not be kept whole is not kept; what was kept before goes on.
      if (worker?.state === "redundant" && !active && !waiting) tell("failed");
    };
    worker?.addEventListener("statechange", follow);
    follow();
  };
  const begin = async (): Promise<void> => {
    tell("fetching");
    try {
      const { serviceWorker } = navigator;
      if (import.meta.env["IS_KEPT"] === false) {
        tell("none");
        await removeCopy(await serviceWorker.getRegistration());
        return;
      }
      registration = await serviceWorker.register(scriptAddress(WORKER), {
        updateViaCache: "none",
      });
      registration.addEventListener("updatefound", () => watch(registration?.installing ?? null));
      const { active, waiting, installing } = registration;
      if (waiting && active) onNew();
      if (active) await reconcile(active);
      else watch(installing ?? waiting);
    } catch (error) {
      // Where site data is refused or the page is not secure; a network that fails throws a TypeError.
      tell(error instanceof TypeError && "serviceWorker" in navigator ? "failed" : "refused");
    }
  };
  void begin();
  return {
    get: () => copy,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    retry: () => void begin(),
    takeOver: () => {
      const waiting = registration?.waiting;
      if (!waiting) return false;
      const reload = (): void => location.reload();
      navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
      // A browser may hold it back for as long as the old one has work: leaving its page ends that.
      setTimeout(reload, TAKE_OVER_MS);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      waiting.postMessage("take over");
      return true;
    },
  };
}

/** Ends what an earlier build has begun, also where its worker had not come to its end. */
async function removeCopy(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  await registration?.unregister();
  const { href } = new URL("./", location.href);
  const names = (await caches.keys()).filter((name) => isCacheOf(href, name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** ms that a newer worker has to take over before the page is loaded anew all the same. */
const TAKE_OVER_MS = 5000;

/** ms; a worker that does not answer keeps nothing that could be relied on. */
const PATIENCE_MS = 20_000;

/** Asks the worker how many of its files are not there. */
function askMissing(worker: ServiceWorker): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const handle = setTimeout(() => reject(new Error("no answer")), PATIENCE_MS);
    port1.addEventListener("message", ({ data }) => {
      clearTimeout(handle);
      port1.close();
      resolve(Number(data));
    });
    port1.start();
    worker.postMessage("check", [port2]);
  });
}
