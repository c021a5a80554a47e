import type { River, RiverRow } from "#layout/lineage.ts";
import { hueOf } from "#layout/hue.ts";
import type { LineageLink } from "#query/lineage.ts";
import { hueStyle } from "#ui/hueStyle.ts";
import { useExplorer } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import styles from "./LineageView.module.css";

export interface RiverDrawingProps {
  readonly river: River;
  readonly root: string;
  /** The link that is pointed at. */
  readonly lit: LineageLink | null;
}

/** Thickness of a stream, px. */
const THICK = { root: 12, component: 8, standard: 8, org: 5 } as const;
/** From the right edge; a name that begins nearer ends where its stream begins. */
const ROOM = 150;

/** Streams from left to right, joined where one thing led to another; their names are links. */
export function RiverDrawing({ river, root, lit }: RiverDrawingProps) {
  const { width, height, rows, curves, knots, ticks } = river;
  return (
    <>
      <svg width={width} height={height} aria-hidden>
        {ticks.map(({ x, year }) => (
          <g key={year}>
            <line className={styles["tick"]} x1={x} x2={x} y1={20} y2={height} />
            <text className={styles["year"]} x={x} y={14}>
              {year}
            </text>
          </g>
        ))}
        {curves.map(({ link, path, isDated }, index) => (
          <path
            key={index}
            className={styles["curve"]}
            data-what={link.what}
            data-undated={!isDated || undefined}
            data-lit={link === lit || undefined}
            d={path}
          />
        ))}
        {rows.map((row) => (
          <Stream key={row.stream.id} row={row} isRoot={row.stream.id === root} />
        ))}
        {knots.map(({ link, x, y }, index) => (
          <circle
            key={index}
            className={styles["knot"]}
            data-what={link.what}
            data-lit={link === lit || undefined}
            cx={x}
            cy={y}
            r={4}
          />
        ))}
      </svg>
      <ul className={styles["names"]}>
        {rows.map(({ stream, x, y }) => {
          const isLate = x > width - ROOM;
          return (
            <li
              key={stream.id}
              data-root={stream.id === root || undefined}
              data-late={isLate || undefined}
              style={{ top: y, ...(isLate ? { right: width - x } : { left: x }) }}
            >
              <EntityLink kind={stream.kind} id={stream.id} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Stream({ row, isRoot }: { readonly row: RiverRow; readonly isRoot: boolean }) {
  const { ecosystem } = useExplorer();
  const { stream, y, x, isOpen, pieces, end, reach } = row;
  const thick = isRoot ? THICK.root : THICK[stream.kind];
  const layer = ecosystem.componentById.get(stream.id)?.layers[0]?.layer;
  const index = ecosystem.layers.findIndex(({ id }) => id === layer);
  return (
    <g style={hueStyle(index < 0 ? null : hueOf(index, ecosystem.layers.length))}>
      <path className={styles["reach"]} d={`M${reach[0]} ${y}H${reach[1]}`} />
      {pieces.map((piece) => (
        <rect
          key={piece.x}
          className={styles["stream"]}
          data-kind={stream.kind}
          data-phase={piece.phase ?? undefined}
          x={piece.x}
          y={y - thick / 2}
          width={piece.width}
          height={thick}
        />
      ))}
      {isOpen ? (
        <path className={styles["open"]} d={`M${x - 2} ${y}h-12`} />
      ) : (
        <circle className={styles["spring"]} data-kind={stream.kind} cx={x} cy={y} r={thick / 2} />
      )}
      {end === null ? null : (
        <path className={styles["end"]} d={`M${end - 4} ${y - 4}l8 8m0 -8l-8 8`} />
      )}
    </g>
  );
}
