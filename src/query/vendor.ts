import type { ComponentOutline, Stewardship } from "#model/ecosystem.ts";
import type { OrgId } from "#model/id.ts";
import { type Day, holds } from "#model/when.ts";
import { begun } from "./moment.ts";

/** Who is named for a component where there is room for one name; the others come after these. */
const FIRST = ["vendor", "maintainer", "creator"] as const;

/** Who makes a component or standard on a day, in the order of their begin; when all have left it, who was the last. */
export function stewardsOn(stewards: readonly Stewardship[], day: Day): readonly Stewardship[] {
  const known = begun(stewards, day);
  const current = known.filter((span) => holds(span, day) !== "off");
  return current.length > 0 ? current : known.slice(-1);
}

/**
 * The organization that stands behind a component on a day: its vendor before its maintainer before
 * its creator. Of stewardships that are over, the last begun counts if none is left.
 */
export function vendorOn({ stewards }: ComponentOutline, day: Day): OrgId | null {
  const current = stewardsOn(stewards, day);
  const first = FIRST.map((role) => current.findLast((steward) => steward.role === role));
  return (first.find((steward) => steward) ?? current.at(-1))?.org ?? null;
}
