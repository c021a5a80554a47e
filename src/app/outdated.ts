import { loadCatalog } from "#data/load.ts";
import type { DataSetEntry } from "#model/ecosystem.ts";
import { createReadJson } from "./readJson.ts";

/**
 * Is the page that stands at this address by now another program, or about another state of the data?
 * A portal's page in its place is neither.
 * @param known the catalog that this page works with
 * @throws where that cannot be found out
 */
export async function isOutdated(known: readonly DataSetEntry[] = []): Promise<boolean> {
  const entry = document.querySelector<HTMLScriptElement>("script[type=module][src]");
  // All in one file: it is never deployed.
  if (!entry) return false;
  const ask: typeof fetch = (url, init) => fetch(url, { ...init, cache: "no-store" });
  const page = await (await ask(location.pathname)).text();
  if (!page.includes("<title>Strata")) return false;
  if (!page.includes(entry.src.slice(entry.src.lastIndexOf("/")))) return true;
  const fresh = await loadCatalog(createReadJson(document.baseURI, ask));
  return known.some(
    ({ id, revision }) => fresh.find((one) => one.id === id)?.revision !== revision,
  );
}
