import { noteSizeIn } from "#layout/frame.ts";
import type { BandBox } from "#layout/scene.ts";
import styles from "./Band.module.css";
import type { Stage } from "./useScene.ts";

/** px; in a band higher than most windows the name stands where it begins. */
const TALLEST = 400;

/** A layer's name, and below it, where there is room, how many are alive. */
export function BandName({ band, stage }: { readonly band: BandBox; readonly stage: Stage }) {
  const { scene, names, notes } = stage;
  const { label, pose } = band;
  const size = scene.labelSize;
  const isBeside = pose.flat === 1 && label.height < band.height;
  const hasNote = isBeside || label.height >= size * 2.2;
  const middle = label.y + Math.min(label.height, TALLEST) / 2;
  return (
    <>
      <text
        className={styles["label"]}
        x={label.x + 18}
        y={isBeside || !hasNote ? middle : middle - size * 0.52}
        fontSize={size}
      >
        {names.get(band.id)}
      </text>
      {hasNote ? (
        <text
          className={styles["note"]}
          x={isBeside ? label.x + label.width : label.x + 18}
          y={isBeside ? middle : middle + size * 0.72}
          fontSize={noteSizeIn(size)}
          textAnchor={isBeside ? "end" : "start"}
        >
          {notes.get(band.id)}
        </text>
      ) : null}
    </>
  );
}
