import { type RefObject, useEffect, useState } from "react";
import { bringIntoSight } from "#ui/bringIntoSight.ts";
import type { SectionPlace } from "./sections.ts";
import { usePanelWords } from "./panelWords.ts";
import styles from "./JumpBar.module.css";

export interface JumpBarProps {
  readonly places: readonly SectionPlace[];
  /** What scrolls. */
  readonly body: RefObject<HTMLElement | null>;
}

/** Fewer sections than these are in sight anyway. */
const FEW = 3;

/** The sections of a panel in one line; pressing one shows it, and that which is read is marked. */
export function JumpBar({ places, body }: JumpBarProps) {
  const { t } = usePanelWords();
  const [current, setCurrent] = useState<SectionPlace | null>(null);
  useEffect(() => {
    const scroller = body.current;
    if (!scroller) return;
    const read = (): void => {
      const { top } = scroller.getBoundingClientRect();
      const above = places.filter(
        ({ heading }) => heading.getBoundingClientRect().top < top + EDGE,
      );
      setCurrent(above.at(-1) ?? null);
    };
    scroller.addEventListener("scroll", read, { passive: true });
    return () => scroller.removeEventListener("scroll", read);
  }, [body, places]);
  if (places.length < FEW) return null;
  return (
    <nav className={styles["bar"]} aria-label={t("panel.jump")}>
      {places.map((place) => (
        <button
          key={place.title}
          type="button"
          className={styles["jump"]}
          aria-current={place === current || undefined}
          onClick={() => {
            bringIntoSight(place.heading, "start");
            place.heading.focus({ preventScroll: true });
          }}
        >
          {place.title}
        </button>
      ))}
    </nav>
  );
}

/** px below the upper edge at which a section counts as the one that is read. */
const EDGE = 40;
