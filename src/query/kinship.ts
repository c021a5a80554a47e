import type { Bond, Ecosystem } from "#model/ecosystem.ts";
import type { Text } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import { isThere } from "./moment.ts";

/** A relation as seen from one thing. */
export interface Kin {
  /** Relation type. */
  readonly type: string;
  readonly direction: "out" | "in";
  readonly label: Text;
  readonly other: string;
  readonly bond: Bond;
}

/** All that a component or standard relates to, and all that relates to it. */
export function kinOf(ecosystem: Ecosystem, id: string): readonly Kin[] {
  const things = [...ecosystem.components, ...ecosystem.standards];
  const kin: Kin[] = [];
  for (const thing of things) {
    for (const bond of thing.relations) {
      const type = ecosystem.relationTypes.get(bond.type);
      if (!type) continue;
      if (thing.id === id) {
        kin.push({ type: type.id, direction: "out", label: type.label, other: bond.target, bond });
      } else if (bond.target === id) {
        kin.push({ type: type.id, direction: "in", label: type.inverse, other: thing.id, bond });
      }
    }
  }
  const order = [...ecosystem.relationTypes.keys()];
  return kin.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

/** Of a day: what was there by then, without relations that began later. */
export function kinOn(ecosystem: Ecosystem, id: string, day: Day): readonly Kin[] {
  return kinOf(ecosystem, id).filter(
    ({ other, bond }) =>
      (bond.from === null || bond.from.min <= day) && isThere({ ecosystem, day }, other),
  );
}
