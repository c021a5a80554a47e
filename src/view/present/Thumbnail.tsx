import { memo } from "react";
import { hueOf } from "#layout/hue.ts";
import { pathOf, rectSteps } from "#draw/mark.ts";
import { arrangeThumbnail, type TileKind } from "#layout/thumbnail.ts";
import type { Rect } from "#layout/scene.ts";
import { parseWhen } from "#model/when.ts";
import { filter } from "#query/filter.ts";
import { standingsOn } from "#query/moment.ts";
import { hasTable, type View } from "#state/view.ts";
import { hueStyle } from "#ui/hueStyle.ts";
import { useExplorer } from "../context.ts";
import styles from "./Thumbnail.module.css";

const SIZE = { width: 160, height: 90 };

export interface ThumbnailProps {
  readonly view: View;
  readonly emphasis: readonly string[];
}

/** A step as a small drawing: how much there is at its date, what it filters, opens, points out. */
export const Thumbnail = memo(function Thumbnail({ view, emphasis }: ThumbnailProps) {
  const { ecosystem, day: today } = useExplorer();
  const day = (view.at === null ? null : parseWhen(view.at)?.max) ?? today;
  const standings = standingsOn(ecosystem, day);
  const shown = filter(standings, { filters: view.filters, matches: null });
  const chosen = new Set([...emphasis, ...view.compare, view.open?.id]);
  const kindOf = (id: string): TileKind =>
    chosen.has(id) ? "chosen" : shown.has(id) ? "in" : "out";
  const { bands, tiles, beside } = arrangeThumbnail({
    layers: ecosystem.layers.map(({ id }) =>
      standings.flatMap(({ layer, component }) => (layer === id ? [kindOf(component.id)] : [])),
    ),
    size: SIZE,
    beside: view.open ? 0.3 : hasTable(view) ? 0.5 : 0,
  });
  const { length } = ecosystem.layers;
  return (
    <svg
      className={styles["thumbnail"]}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      data-picture={view.picture}
      aria-hidden
      focusable={false}
    >
      <g className={styles["bands"]}>
        {bands.map((band, index) => (
          <rect key={band.y} {...band} rx={2} style={hueStyle(hueOf(length - 1 - index, length))} />
        ))}
        <path className={styles["out"]} d={outline(tiles.out)} />
        <path className={styles["in"]} d={outline(tiles.in)} />
        <path className={styles["chosen"]} d={outline(tiles.chosen)} />
      </g>
      {beside ? <rect className={styles["beside"]} {...beside} rx={3} /> : null}
    </svg>
  );
});

function outline(tiles: readonly Rect[]): string {
  return pathOf(tiles.flatMap(rectSteps));
}
