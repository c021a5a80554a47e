import { type RefObject, useId, useLayoutEffect, useState } from "react";
import { cardPlace } from "#layout/card.ts";
import type { Size } from "#layout/scene.ts";
import styles from "./HoverCard.module.css";
import type { Hovered } from "./useHovered.ts";

export interface HoverCardProps {
  readonly cardRef: RefObject<HTMLDivElement | null>;
  readonly hovered: Hovered;
  readonly name: string;
  /** Phase with its year, vendor. */
  readonly facts: readonly string[];
  /** One sentence; empty until it has arrived. */
  readonly sentence: string;
}

/**
 * What a chip, a dot, a thread, a phase or a facet is, in one sentence. Of what stands in the picture
 * the panel says the same to whoever hears the page; all else is described by the sentence.
 */
export function HoverCard({ cardRef, hovered, name, facts, sentence }: HoverCardProps) {
  const { element, box } = hovered;
  const id = useId();
  useLayoutEffect(() => {
    const told = element.matches("label") ? element.querySelector("input") : element;
    if (sentence === "" || !told || told.hasAttribute("aria-describedby")) return undefined;
    told.setAttribute("aria-describedby", id);
    return () => told.removeAttribute("aria-describedby");
  }, [element, id, sentence]);
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
      style={cardPlace(box, size, window, element.matches("label"))}
      aria-hidden
      data-hover-card
    >
      <strong>{name}</strong>
      {facts.length > 0 ? <span className={styles["facts"]}>{facts.join(" · ")}</span> : null}
      {sentence ? <p id={id}>{sentence}</p> : null}
    </div>
  );
}
