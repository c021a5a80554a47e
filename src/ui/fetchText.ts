/** ms without a byte; networks of meeting rooms hang rather than fail, and slow ones still deliver. */
const SILENCE_MS = 15_000;

export interface Fetched {
  readonly response: Response;
  readonly text: string;
}

/**
 * Fetches a text and waits for as long as it comes: it gives up on silence, not on length.
 * @throws {DOMException} `TimeoutError` where nothing came for too long
 * @throws {TypeError} where it cannot be reached, or breaks off
 */
export async function fetchText(
  address: string,
  fetchFrom: typeof fetch = fetch,
): Promise<Fetched> {
  const silence = new AbortController();
  const giveUp = (): void => silence.abort(new DOMException("nothing came", "TimeoutError"));
  let watch = setTimeout(giveUp, SILENCE_MS);
  try {
    const response = await fetchFrom(address, { signal: silence.signal });
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = "";
    for (;;) {
      clearTimeout(watch);
      watch = setTimeout(giveUp, SILENCE_MS);
      // One piece comes after the other.
      // oxlint-disable-next-line no-await-in-loop
      const piece = await reader?.read();
      if (!piece || piece.done) return { response, text: text + decoder.decode() };
      text += decoder.decode(piece.value, { stream: true });
    }
  } finally {
    clearTimeout(watch);
  }
}
