import { useEffect, useState } from "react";
import type { Talk } from "#model/talk.ts";
import { paceOf, remaining } from "#state/present/pacing.ts";
import { plannedBefore } from "#state/present/steps.ts";
import { elapsed, formatClock, hasBegun, type Timer } from "#state/present/timer.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./SpeakerView.module.css";
import { usePresentWords } from "./presentWords.ts";

export interface ClockProps {
  readonly talk: Talk;
  readonly step: number;
  readonly timer: Timer;
  readonly isRemaining: boolean;
  readonly onPause: () => void;
  readonly onReset: () => void;
  readonly onShow: () => void;
}

/** The time of day, the time used or left, and how that stands against the plan, in words. */
export function Clock(props: ClockProps) {
  const { talk, step, timer, isRemaining, onPause, onReset, onShow } = props;
  const { t, locale } = usePresentWords();
  const now = useNow();
  const used = elapsed(timer, now);
  const pace = paceOf(talk, step, used);
  const time = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { timeStyle: "short" });
  return (
    <div className={styles["clock"]}>
      <p>
        <span className={styles["label"]}>{t("view.clock")}</span>
        <time>{time.format(now)}</time>
      </p>
      <p data-time>
        <Button look="link" onClick={onShow}>
          {t(isRemaining ? "view.left" : "view.used")}
        </Button>
        <span className={styles["timer"]}>
          {formatClock(isRemaining ? remaining(talk, used) : used)}
        </span>
      </p>
      <p className={styles["pace"]} data-pace={pace.kind}>
        {hasBegun(timer)
          ? pace.kind === "on-time"
            ? t("pace.on-time")
            : t(`pace.${pace.kind}`, { count: pace.minutes })
          : t("minutes", { count: Math.round(plannedBefore(talk, talk.steps.length + 1)) })}
      </p>
      <div className={styles["buttons"]}>
        <Button onClick={onPause}>{t(timer.since === null ? "view.start" : "view.pause")}</Button>
        <Button onClick={onReset}>{t("view.reset")}</Button>
      </div>
    </div>
  );
}

/** ms since 1970, told anew twice a second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const handle = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(handle);
  }, []);
  return now;
}
