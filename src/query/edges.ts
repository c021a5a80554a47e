import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import type { Text } from "#model/text.ts";
import type { ConformanceRole } from "#model/track.ts";
import { type Day, holds } from "#model/when.ts";
import { directedOf } from "./directedRelations.ts";
import { begun, type ComponentSnapshot, conformingOn } from "./moment.ts";

/** What ties an open thing to another one that can be seen in the picture. */
export interface Edge {
  readonly other: string;
  /** What ties of one kind have in common: a relation type, or a role towards a standard. */
  readonly type: string;
  /** `out` where the open thing says it of the other, `null` where it runs both ways. */
  readonly direction: "out" | "in" | null;
  /** The word as read from the open thing; for a standard, what the component does with it. */
  readonly word: Text | ConformanceRole;
}

/**
 * The ties of a component or standard on a day, in the order of the vocabulary, standards last: its
 * relations that hold, to what has begun, and the standards it conforms to then (of a standard:
 * whatever conforms to it then). Two things that share a standard meet at its thread and are not tied to each
 * other. All else that can be open has none.
 */
export function tiesOf(
  ecosystem: Ecosystem,
  snapshots: readonly ComponentSnapshot[],
  day: Day,
  { kind, id }: EntityRef,
): readonly Edge[] {
  if (kind !== "component" && kind !== "standard") return [];
  const there = new Set([
    ...snapshots.map(({ component }) => component.id),
    ...snapshots.flatMap(({ component }) =>
      begun(component.conformance, day).map(({ standard }) => standard),
    ),
  ]);
  if (!there.has(id)) return [];
  const relations = directedOf(ecosystem, id)
    .filter(({ other, span }) => other !== id && there.has(other) && holds(span, day) !== "off")
    .map(({ type, direction, label, other }): Edge => {
      const known = ecosystem.relationTypes.get(type);
      const isMutual = known?.label.en === known?.inverse.en;
      return { other, type, direction: isMutual ? null : direction, word: label };
    });
  const roles = snapshots.flatMap(({ component }) =>
    kind === "component" && component.id !== id
      ? []
      : conformingOn(component, day).map(({ role, standard }) =>
          kind === "component"
            ? conforms(standard, role, "out")
            : standard === id && conforms(component.id, role, "in"),
        ),
  );
  return unique([...relations, ...roles.filter((edge) => edge !== false)]);
}

function conforms(other: string, role: ConformanceRole, direction: "out" | "in"): Edge {
  return { other, type: role, direction, word: role };
}

/** Said by two claims, or from both ends, it is still one tie. */
function unique(edges: readonly Edge[]): readonly Edge[] {
  return [
    ...new Map(
      edges.map((edge) => [`${edge.type} ${edge.direction} ${edge.other}`, edge]),
    ).values(),
  ];
}
