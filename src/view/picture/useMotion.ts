import { useEffect, useState } from "react";
import { between } from "#layout/motion.ts";
import type { Scene } from "#layout/scene.ts";

/** ms; meaning is in where things go, not in watching them travel. */
const DURATION = 380;

interface Way {
  readonly target: Scene;
  readonly arrangement: string;
  readonly from: Scene;
  /** 0 at `from`, 1 at `target`. */
  readonly t: number;
}

/**
 * The scene to draw now, on its way to the one wanted. It moves when the arrangement is another one
 * (`strata`, `stack`, another layer lifted) and goes on from wherever it is when that changes again;
 * all else (a new size, another day) is there at once. So is everything where motion is unwelcome or
 * nobody sees it: a hidden window has no frames to move in.
 */
export function useMotion(target: Scene, arrangement: string): Scene {
  const [way, setWay] = useState<Way>({ target, arrangement, from: target, t: 1 });
  let now = way;
  if (way.target !== target) {
    const isUnderWay = way.t < 1;
    const isAnother = way.arrangement !== arrangement;
    const from = sceneOn(way);
    const moves = (isUnderWay || isAnother) && canMove();
    now = { target, arrangement, from: moves ? from : target, t: moves ? 0 : 1 };
    setWay(now);
  }
  const isMoving = now.t < 1;
  useEffect(() => {
    if (!isMoving) return;
    const start = performance.now();
    let frame = requestAnimationFrame(function move(time) {
      const t = Math.min(1, Math.max(0, time - start) / DURATION);
      setWay((current) => (current.target === target ? { ...current, t } : current));
      if (t < 1) frame = requestAnimationFrame(move);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, isMoving]);
  return sceneOn(now);
}

function sceneOn({ from, target, t }: Way): Scene {
  return t >= 1 ? target : between(from, target)(eased(t));
}

function canMove(): boolean {
  return (
    document.visibilityState === "visible" &&
    !window.matchMedia("(prefers-reduced-motion: reduce)").matches
  );
}

/** Slow at both ends (a cubic either way), so that the eye can follow. */
function eased(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}
