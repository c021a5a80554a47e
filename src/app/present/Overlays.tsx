import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { Button } from "#ui/Button.tsx";
import { Help } from "#view/present/Help.tsx";
import { usePresentWords } from "#view/present/presentWords.ts";
import { Overview } from "#view/present/Overview.tsx";
import styles from "./Present.module.css";
import type { PageProps } from "./pageProps.ts";
import { SlideFace } from "./SlideFace.tsx";
import { SlideStage } from "./SlideStage.tsx";
import type { Player } from "./usePlayer.ts";

export type OverlaysProps = Pick<PageProps, "talk" | "view" | "player" | "slides">;

/** What lies over the whole window: the keys, or the overview. */
export function Overlays({ talk, view, player, slides }: OverlaysProps) {
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
  if (overlay !== "overview") return null;
  return (
    <Overview
      talk={talk}
      step={view.step ?? 1}
      onChoose={goTo}
      renderThumbnail={(number) => (
        <SlideStage>
          <SlideFace slide={slides.at(number)} isStill />
        </SlideStage>
      )}
    />
  );
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
