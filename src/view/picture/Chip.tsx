import { memo } from "react";
import type { Phase } from "#model/track.ts";
import type { ChipBox } from "#layout/scene.ts";
import styles from "./Chip.module.css";
import { ChipDetail } from "./ChipDetail.tsx";
import { PhaseSign } from "./PhaseSign.tsx";
import { useDetailLevel } from "./useCamera.ts";

export interface ChipProps {
  readonly box: ChipBox;
  readonly name: string;
  readonly phase: Phase;
  readonly fontSize: number;
  /** Path of a 24 × 24 glyph. */
  readonly mark: string | undefined;
  readonly isOut: boolean;
  readonly isOpen: boolean;
  readonly isCompared: boolean;
  /** A thread that ties it is pointed at. */
  readonly isLit: boolean;
  /** While something is open: is it tied to that, or does it recede? */
  readonly tie: "related" | "receding" | undefined;
}

/** One component in the drawing. What it says to assistive technology stands in the structure. */
export const Chip = memo(function Chip(props: ChipProps) {
  const { box, name, phase, fontSize, mark, isOut, isOpen, isCompared, isLit, tie } = props;
  const { x, y, width, height, id } = box;
  const level = useDetailLevel(id);
  const glyph = fontSize * 1.05;
  const left = fontSize * 0.62;
  return (
    <g
      className={styles["chip"]}
      transform={`translate(${x} ${y})`}
      data-component={id}
      data-phase={phase}
      data-out={isOut || undefined}
      data-open={isOpen || undefined}
      data-compared={isCompared || undefined}
      data-lit={isLit || undefined}
      data-tie={isOpen ? undefined : tie}
    >
      <rect className={styles["box"]} width={width} height={height} rx={Math.min(7, height / 4)} />
      {mark ? (
        <path
          className={styles["mark"]}
          d={mark}
          transform={`translate(${left} ${(height - glyph) / 2}) scale(${glyph / 24})`}
        />
      ) : (
        <rect
          className={styles["square"]}
          x={left + glyph * 0.14}
          y={(height - glyph * 0.72) / 2}
          width={glyph * 0.72}
          height={glyph * 0.72}
          rx={2.5}
        />
      )}
      {level > 0 ? (
        <ChipDetail box={box} name={name} phase={phase} fontSize={fontSize} level={level} />
      ) : (
        <text
          className={styles["name"]}
          x={left + glyph + fontSize * 0.42}
          y={height / 2}
          fontSize={fontSize}
        >
          {name}
        </text>
      )}
      <PhaseSign
        phase={phase}
        x={width - fontSize * 0.75}
        y={height / 2}
        radius={fontSize * 0.32}
      />
    </g>
  );
});
