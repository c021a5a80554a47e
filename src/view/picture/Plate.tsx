import { downBy, matrixOf, sidesOf, topsOf } from "#layout/plate.ts";
import type { BandBox, Rect } from "#layout/scene.ts";
import { isOver } from "#model/track.ts";
import type { Thread } from "#query/threads.ts";
import { useAnswers, useExplorer, useView } from "../context.ts";
import styles from "./Plate.module.css";

export interface PlateProps {
  readonly band: BandBox;
  readonly ground: Rect;
  /** Between two pictures: tiles stand for the chips. */
  readonly isMoving: boolean;
  readonly lit: Thread | null;
  readonly related: ReadonlySet<string> | null;
}

/**
 * What a layer stands on and, as far as it is tilted, the bodies of its plate and of its tiles. Drawn
 * below the chips; the tiles' upper faces cover them as the plate tilts. A handful of paths a layer,
 * however many its tiles are: they are made anew with every frame of a movement.
 */
export function Plate({ band, ground, isMoving, lit, related }: PlateProps) {
  const { standings } = useExplorer();
  const { shown } = useAnswers();
  const compared = useView((view) => view.compare);
  const open = useView((view) => view.open);
  const { pose, chips, folded } = band;
  if (pose.flat === 1 && !isMoving)
    return (
      <g className={styles["plate"]}>
        <rect className={styles["ground"]} {...ground} rx={9} />
      </g>
    );
  const matrix = matrixOf(band);
  const rise = downBy(matrix, pose.rise);
  const slab = sidesOf([ground], downBy(matrix, pose.slab), rise);
  const ended = new Set(
    standings.flatMap(({ component, phase }) => (isOver(phase.phase) ? [component.id] : [])),
  );
  const isIn = (id: string): boolean => shown.has(id) && (!lit || lit.ties.includes(id));
  const isNear = (id: string): boolean => isIn(id) && (!related || related.has(id));
  const alive = chips.filter(({ id }) => isIn(id) && !ended.has(id));
  const more = (is: (id: string) => boolean) => (folded?.ids.some(is) ? [folded.box] : []);
  const tiles: readonly Rect[] = [...alive, ...more(isIn)];
  const strong: readonly Rect[] = [...alive.filter(({ id }) => isNear(id)), ...more(isNear)];
  const receding = tiles.filter((tile) => !strong.includes(tile));
  const hollow = chips.filter(({ id }) => isIn(id) && ended.has(id));
  const out = chips.filter(({ id }) => !isIn(id));
  const sides = sidesOf(tiles, rise);
  return (
    <g className={styles["plate"]}>
      <path className={styles["end"]} d={slab.end} />
      <path className={styles["front"]} d={slab.front} />
      <rect
        className={styles["ground"]}
        {...ground}
        transform={`translate(${rise[0]} ${rise[1]})`}
      />
      <path className={styles["end"]} d={sides.end} />
      <path className={styles["front"]} d={sides.front} />
      {isMoving || pose.cover > 0 ? (
        <>
          <path
            className={styles["out"]}
            d={topsOf(out)}
            transform={`translate(${rise[0]} ${rise[1]})`}
          />
          <path className={styles["hollow"]} d={topsOf(hollow)} />
          {pose.cover < 1 ? <path className={styles["chip"]} d={topsOf(tiles)} /> : null}
          <path
            className={styles["tile"]}
            d={topsOf(strong)}
            fillOpacity={pose.cover < 1 ? pose.cover : undefined}
          />
          <path className={styles["receding"]} d={topsOf(receding)} />
          <path
            className={styles["related"]}
            d={topsOf(related ? chips.filter(({ id }) => related.has(id)) : [])}
          />
          <path
            className={styles["compared"]}
            d={topsOf(chips.filter(({ id }) => compared.includes(id)))}
          />
          <path
            className={styles["opened"]}
            d={topsOf(chips.filter(({ id }) => open?.kind === "component" && open.id === id))}
          />
        </>
      ) : null}
    </g>
  );
}
