import { useEffect, useRef, useState } from "react";
import { dateAt, type TimeSpan } from "#layout/timeSteps.ts";
import type { TimeScale } from "#layout/timeline.ts";
import { parseWhen } from "#model/when.ts";
import { useExplorer } from "../context.ts";

/** ms from the beginning of the line to its end, at the plain speed. */
const WHOLE = 24_000;
/** A date waits for the picture of the one before, but no longer than this, ms. */
const MOST_WAIT = 500;

export interface Play {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/**
 * Lets the date run along the line, from the day shown or, from today, from the beginning. Whatever
 * else somebody does meanwhile ends it.
 */
export function usePlay(scale: TimeScale | null, span: TimeSpan, speed: number): Play {
  const { store, day } = useExplorer();
  const [isPlaying, setPlaying] = useState(false);
  // The picture follows the date when it can: on a slow machine each next date would put it off again.
  const shown = useRef(day);
  useEffect(() => {
    shown.current = day;
  }, [day]);
  const { today, first } = span;
  useEffect(() => {
    if (!isPlaying || scale === null) return;
    const { view, passDate, showDate } = store.getState();
    let x = scale.xOf(parseWhen(view.at ?? "")?.max ?? first);
    let last = performance.now();
    let passed = { day: shown.current, time: last };
    let handle = requestAnimationFrame(function run(now) {
      x += (Math.max(0, now - last) / WHOLE) * speed * scale.width;
      last = now;
      const at = dateAt(scale.dayAt(x), { first, today });
      const isBehind = shown.current !== passed.day && now - passed.time < MOST_WAIT;
      if (at === null) showDate(null);
      else if (!isBehind) {
        passDate(at);
        passed = { day: parseWhen(at)?.max ?? today, time: now };
      }
      handle = requestAnimationFrame(run);
    });
    const unsubscribe = store.subscribe(({ arrival }) => {
      if (arrival !== "passing") setPlaying(false);
    });
    return () => {
      cancelAnimationFrame(handle);
      unsubscribe();
    };
  }, [isPlaying, scale, speed, first, today, store]);
  return {
    isPlaying,
    toggle: () => {
      const { view, passDate, showDate } = store.getState();
      if (isPlaying) {
        showDate(view.at);
        return;
      }
      const { max = today } = parseWhen(view.at ?? "") ?? {};
      passDate(dateAt(max < today ? Math.max(max, first) : first, span));
      setPlaying(true);
    },
  };
}
