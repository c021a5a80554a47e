import type { EntityRef } from "#model/id.ts";
import { say } from "#model/text.ts";
import type { ComponentSnapshot } from "#query/moment.ts";
import type { Thread } from "#query/threads.ts";
import type { RelationQuestion } from "#query/related.ts";
import { type Edge, tiesOf } from "#query/edges.ts";
import { traceFrom, traceIn } from "#query/trace.ts";
import type { Moment } from "./labels.ts";
import type { Words } from "./words.ts";

/** What is to be said and done about one link. */
export interface Told {
  /** The far end. */
  readonly opens: EntityRef;
  /** The whole statement in words. */
  readonly said: string;
  /** Where the arrow points: to the far end, back to the near one, or nowhere. */
  readonly direction: Edge["direction"];
  /** Steps from the open thing, from 1. */
  readonly distance: number;
  /** What can be switched off together: a relation type, a role towards a standard, or the steps of a trace. */
  readonly kind: string;
  /** The kind in words, as read from the open thing. */
  readonly word: string;
  /** Where the far end stands; `null` for a standard, which belongs to no layer. */
  readonly layer: string | null;
}

/** One link of what is open: between which places, and what is to be said of it. */
export interface Link extends Told {
  readonly input: {
    readonly id: string;
    readonly from: LinkEnd;
    readonly to: LinkEnd;
    /** Links of one type that leave the same thing the same way share one word. */
    readonly type: string;
    readonly label: string;
  };
}

/** A thing; of a standard, in the layer where it is to be met. */
interface LinkEnd {
  readonly id: string;
  readonly layer?: string;
}

/**
 * What is tied to what is open, whatever kind of relation; while a trace is followed, its tree instead.
 * @param names by id, as the picture has them
 */
export function linksOf(
  seen: Moment,
  words: Words,
  names: ReadonlyMap<string, string>,
  { open, trace: followed }: Omit<RelationQuestion, "hide">,
): readonly Link[] {
  if (!open) return [];
  const trace = traceIn(followed);
  const { ecosystem, snapshots, day } = seen;
  const places = new Map(snapshots.map((snapshot) => [snapshot.component.id, snapshot]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const layerOf = (id: string): string | null => places.get(id)?.layer ?? null;
  if (trace && open.kind === "component") {
    return traceFrom(seen, open.id, trace).map(({ id, via, type, distance }): Link => {
      const relation = ecosystem.relationTypes.get(type);
      const isOut = trace === "dependencies";
      const text = relation && (isOut ? relation.label : relation.inverse);
      const word = text ? say(text, words.locale) : type;
      const isNear = distance === 1;
      return {
        input: {
          id: `${id} ${type} ${via}`,
          from: { id: via },
          to: { id },
          type,
          // The width of a curve tells its distance; words stand where the trace begins.
          label: isNear ? word : "",
        },
        opens: { kind: "component", id },
        said: isNear
          ? words.t("picture.link", { word, name: nameOf(id) })
          : words.t("picture.farLink", { name: nameOf(id), count: distance, via: nameOf(via) }),
        direction: isOut ? "out" : "in",
        distance,
        kind: String(distance),
        word: words.t("picture.steps", { count: distance }),
        layer: layerOf(id),
      };
    });
  }
  const meet = meetIn(seen, places);
  return tiesOf(ecosystem, snapshots, day, open).map((edge): Link => {
    const { other, type, direction } = edge;
    const word = wordOf(edge, words);
    return {
      input: {
        id: `${other} ${type} ${direction}`,
        from: meet(open.id, other),
        to: meet(other, open.id),
        type: `${type} ${direction}`,
        label: word,
      },
      opens: { kind: ecosystem.componentById.has(other) ? "component" : "standard", id: other },
      said: words.t("picture.link", { word, name: nameOf(other) }),
      direction,
      distance: 1,
      kind: type,
      word,
      layer: layerOf(other),
    };
  });
}

function wordOf({ word }: Edge, { t, locale }: Words): string {
  return typeof word === "string" ? t(`conformance.${word}`) : say(word, locale);
}

/** A standard is met at its knot in the layer of what it ties, or else in the first that it has. */
function meetIn(
  { threads }: Moment,
  places: ReadonlyMap<string, ComponentSnapshot>,
): (id: string, other: string) => LinkEnd {
  const knots = new Map(threads.map(({ standard, knots: all }: Thread) => [standard.id, all]));
  return (id, other) => {
    const layers = knots.get(id)?.map(({ layer }) => layer) ?? [];
    const layer = layers.find((one) => one === places.get(other)?.layer) ?? layers[0];
    return layer === undefined ? { id } : { id, layer };
  };
}
