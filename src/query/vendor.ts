import type { ComponentOutline } from "#model/ecosystem.ts";
import type { OrgId } from "#model/id.ts";
import { type Day, holds } from "#model/when.ts";
import { begun } from "./moment.ts";

/** Who is named for a component where there is room for one name; the others come after these. */
const FIRST = ["vendor", "maintainer", "creator"] as const;

/**
 * The organization that stands behind a component on a day: its vendor before its maintainer before
 * its creator. Of stewardships that are over, the last begun counts if none is left.
 */
export function vendorOn({ stewards }: ComponentOutline, day: Day): OrgId | null {
  const known = begun(stewards, day);
  const current = known.filter((span) => holds(span, day) !== "off");
  const first = FIRST.map((role) => current.findLast((steward) => steward.role === role));
  return (first.find((steward) => steward) ?? current.at(-1) ?? known.at(-1))?.org ?? null;
}
