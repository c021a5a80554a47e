import { type ReactNode, useSyncExternalStore } from "react";
import type { Outline } from "#layout/outline.ts";
import type { PenStroke, SlidePoint } from "#state/present/slideSpot.ts";
import styles from "./Pointing.module.css";

export interface SlideMarksProps {
  readonly width: number;
  readonly height: number;
  /** The one thing that is not dimmed. */
  readonly light: readonly [id: string, outline: Outline] | null;
  readonly strokes: readonly PenStroke[];
  readonly hands: Hands;
}

/** The pointer that is shown, and the line that is being drawn: they change with every move. */
export interface Hands {
  readonly get: () => {
    readonly at: SlidePoint | null;
    readonly over: string | null;
    readonly stroke: PenStroke;
  };
  readonly subscribe: (onChange: () => void) => () => void;
}

/** What lies over a slide, in its own px: a spotlight, drawn lines, a pointer. */
export function SlideMarks({ width, height, light, strokes, hands }: SlideMarksProps) {
  return (
    <svg
      className={styles["over"]}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      focusable={false}
    >
      {light ? <Light light={light} size={{ width, height }} /> : null}
      {strokes.map((stroke, index) => (
        <Line key={index} stroke={stroke} />
      ))}
      <Hand hands={hands} />
    </svg>
  );
}

/** A ring round what a step points out: it stands on the edge of what it rings, so that it covers no neighbour. */
export function Ring({ outline: { box, matrix } }: { readonly outline: Outline }) {
  const { x, y, width, height } = box;
  return (
    <rect
      className={styles["ring"]}
      transform={`matrix(${matrix.join(" ")})`}
      x={x - 1}
      y={y - 1}
      width={width + 2}
      height={height + 2}
      rx={8}
    />
  );
}

const AIR = 8;

function Light({
  light: [id, { box, matrix }],
  size,
}: {
  readonly light: readonly [id: string, outline: Outline];
  readonly size: { readonly width: number; readonly height: number };
}) {
  const mask = `light-${id}`;
  return (
    <>
      <mask id={mask}>
        <rect width={size.width} height={size.height} fill="white" />
        <rect
          transform={`matrix(${matrix.join(" ")})`}
          x={box.x - AIR}
          y={box.y - AIR}
          width={box.width + 2 * AIR}
          height={box.height + 2 * AIR}
          rx={10}
          fill="black"
        />
      </mask>
      <rect
        className={styles["dim"]}
        width={size.width}
        height={size.height}
        mask={`url(#${mask})`}
        data-spotlight={id}
      />
    </>
  );
}

function Line({ stroke }: { readonly stroke: PenStroke }): ReactNode {
  if (stroke.length < 2) return null;
  const points = stroke.map((point) => point.join(",")).join(" ");
  return <polyline className={styles["pen"]} points={points} data-pen />;
}

function Hand({ hands }: { readonly hands: Hands }) {
  const { at, over, stroke } = useSyncExternalStore(hands.subscribe, hands.get);
  return (
    <>
      <Line stroke={stroke} />
      {at ? (
        <g transform={`translate(${at[0]} ${at[1]})`} data-pointer={over ?? ""}>
          <circle className={styles["glow"]} r={17} />
          <circle className={styles["dot"]} r={9} />
        </g>
      ) : null}
    </>
  );
}
