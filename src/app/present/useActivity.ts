import { useEffect, useState } from "react";

/** Controls stay this long after the last move. */
const IDLE_MS = 3000;

/** Whether somebody has just moved the mouse, touched the screen, or left full screen. */
export function useActivity(): boolean {
  const [isActive, setActive] = useState(true);
  useEffect(() => {
    let handle = setTimeout(() => setActive(false), IDLE_MS);
    const onMove = (): void => {
      clearTimeout(handle);
      setActive(true);
      handle = setTimeout(() => setActive(false), IDLE_MS);
    };
    addEventListener("pointermove", onMove);
    addEventListener("pointerdown", onMove);
    document.addEventListener("fullscreenchange", onMove);
    return () => {
      clearTimeout(handle);
      removeEventListener("pointermove", onMove);
      removeEventListener("pointerdown", onMove);
      document.removeEventListener("fullscreenchange", onMove);
    };
  }, []);
  return isActive;
}
