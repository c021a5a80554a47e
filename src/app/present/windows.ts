import { encode } from "#state/address.ts";
import { type Role, sessionOf, writeRole } from "#state/present/windowRole.ts";
import type { View } from "#state/view.ts";

/** The address of another window on the same talk. */
export function windowAddress(view: View, role: Role, session: string): string {
  return `${location.pathname}?${encode(view)}${writeRole({ role, session })}`;
}

/**
 * Opens another window on the same talk, or comes back to the one that is open. It needs a press of
 * its own, and may be refused all the same.
 * @returns whether it is open
 */
export function openWindow(view: View, role: Role, session: string): boolean {
  const features =
    role === "speaker" ? "popup,width=1200,height=800" : "popup,width=1280,height=720";
  const opened = window.open(
    windowAddress(view, role, session),
    `strata-${role}-${session}`,
    features,
  );
  return opened !== null;
}

/** A name for a talk being held. `randomUUID` is missing on plain http, where many talks are. */
export function newSession(): string {
  return sessionOf(crypto.getRandomValues(new Uint8Array(16)));
}
