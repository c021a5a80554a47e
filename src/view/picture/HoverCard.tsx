import { type RefObject, useLayoutEffect, useState } from "react";
import type { Rect, Size } from "#layout/scene.ts";
import styles from "./HoverCard.module.css";

export interface HoverCardProps {
  readonly cardRef: RefObject<HTMLDivElement | null>;
  /** Of what it tells about, on the screen, px. */
  readonly box: Rect;
  readonly name: string;
  /** Phase with its year, vendor. */
  readonly facts: readonly string[];
  /** One sentence; empty until it has arrived. */
  readonly sentence: string;
}

/** What a chip, a dot or a thread is, in one sentence. Its panel says the same to whoever hears the page. */
export function HoverCard({ cardRef, box, name, facts, sentence }: HoverCardProps) {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { offsetWidth = 0, offsetHeight = 0 } = cardRef.current ?? {};
    setSize({ width: offsetWidth, height: offsetHeight });
  }, [cardRef, name, sentence]);
  const window = { width: innerWidth, height: innerHeight };
  return (
    <div
      ref={cardRef}
      className={styles["card"]}
      style={cardPlace(box, size, window)}
      aria-hidden
      data-hover-card
    >
      <strong>{name}</strong>
      {facts.length > 0 ? <span className={styles["facts"]}>{facts.join(" · ")}</span> : null}
      {sentence ? <p>{sentence}</p> : null}
    </div>
  );
}

/** px */
const GAP = 4;
const AIR = 8;

/** Below what it tells about, above where there is no room below, inside the window. */
export function cardPlace(
  box: Rect,
  { width, height }: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const below = box.y + box.height + GAP;
  const isRoom = below + height + AIR <= window.height;
  const left = box.x + box.width / 2 - width / 2;
  return {
    left: Math.max(AIR, Math.min(left, window.width - width - AIR)),
    top: isRoom ? below : Math.max(AIR, box.y - height - GAP),
  };
}
