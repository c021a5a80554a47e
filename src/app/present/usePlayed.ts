import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { playOf } from "#export/playSlide.ts";
import type { Slide } from "#export/slide.ts";

/** ms that the years of a slide take. */
const WHOLE = 4000;

/**
 * The slide as it is to be seen now: who goes on to one that marks changes since a date sees the
 * years from there pass first. Back again, or where somebody wants less motion, it stands at once.
 */
export function usePlayed(slide: Slide): Slide {
  const last = useRef(slide.number);
  const [share, setShare] = useState<number | null>(null);
  const play = useMemo(() => playOf(slide), [slide]);
  const canPlay = play !== null;
  const { number } = slide;
  useLayoutEffect(() => {
    const isNext = number === last.current + 1;
    last.current = number;
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (!isNext || !canPlay || isStill || document.hidden) return;
    setShare(0);
    const begin = performance.now();
    let handle = requestAnimationFrame(function run(now) {
      const passed = Math.max(0, now - begin) / WHOLE;
      setShare(passed < 1 ? passed : null);
      if (passed < 1) handle = requestAnimationFrame(run);
    });
    return () => {
      cancelAnimationFrame(handle);
      setShare(null);
    };
  }, [number, canPlay]);
  return useMemo(() => (share === null || !play ? slide : play(share)), [slide, play, share]);
}
