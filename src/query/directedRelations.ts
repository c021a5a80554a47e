import type { RelationSpan, Ecosystem } from "#model/ecosystem.ts";
import type { Text } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import { isThere } from "./moment.ts";

/** A relation as seen from one thing. */
export interface DirectedRelation {
  /** Relation type. */
  readonly type: string;
  readonly direction: "out" | "in";
  readonly label: Text;
  readonly other: string;
  readonly span: RelationSpan;
}

/** All that a component or standard relates to, and all that relates to it. */
export function directedOf(ecosystem: Ecosystem, id: string): readonly DirectedRelation[] {
  const things = [...ecosystem.components, ...ecosystem.standards];
  const directed: DirectedRelation[] = [];
  for (const thing of things) {
    for (const span of thing.relations) {
      const type = ecosystem.relationTypes.get(span.type);
      if (!type) continue;
      if (thing.id === id) {
        directed.push({
          type: type.id,
          direction: "out",
          label: type.label,
          other: span.target,
          span,
        });
      } else if (span.target === id) {
        directed.push({
          type: type.id,
          direction: "in",
          label: type.inverse,
          other: thing.id,
          span,
        });
      }
    }
  }
  const order = [...ecosystem.relationTypes.keys()];
  return directed.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

/** Of a day: what was there by then, without relations that began later. */
export function directedOn(
  ecosystem: Ecosystem,
  id: string,
  day: Day,
): readonly DirectedRelation[] {
  return directedOf(ecosystem, id).filter(
    ({ other, span }) =>
      (span.from === null || span.from.min <= day) && isThere({ ecosystem, day }, other),
  );
}
