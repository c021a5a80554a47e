import { memo } from "react";
import { hueOf } from "#layout/hue.ts";
import { matrixOf } from "#layout/plate.ts";
import { mixRects } from "#layout/motion.ts";
import type { BandBox } from "#layout/scene.ts";
import type { Thread } from "#query/threads.ts";
import { hueStyle } from "#ui/hueStyle.ts";
import { useExplorer, useView } from "../context.ts";
import styles from "./Band.module.css";
import { BandChips } from "./BandChips.tsx";
import { BandName } from "./BandName.tsx";
import { Plate } from "./Plate.tsx";
import { TileNames } from "./TileNames.tsx";
import type { Stage } from "./useScene.ts";

export interface BandProps {
  readonly band: BandBox;
  readonly stage: Stage;
  readonly isMoving: boolean;
  readonly lit: Thread | null;
  /** What is tied to the open thing; all else recedes. */
  readonly related: ReadonlySet<string> | null;
}

/** A layer in the drawing: its ground and chips under its pose's map, its name beside them. */
export const Band = memo(function Band(props: BandProps) {
  const { band, stage, isMoving, lit, related } = props;
  const { ecosystem } = useExplorer();
  const isOpen = useView(({ open }) => open?.kind === "layer" && open.id === band.id);
  const index = ecosystem.layers.findIndex(({ id }) => id === band.id);
  const { pose, content } = band;
  const { flat, cover, strength } = pose;
  const ground = mixRects(content, band, flat);
  return (
    <g
      style={{ ...hueStyle(hueOf(index, ecosystem.layers.length)), "--strength": strength }}
      data-layer={band.id}
      data-open={isOpen || undefined}
      data-behind={strength < 1 || undefined}
    >
      <g transform={flat < 1 ? `matrix(${matrixOf(band).join(" ")})` : undefined}>
        <Plate band={band} ground={ground} isMoving={isMoving} lit={lit} related={related} />
        {/* Hundreds of words set anew for every frame would be too slow: they wait, unseen. */}
        <g display={isMoving || cover > 0 ? "none" : undefined}>
          <BandChips
            chips={band.chips}
            folded={band.folded}
            layer={band.id}
            stage={stage}
            lit={lit}
            related={related}
          />
        </g>
      </g>
      {flat > 0 ? (
        <rect
          className={styles["spine"]}
          x={band.x}
          y={ground.y}
          width={6}
          height={ground.height}
          rx={3}
          opacity={flat}
        />
      ) : null}
      {cover === 1 && !isMoving ? <TileNames band={band} stage={stage} /> : null}
      <BandName band={band} stage={stage} />
      {band.rails.map(({ x1, x2, y }) => (
        <line key={x1} className={styles["rail"]} x1={x1} x2={x2} y1={y} y2={y} />
      ))}
    </g>
  );
});
