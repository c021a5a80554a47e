import type { Role } from "./paint.ts";

/** The class that a role has on the screen; marks.css paints it. */
export function classOf(role: Role): string {
  return `m-${role}`;
}
