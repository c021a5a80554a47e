import { hueOf } from "#layout/hue.ts";
import type { ThreadBox } from "#layout/scene.ts";
import type { Thread } from "#query/threads.ts";
import { hueStyle } from "#ui/hueStyle.ts";
import { useExplorer } from "../context.ts";
import styles from "./ThreadLine.module.css";

export interface ThreadLineProps {
  readonly box: ThreadBox;
  readonly thread: Thread;
  readonly label: string;
  readonly isChosen: boolean;
  readonly isLit: boolean;
  readonly isReceding: boolean;
}

/** A standard's thread: filled knots where something provides it, hollow ones where it is used. */
export function ThreadLine(props: ThreadLineProps) {
  const { box, thread, label: name, isChosen, isLit, isReceding } = props;
  const { ecosystem } = useExplorer();
  const { line, label } = box;
  const { knots } = thread;
  const hues = new Map(
    ecosystem.layers.map(({ id }, index) => [id, hueOf(index, ecosystem.layers.length)]),
  );
  return (
    <g
      className={styles["thread"]}
      data-thread={box.id}
      data-chosen={isChosen || undefined}
      data-lit={isLit || undefined}
      data-receding={isReceding || undefined}
    >
      {line ? (
        <line className={styles["line"]} x1={line.x} x2={line.x} y1={line.top} y2={line.bottom} />
      ) : (
        <rect className={styles["pill"]} {...label} rx={label.height / 2} />
      )}
      <text
        className={styles["threadLabel"]}
        transform={
          line
            ? `translate(${label.x} ${label.y}) rotate(${box.turn})`
            : `translate(${label.x + 9} ${label.y + label.height / 2})`
        }
      >
        {name}
      </text>
      {box.knots.map(({ layer, y }) => {
        const knot = knots.find((k) => k.layer === layer);
        if (!line || !knot) return null;
        const style = hueStyle(hues.get(layer) ?? null);
        return (
          <g key={layer} style={style}>
            <circle
              className={knot.provides ? styles["provides"] : styles["consumes"]}
              cx={line.x}
              cy={y}
              r={6}
            />
            {knot.provides && knot.consumes ? (
              <circle className={styles["both"]} cx={line.x} cy={y} r={9} />
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
