import { type ReactNode, use } from "react";
import { drawMoreThreads, drawThreadKey } from "#draw/thread.ts";
import { standardStates } from "#draw/states.ts";
import { byDepth } from "#layout/stack.ts";
import type { Scene } from "#layout/scene.ts";
import { threadKeyIn } from "#words/labels.ts";
import { useWords } from "../words.ts";
import { OverlayContext, useExplorer, useView } from "../context.ts";
import { Band } from "./Band.tsx";
import styles from "./Drawing.module.css";
import { Marks } from "../Marks.tsx";
import { ThreadLine } from "./ThreadLine.tsx";
import type { Stage } from "./useScene.ts";

export interface DrawingProps {
  readonly stage: Stage;
  /** The stage's scene, or one on the way to it. */
  readonly scene: Scene;
  readonly isMoving: boolean;
  /** A thread that is pointed at or has the focus: what it ties is lit. */
  readonly litThread: string | null;
  /** What is tied to the open thing; all else recedes. `null`: nothing does. */
  readonly related: ReadonlySet<string> | null;
  /** The relations of what is open: their curves pass behind the names that they tie. */
  readonly links: { readonly curves: ReactNode; readonly words: ReactNode } | null;
}

/** The picture itself. It is only looked at: the structure over it listens and speaks. */
export function Drawing(props: DrawingProps) {
  const { stage, scene, isMoving, litThread, related, links } = props;
  const { labels, threadSize } = stage;
  const { threads, measure } = useExplorer();
  const threadKey = threadKeyIn(useWords());
  const overlay = use(OverlayContext);
  const isTilted = scene.bands.some(({ pose }) => pose.flat < 1);
  const isTied = links !== null && !isMoving;
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
      data-tilted={isTilted || undefined}
      data-scale={stage.scene.scale}
      aria-hidden
      focusable={false}
    >
      {byDepth(scene.bands).map((band) => (
        <Band
          key={band.id}
          {...{ band, stage, isMoving, lit, related }}
          part={isTied ? "untied" : "all"}
        />
      ))}
      {scene.threads.map((box) => {
        const thread = byId.get(box.id);
        const isLit = litThread === box.id;
        return thread ? (
          <ThreadLine
            key={box.id}
            box={box}
            thread={thread}
            label={labels.get(box.id) ?? box.id}
            textSize={threadSize}
            states={standardStates(box.id, { related, chosen, isPillar: isTilted, isLit })}
          />
        ) : null;
      })}
      <Marks marks={drawMoreThreads(scene, threadKey, threadSize)} />
      {isTied ? null : (
        <Marks marks={drawThreadKey(scene, threadKey, { size: threadSize, measure })} />
      )}
      {/* Relations tie places: while these move, there is nothing to hold on to. */}
      {isTied ? (
        <>
          {links?.curves}
          {scene.bands.map((band) => (
            <Band key={band.id} {...{ band, stage, isMoving, lit, related }} part="tied" />
          ))}
          {links?.words}
        </>
      ) : null}
      {overlay?.(scene)}
    </svg>
  );
}
