import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import type { Talk } from "#model/talk.ts";
import { Help } from "#view/present/Help.tsx";
import { Overview } from "#view/present/Overview.tsx";
import styles from "./Present.module.css";
import type { Player } from "./usePlayer.ts";

export interface OverlaysProps {
  readonly talk: Talk;
  readonly step: number;
  readonly player: Player;
}

/** What lies over the whole window: the keys, or the overview. */
export function Overlays({ talk, step, player }: OverlaysProps) {
  const { overlay, settings, set, act, goTo } = player;
  if (overlay === "help") {
    return (
      <Help
        hasLetters={settings.hasLetters}
        onLetters={(hasLetters) => set({ hasLetters })}
        onClose={() => act("help")}
      />
    );
  }
  return overlay === "overview" ? <Overview talk={talk} step={step} onChoose={goTo} /> : null;
}

/** The search and the filters, for a question from the room; the search is ready to be typed in. */
export function AskBar({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current?.querySelector("input")?.focus();
  }, []);
  return (
    <search ref={bar} className={styles["ask"]} aria-label={label}>
      {children}
    </search>
  );
}
