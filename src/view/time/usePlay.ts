import { useEffect, useState } from "react";
import { dateAt, type TimeSpan } from "#layout/timeSteps.ts";
import type { TimeScale } from "#layout/timeline.ts";
import { parseWhen } from "#model/when.ts";
import { useExplorer } from "../context.ts";

/** ms from the beginning of the line to its end, at the plain speed. */
const WHOLE = 24_000;

export interface Play {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/**
 * Lets the date run along the line, from the day shown or, from today, from the beginning. Whatever
 * else somebody does meanwhile ends it.
 */
export function usePlay(scale: TimeScale | null, span: TimeSpan, speed: number): Play {
  const { store } = useExplorer();
  const [isPlaying, setPlaying] = useState(false);
  const { today, first } = span;
  useEffect(() => {
    if (!isPlaying || scale === null) return;
    const { view, passDate, showDate } = store.getState();
    let x = scale.xOf(parseWhen(view.at ?? "")?.max ?? first);
    let last = performance.now();
    let handle = requestAnimationFrame(function run(now) {
      x += (Math.max(0, now - last) / WHOLE) * speed * scale.width;
      last = now;
      const at = dateAt(scale.dayAt(x), { first, today });
      if (at === null) showDate(null);
      else passDate(at);
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
