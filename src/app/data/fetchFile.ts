import { DataError } from "#data/problem.ts";

/** ms without a byte; networks of meeting rooms hang rather than fail, and slow ones still deliver. */
const SILENCE_MS = 15_000;

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
  const silence = new AbortController();
  let watch: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(watch);
    watch = setTimeout(() => silence.abort(), SILENCE_MS);
  };
  /** Why the network has ended it: it was silent, or what it says itself. */
  const ended = (reason: "missing" | "broken", problem: string): DataError =>
    silence.signal.aborted
      ? failure("missing", url, "took too long")
      : failure(reason, url, problem);
  wait();
  try {
    const response = await fetchFrom(url, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "error",
      signal: silence.signal,
    }).catch(() => {
      // A browser does not tell a page whether a host is down or does not want to be read from here.
      throw ended("missing", "cannot be reached, or does not let other sites read it");
    });
    if (!response.ok) throw failure("missing", url, `the server answered ${response.status}`);
    const length = Number(response.headers.get("content-length") ?? 0);
    const tooLong = `has more than ${Math.round(most / 1_048_576)} MB`;
    if (length > most) throw failure("invalid", url, tooLong);
    const reader = response.body?.getReader();
    if (!reader) throw failure("broken", url, "is empty");
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (;;) {
      wait();
      // Part by part, in their order.
      // oxlint-disable-next-line no-await-in-loop
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw ended("broken", `arrived in part: ${String(error)}`);
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
  } finally {
    clearTimeout(watch);
  }
}

function failure(reason: DataError["reason"], file: string, problem: string): DataError {
  return new DataError(reason, [{ file, path: "", problem }]);
}
