import type { EntityRef } from "#model/id.ts";
import type { ComponentSnapshot } from "#query/moment.ts";

/** The components of a list, to be gone through from one to the next. */
export function refsOf(
  snapshots: readonly Pick<ComponentSnapshot, "component">[],
): readonly EntityRef[] {
  return snapshots.map(({ component }) => ({ kind: "component", id: component.id }));
}
