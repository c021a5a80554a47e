import { memo } from "react";
import { hueOf } from "#layout/hue.ts";
import type { BandBox, ThreadBox } from "#layout/scene.ts";
import type { Thread } from "#query/threads.ts";
import { hueStyle } from "#ui/hueStyle.ts";
import { useAnswers, useExplorer, useView } from "../context.ts";
import { Chip } from "./Chip.tsx";
import styles from "./Drawing.module.css";
import type { Stage } from "./useScene.ts";

export interface DrawingProps {
  readonly stage: Stage;
  /** A thread that is pointed at or has the focus: what it ties is lit. */
  readonly litThread: string | null;
}

/** The picture itself. It is only looked at: the structure over it listens and speaks. */
export function Drawing({ stage, litThread }: DrawingProps) {
  const { scene, labels } = stage;
  const { threads } = useExplorer();
  const chosen = useView((view) => view.filters.standard);
  const lit =
    litThread === null ? null : (threads.find((t) => t.standard.id === litThread) ?? null);
  const byId = new Map(threads.map((thread) => [thread.standard.id, thread]));
  return (
    <svg
      className={styles["drawing"]}
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      aria-hidden
      focusable={false}
    >
      {scene.bands.map((band) => (
        <Band key={band.id} band={band} stage={stage} lit={lit} />
      ))}
      {scene.threads.map((box) => {
        const thread = byId.get(box.id);
        return thread ? (
          <ThreadLine
            key={box.id}
            box={box}
            thread={thread}
            label={labels.get(box.id) ?? box.id}
            isChosen={chosen.includes(box.id)}
            isLit={litThread === box.id}
          />
        ) : null;
      })}
      {scene.foldedThreads ? (
        <text
          className={styles["moreThreads"]}
          x={scene.foldedThreads.box.x + scene.foldedThreads.box.width / 2}
          y={scene.foldedThreads.box.y + scene.foldedThreads.box.height / 2}
        >
          {scene.foldedThreads.ids.length > 0 ? `+${scene.foldedThreads.ids.length}` : "−"}
        </text>
      ) : null}
    </svg>
  );
}

/** px */
const TALLEST = 400;

interface BandProps {
  readonly band: BandBox;
  readonly stage: Stage;
  readonly lit: Thread | null;
}

const Band = memo(function Band({ band, stage, lit }: BandProps) {
  const { scene, names, labels, notes } = stage;
  const { ecosystem, standings } = useExplorer();
  const { shown, marks } = useAnswers();
  const isOpen = useView(({ open }) => open?.kind === "layer" && open.id === band.id);
  const openHere = useView(({ open }) =>
    open?.kind === "component" && band.chips.some(({ id }) => id === open.id) ? open.id : null,
  );
  const compared = useView((view) => view.compare);
  const index = ecosystem.layers.findIndex(({ id }) => id === band.id);
  const here = new Map(
    standings.filter(({ layer }) => layer === band.id).map((s) => [s.component.id, s]),
  );
  const { label } = band;
  const isNarrow = label.height < band.height;
  // In a band higher than most windows the name stands where it begins.
  const middle = label.y + Math.min(label.height, TALLEST) / 2;
  const size = scene.labelSize;
  const style = hueStyle(hueOf(index, ecosystem.layers.length));
  return (
    <g
      style={style}
      data-layer={band.id}
      data-open={isOpen || undefined}
      className={styles["band"]}
    >
      <rect
        className={styles["ground"]}
        x={band.x}
        y={band.y}
        width={band.width}
        height={band.height}
        rx={9}
      />
      <rect
        className={styles["spine"]}
        x={band.x}
        y={band.y}
        width={6}
        height={band.height}
        rx={3}
      />
      <text
        className={styles["label"]}
        x={label.x + 18}
        y={isNarrow ? middle : middle - size * 0.52}
        fontSize={size}
      >
        {names.get(band.id)}
      </text>
      <text
        className={styles["note"]}
        x={isNarrow ? label.x + label.width : label.x + 18}
        y={isNarrow ? middle : middle + size * 0.72}
        fontSize={size * 0.8}
        textAnchor={isNarrow ? "end" : "start"}
      >
        {notes.get(band.id)}
      </text>
      {band.chips.map((box) => {
        const standing = here.get(box.id);
        if (!standing) return null;
        const { component, phase } = standing;
        return (
          <Chip
            key={box.id}
            box={box}
            name={labels.get(box.id) ?? box.id}
            phase={phase.phase}
            fontSize={scene.fontSize}
            mark={component.mark === undefined ? undefined : marks[component.mark]}
            isOut={!shown.has(box.id) || (lit !== null && !lit.ties.includes(box.id))}
            isOpen={openHere === box.id}
            isCompared={compared.includes(box.id)}
            isLit={lit?.ties.includes(box.id) ?? false}
          />
        );
      })}
      {band.folded ? (
        <g
          className={styles["more"]}
          data-more={band.id}
          data-out={!band.folded.ids.some((id) => shown.has(id)) || undefined}
        >
          <rect {...band.folded.box} rx={7} />
          <text
            x={band.folded.box.x + band.folded.box.width / 2}
            y={band.folded.box.y + band.folded.box.height / 2}
            fontSize={scene.fontSize}
          >
            {`+${band.folded.ids.length}`}
          </text>
        </g>
      ) : null}
    </g>
  );
});

interface ThreadLineProps {
  readonly box: ThreadBox;
  readonly thread: Thread;
  readonly label: string;
  readonly isChosen: boolean;
  readonly isLit: boolean;
}

/** A standard's thread: filled knots where something provides it, hollow ones where it is used. */
function ThreadLine({ box, thread, label: name, isChosen, isLit }: ThreadLineProps) {
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
          <g key={layer} style={style} className={styles["knot"]}>
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
