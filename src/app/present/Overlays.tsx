import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import type { Talk } from "#model/talk.ts";
import { Button } from "#ui/Button.tsx";
import { Help } from "#view/present/Help.tsx";
import { usePresentWords } from "#view/present/presentWords.ts";
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

/**
 * The search and the filters, for a question from the room; the search is ready to be typed in. A
 * question is asked of everything there is today, or of what the step shows.
 */
export function AskBar({
  player,
  isDetour,
  children,
}: {
  readonly player: Pick<Player, "home" | "question">;
  /** Whether something else than the step is shown. */
  readonly isDetour: boolean;
  readonly children: ReactNode;
}) {
  const { t } = usePresentWords();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current?.querySelector("input")?.focus();
  }, []);
  return (
    <search ref={bar} className={styles["ask"]} aria-label={t("ask")}>
      {children}
      <Button aria-pressed={!isDetour} onClick={isDetour ? player.home : player.question}>
        {t("ask.step")}
      </Button>
    </search>
  );
}
