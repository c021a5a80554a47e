import { ID_MAX_LENGTH } from "#model/id.ts";

/** Own talks are told from those of a data set by how their ids begin. */
const OWN = "own-";

export function isOwn(talk: string): boolean {
  return talk.startsWith(OWN);
}

/**
 * An id that nobody has: what it is called, for people who read the file, and something random.
 * @param called words in any language; only Latin letters and digits find their way into an id
 * @param bytes random ones, at least 4
 */
export function freshId(called: string, bytes: Uint8Array): string {
  const tail = [...bytes].map((byte) => (byte % 36).toString(36)).join("");
  const stem = called
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s-]/gu, "")
    .replaceAll(/[\s-]+/gu, "-")
    .slice(0, ID_MAX_LENGTH - tail.length - 1)
    .replaceAll(/^-|-$/gu, "");
  return `${stem || "step"}-${tail}`;
}
