import { useEffect, useEffectEvent } from "react";

/** px; shorter is a tap or a slip. */
const LEAST = 60;

/** One finger across the screen: to the left for the next step, to the right for the previous one. */
export function useSwipe(onSwipe: (way: "next" | "previous") => void): void {
  const tell = useEffectEvent(onSwipe);
  useEffect(() => {
    let from: Touch | null = null;
    const onStart = ({ touches, target }: TouchEvent): void => {
      // In a picture that is zoomed into, one finger moves the picture.
      const isTaken =
        target instanceof Element && target.closest("[data-zoomed], [data-presenting]");
      from = touches.length === 1 && !isTaken ? (touches[0] ?? null) : null;
    };
    const onEnd = ({ changedTouches: [to] }: TouchEvent): void => {
      if (!from || !to || from.identifier !== to.identifier) return;
      const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
      from = null;
      if (Math.abs(x) > LEAST && Math.abs(x) > 2 * Math.abs(y)) tell(x < 0 ? "next" : "previous");
    };
    addEventListener("touchstart", onStart, { passive: true });
    addEventListener("touchend", onEnd, { passive: true });
    return () => {
      removeEventListener("touchstart", onStart);
      removeEventListener("touchend", onEnd);
    };
  }, []);
}
