import type { ReadJson } from "#data/load.ts";
import { DataError } from "#data/problem.ts";

/** Meeting-room networks hang rather than fail. */
const TIMEOUT_MS = 20_000;

/**
 * Reads below `data/` beside the page. A captive portal answers with a page of its own and status
 * 200, so what is not JSON is refused by its content, not by its header.
 */
export function createReadJson(base: string, fetchFrom: typeof fetch = fetch): ReadJson {
  return async (path) => {
    const response = await reach(fetchFrom, new URL(`data/${path}`, base), path);
    if (!response.ok) throw failure("missing", path, `the server answered ${response.status}`);
    const text = await response.text().catch((error: unknown) => {
      throw failure("broken", path, `arrived in part: ${String(error)}`);
    });
    try {
      return JSON.parse(text) as unknown;
    } catch {
      const looksLikePage = text.trimStart().startsWith("<");
      throw failure("broken", path, looksLikePage ? "is a web page, not JSON" : "is no whole JSON");
    }
  };
}

async function reach(fetchFrom: typeof fetch, url: URL, path: string): Promise<Response> {
  try {
    return await fetchFrom(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    const isSlow = error instanceof DOMException && error.name === "TimeoutError";
    throw failure("missing", path, isSlow ? "took too long" : "cannot be reached");
  }
}

function failure(reason: "missing" | "broken", file: string, problem: string): DataError {
  return new DataError(reason, [{ file, path: "", problem }]);
}
