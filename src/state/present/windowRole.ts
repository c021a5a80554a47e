export const ROLES = ["audience", "speaker"] as const;

/** What a window of a talk is for: `speaker` has the notes, `audience` never sees them. */
export type Role = (typeof ROLES)[number];

/** A window that belongs to a running talk, and which one. */
export interface WindowRole {
  readonly role: Role;
  /** Random; keeps two talks on one machine apart. */
  readonly session: string;
}

/**
 * Reads a window's role from its fragment, like `#speaker=k3x…`. A fragment is no part of the public
 * address: it never reaches a server and needs no file of its own, so it works from a disk too.
 */
export function readRole(hash: string): WindowRole | null {
  const [, word = "", session = ""] = /^#(\w+)=([a-z0-9]{8,40})(?:\?.*)?$/u.exec(hash) ?? [];
  const role = ROLES.find((known) => known === word);
  return role ? { role, session } : null;
}

export function writeRole({ role, session }: WindowRole): string {
  return `#${role}=${session}`;
}

/** @param bytes random ones, 16 or more */
export function sessionOf(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) => byte.toString(36).padStart(2, "0"))
    .join("")
    .slice(0, 40);
}
