export type Pair = readonly [key: string, value: string];

/** Longer addresses are cut; browsers and chats do not carry them whole anyway. */
const MAX_LENGTH = 65_536;

/** Splits a query into decoded pairs. Malformed escapes are taken as they stand. */
export function readPairs(query: string): readonly Pair[] {
  return query
    .slice(0, MAX_LENGTH)
    .replace(/^\?/u, "")
    .split("&")
    .filter((part) => part !== "" && part !== "=")
    .map((part): Pair => {
      const cut = part.indexOf("=");
      return cut < 0
        ? [unescape(part), ""]
        : [unescape(part.slice(0, cut)), unescape(part.slice(cut + 1))];
    });
}

/** Commas and slashes stay legible: an address is read by people too. */
export function writePairs(pairs: readonly Pair[]): string {
  return pairs
    .map(([key, value]) => (value === "" ? escape(key) : `${escape(key)}=${escape(value)}`))
    .join("&");
}

function escape(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("%2C", ",").replaceAll("%2F", "/");
}

function unescape(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced).toWellFormed();
  } catch {
    return spaced.toWellFormed();
  }
}
