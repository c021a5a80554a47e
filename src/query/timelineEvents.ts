import type { ComponentOutline, StandardOutline } from "#model/ecosystem.ts";
import type { Phase } from "#model/track.ts";
import type { Day, When } from "#model/when.ts";

/** Something that a track says happened. Events are computed from spans, never stored beside them. */
export type TimelineEvent = {
  readonly when: When;
  /** The component or standard it happened to. */
  readonly subject: string;
} & (
  | { readonly what: "phase"; readonly phase: Phase; readonly isFirst: boolean }
  | { readonly what: "renamed"; readonly before: string; readonly after: string }
  | { readonly what: "standing"; readonly org: string; readonly level: string }
);

/** What happened to some things up to a day, oldest first. */
export function timelineEventsOf(
  things: readonly (ComponentOutline | StandardOutline)[],
  until: Day,
): readonly TimelineEvent[] {
  const all = things.flatMap(({ id, phases, names, governance }): TimelineEvent[] => [
    ...phases.flatMap(({ phase, from }, index): TimelineEvent[] =>
      from ? [{ what: "phase", when: from, subject: id, phase, isFirst: index === 0 }] : [],
    ),
    ...names.slice(1).flatMap(({ name, from }, index): TimelineEvent[] =>
      from
        ? [
            {
              what: "renamed",
              when: from,
              subject: id,
              before: names[index]?.name ?? "",
              after: name,
            },
          ]
        : [],
    ),
    ...governance.flatMap(({ org, level, from }): TimelineEvent[] =>
      from ? [{ what: "standing", when: from, subject: id, org, level }] : [],
    ),
  ]);
  return all
    .filter(({ when }) => when.min <= until)
    .toSorted((a, b) => a.when.min - b.when.min || (a.subject < b.subject ? -1 : 1));
}
