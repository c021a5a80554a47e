import { DataError } from "#data/problem.ts";

/** Meeting-room networks hang rather than fail. */
const PATIENCE_MS = 20_000;

/**
 * A file from another host, without cookies and without telling where one comes from.
 * @param most bytes: what is longer is not read to its end
 * @throws DataError
 */
export async function fetchFile(
  url: string,
  most: number,
  onShare: (share: number | null) => void,
  fetchFrom: typeof fetch = fetch,
): Promise<Blob> {
  const response = await reach(url, fetchFrom);
  if (!response.ok) throw failure("missing", url, `the server answered ${response.status}`);
  const length = Number(response.headers.get("content-length") ?? 0);
  const tooLong = `has more than ${Math.round(most / 1_048_576)} MB`;
  if (length > most) throw failure("invalid", url, tooLong);
  const reader = response.body?.getReader();
  if (!reader) throw failure("broken", url, "is empty");
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    // Part by part, in their order.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw failure("broken", url, `arrived in part: ${String(error)}`);
    });
    if (done) return new Blob(parts);
    size += value.length;
    if (size > most) {
      void reader.cancel();
      throw failure("invalid", url, tooLong);
    }
    parts.push(value);
    onShare(length > 0 ? Math.min(1, size / length) : null);
  }
}

async function reach(url: string, fetchFrom: typeof fetch): Promise<Response> {
  try {
    return await fetchFrom(url, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (error) {
    const isSlow = error instanceof DOMException && error.name === "TimeoutError";
    // A browser does not tell a page whether a host is down or does not want to be read from here.
    const problem = isSlow
      ? "took too long"
      : "cannot be reached, or does not let other sites read it";
    throw failure("missing", url, problem);
  }
}

function failure(reason: DataError["reason"], file: string, problem: string): DataError {
  return new DataError(reason, [{ file, path: "", problem }]);
}
