import type { EntityRef } from "#model/id.ts";
import type { Standing } from "#query/moment.ts";

/** The components of a list, to be gone through from one to the next. */
export function refsOf(standings: readonly Pick<Standing, "component">[]): readonly EntityRef[] {
  return standings.map(({ component }) => ({ kind: "component", id: component.id }));
}
