import { matrixOf, topsOf } from "#layout/plate.ts";
import type { BandBox } from "#layout/scene.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import { say } from "#model/text.ts";
import { hueOf } from "#layout/hue.ts";
import { arrangeLinks, type LinkBundle, type LinkInput } from "#layout/links.ts";
import { dependentsOf } from "#query/dependents.ts";
import type { Standing } from "#query/moment.ts";
import type { Thread } from "#query/threads.ts";
import { type Tie, tiesOf } from "#query/ties.ts";
import type { Trace, View } from "#state/view.ts";
import type { Explorer } from "../context.ts";
import type { Words } from "#words/words.ts";
import type { Stage } from "./useScene.ts";

/** What is to be said and done about one link. */
export interface Told {
  /** The far end. */
  readonly opens: EntityRef;
  /** The whole statement in words. */
  readonly said: string;
  /** Where the arrow points: to the far end, back to the near one, or nowhere. */
  readonly direction: Tie["direction"];
  /** Steps from the open thing, from 1. */
  readonly distance: number;
  /** Of the far end's layer; `null` for a standard. */
  readonly hue: number | null;
}

/** The links of what is open, as numbers and words. */
export interface Linkage {
  /** What all of them are of, in words. */
  readonly title: string;
  readonly bundles: readonly LinkBundle[];
  readonly told: ReadonlyMap<string, Told>;
  /** What is tied to the open thing, and that itself. */
  readonly related: ReadonlySet<string>;
  /** The names among them, layer by layer: curves pass behind these. */
  readonly fronts: readonly Front[];
}

interface Front {
  readonly layer: string;
  /** In the layer's own px. */
  readonly path: string;
  readonly matrix: string | undefined;
}

interface Link extends Told {
  readonly input: LinkInput;
}

/** What is tied to what is open; while dependents are followed, the tree of these instead. */
export function linkageOf(
  explorer: Explorer,
  words: Words,
  { scene, names }: Pick<Stage, "scene" | "names">,
  { open, trace }: Pick<View, "open" | "trace">,
): Linkage | null {
  const links = open ? linksOf(explorer, words, names, { open, trace }) : [];
  if (!open || links.length === 0) return null;
  const related = new Set([open.id, ...links.map(({ opens }) => opens.id)]);
  const name = names.get(open.id) ?? open.id;
  return {
    title: words.t(trace ? "picture.trace" : "picture.links", { name }),
    bundles: arrangeLinks(
      scene,
      links.map(({ input }) => input),
      explorer.measure,
    ),
    told: new Map(links.map((link) => [link.input.id, link])),
    related,
    fronts: scene.bands.flatMap((band) => frontOf(band, related)),
  };
}

function frontOf(band: BandBox, related: ReadonlySet<string>): readonly Front[] {
  const { id, chips, folded, pose } = band;
  if (pose.cover > 0) return [];
  const more = folded?.ids.some((one) => related.has(one)) ? [folded.box] : [];
  const path = topsOf([...chips.filter((chip) => related.has(chip.id)), ...more]);
  const matrix = pose.flat < 1 ? `matrix(${matrixOf(band).join(" ")})` : undefined;
  return [{ layer: id, path, matrix }];
}

type Seen = Pick<Explorer, "ecosystem" | "standings" | "threads" | "day">;

function linksOf(
  seen: Seen,
  words: Words,
  names: ReadonlyMap<string, string>,
  { open, trace }: { readonly open: EntityRef; readonly trace: Trace | null },
): readonly Link[] {
  const { ecosystem, standings, day } = seen;
  const places = new Map(standings.map((standing) => [standing.component.id, standing]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const hue = hues(ecosystem, places);
  if (trace && open.kind === "component") {
    return dependentsOf(ecosystem, standings, day, open.id).map(
      ({ id, via, type, distance }): Link => {
        const relation = ecosystem.relationTypes.get(type);
        const word = relation ? say(relation.inverse, words.locale) : type;
        const isNear = distance === 1;
        return {
          input: {
            id: `${id} ${type} ${via}`,
            from: { id: via },
            to: { id },
            type,
            label: isNear ? `← ${word}` : words.t("picture.steps", { count: distance }),
          },
          opens: { kind: "component", id },
          said: isNear
            ? words.t("picture.link", { word, name: nameOf(id) })
            : words.t("picture.farLink", { name: nameOf(id), count: distance, via: nameOf(via) }),
          direction: "in",
          distance,
          hue: hue(id),
        };
      },
    );
  }
  const meet = meetIn(seen, places);
  return tiesOf(ecosystem, standings, day, open).map((tie): Link => {
    const { other, type, direction } = tie;
    const word = wordOf(tie, words);
    return {
      input: {
        id: `${other} ${type} ${direction}`,
        from: meet(open.id, other),
        to: meet(other, open.id),
        type: `${type} ${direction}`,
        label: direction === null ? word : direction === "out" ? `${word} →` : `← ${word}`,
      },
      opens: { kind: ecosystem.componentById.has(other) ? "component" : "standard", id: other },
      said: words.t("picture.link", { word, name: nameOf(other) }),
      direction,
      distance: 1,
      hue: hue(other),
    };
  });
}

function wordOf({ word }: Tie, { t, locale }: Words): string {
  return typeof word === "string" ? t(`conformance.${word}`) : say(word, locale);
}

function hues(
  { layers }: Ecosystem,
  places: ReadonlyMap<string, Standing>,
): (id: string) => number | null {
  return (id) => {
    const index = layers.findIndex((layer) => layer.id === places.get(id)?.layer);
    return index < 0 ? null : hueOf(index, layers.length);
  };
}

/** A standard is met at its knot in the layer of what it ties, or else in the first that it has. */
function meetIn(
  { threads }: Seen,
  places: ReadonlyMap<string, Standing>,
): (id: string, other: string) => LinkInput["from"] {
  const knots = new Map(threads.map(({ standard, knots: all }: Thread) => [standard.id, all]));
  return (id, other) => {
    const layers = knots.get(id)?.map(({ layer }) => layer) ?? [];
    const layer = layers.find((one) => one === places.get(other)?.layer) ?? layers[0];
    return layer === undefined ? { id } : { id, layer };
  };
}
