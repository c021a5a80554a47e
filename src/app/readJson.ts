import type { ReadJson } from "#data/load.ts";
import { DataError } from "#data/problem.ts";
import { type Fetched, fetchText } from "#ui/fetchText.ts";

/** What is said of a network that has been waited for in vain: not to be waited for again unasked. */
export const SILENT = "the network does not answer";

/**
 * Reads below `data/` beside the page. A captive portal answers with a page of its own and status
 * 200, so what is not JSON is refused by its content, not by its header.
 */
export function createReadJson(base: string, fetchFrom: typeof fetch = fetch): ReadJson {
  return async (path) => {
    const { response, text } = await reach(new URL(`data/${path}`, base).href, path, fetchFrom);
    if (!response.ok) throw failure("missing", path, `the server answered ${response.status}`);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      const looksLikePage = text.trimStart().startsWith("<");
      throw failure("broken", path, looksLikePage ? "is a web page, not JSON" : "is no whole JSON");
    }
  };
}

async function reach(address: string, path: string, fetchFrom: typeof fetch): Promise<Fetched> {
  try {
    return await fetchText(address, fetchFrom);
  } catch (error) {
    const isSilent = error instanceof DOMException && error.name === "TimeoutError";
    const problem = isSilent ? SILENT : "cannot be reached, or broke off";
    throw failure("missing", path, problem);
  }
}

function failure(reason: "missing" | "broken", file: string, problem: string): DataError {
  return new DataError(reason, [{ file, path: "", problem }]);
}
