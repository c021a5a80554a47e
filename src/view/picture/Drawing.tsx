import { type ReactNode, use } from "react";
import { byDepth } from "#layout/stack.ts";
import type { Scene } from "#layout/scene.ts";
import { OverlayContext, useExplorer, useView } from "../context.ts";
import { Band } from "./Band.tsx";
import styles from "./Drawing.module.css";
import { ThreadLine } from "./ThreadLine.tsx";
import type { Stage } from "./useScene.ts";

export interface DrawingProps {
  readonly stage: Stage;
  /** The stage's scene, or one on the way to it. */
  readonly scene: Scene;
  /** A thread that is pointed at or has the focus: what it ties is lit. */
  readonly litThread: string | null;
  /** What is tied to the open thing; all else recedes. `null`: nothing does. */
  readonly related: ReadonlySet<string> | null;
  /** Drawn over all. */
  readonly links: ReactNode;
}

/** The picture itself. It is only looked at: the structure over it listens and speaks. */
export function Drawing({ stage, scene, litThread, related, links }: DrawingProps) {
  const { labels } = stage;
  const isMoving = scene !== stage.scene;
  const { threads } = useExplorer();
  const overlay = use(OverlayContext);
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
      data-tilted={scene.bands.some(({ pose }) => pose.cover > 0) || undefined}
      aria-hidden
      focusable={false}
    >
      {byDepth(scene.bands).map((band) => (
        <Band
          key={band.id}
          band={band}
          stage={stage}
          isMoving={isMoving}
          lit={lit}
          related={related}
        />
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
            isReceding={related !== null && litThread !== box.id && !related.has(box.id)}
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
      {/* They tie places: while these move, there is nothing to hold on to. */}
      {isMoving ? null : links}
      {overlay?.(scene)}
    </svg>
  );
}
