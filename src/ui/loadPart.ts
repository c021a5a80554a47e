import { fetchText } from "./fetchText.ts";

/** What has been fetched, or is on its way, by address. What fails is forgotten. */
const fetched = new Map<string, Promise<void> | null>();

/**
 * Loads a lazy part of the program: its files are fetched before it is imported. A browser remembers
 * a module that could not be had, and those that import it, for as long as the page lives; so nothing
 * is imported that is not there, and what has failed can be tried again. The build calls this for
 * each `import()` (cli/partsPlugin.ts).
 * @param files what the part needs: scripts and styles, from `base`
 * @throws Error that names the file which could not be had
 */
export async function loadPart<T>(
  load: () => Promise<T>,
  files: readonly string[],
  base: string,
): Promise<T> {
  if (fetched.size === 0) {
    const loaded = document.querySelectorAll<HTMLLinkElement & HTMLScriptElement>("link, script");
    for (const { href, src } of loaded) fetched.set(href || src, null);
    // The first part is the words. There is no page yet that could be kept: it is not delayed.
    return load();
  }
  await Promise.all(files.map((file) => fetchOnce(new URL(file, base).href)));
  return load();
}

async function fetchOnce(address: string): Promise<void> {
  const begun = fetched.get(address);
  if (begun === null) return;
  if (begun !== undefined) {
    try {
      await begun;
      return;
    } catch {
      // It was begun for another part, perhaps before the network was back.
    }
  }
  await (fetched.get(address) ?? begin(address));
}

function begin(address: string): Promise<void> {
  const file = fetchFile(address);
  fetched.set(address, file);
  void file.catch(() => fetched.delete(address));
  return file;
}

async function fetchFile(address: string): Promise<void> {
  const isStyle = address.endsWith(".css");
  const { response } = await fetchText(address);
  const type = response.headers.get("content-type") ?? "";
  // A portal or a host that knows no 404 answers with a page.
  if (!response.ok || !type.includes(isStyle ? "css" : "javascript")) {
    throw new Error(`${address}: ${response.status} ${type}`);
  }
  if (isStyle) await applyStyle(address);
}

function applyStyle(address: string): Promise<void> {
  const link = document.createElement("link");
  return new Promise((resolve, reject) => {
    link.rel = "stylesheet";
    link.href = address;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error(address));
    });
    document.head.append(link);
  });
}
