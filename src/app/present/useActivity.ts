import { useEffect, useState } from "react";

/** Controls stay this long after the last move. */
const IDLE_MS = 3000;

export interface Activity {
  /** Somebody has just moved the mouse, touched the screen, or left full screen. */
  readonly isActive: boolean;
  /** A mouse lies still: what it happens to lie on is not pointed at. */
  readonly isResting: boolean;
}

/** Whether somebody is at the controls. */
export function useActivity(): Activity {
  const [isActive, setActive] = useState(true);
  const [isMouse, setMouse] = useState(hasMouse);
  useEffect(() => {
    let handle = setTimeout(() => setActive(false), IDLE_MS);
    const wake = (): void => {
      clearTimeout(handle);
      setActive(true);
      handle = setTimeout(() => setActive(false), IDLE_MS);
    };
    const onPointer = ({ pointerType }: PointerEvent): void => {
      setMouse(pointerType === "mouse");
      wake();
    };
    addEventListener("pointermove", onPointer);
    addEventListener("pointerdown", onPointer);
    document.addEventListener("fullscreenchange", wake);
    return () => {
      clearTimeout(handle);
      removeEventListener("pointermove", onPointer);
      removeEventListener("pointerdown", onPointer);
      document.removeEventListener("fullscreenchange", wake);
    };
  }, []);
  const isResting = !isActive && isMouse;
  useRestingPointer(isResting);
  return { isActive, isResting };
}

function hasMouse(): boolean {
  return typeof matchMedia === "function" && matchMedia("(hover: hover)").matches;
}

/**
 * Tells whatever is hovered that the pointer has gone: what it lights goes out. Style sheets do the same
 * by `[data-resting]`.
 */
function useRestingPointer(isResting: boolean): void {
  useEffect(() => {
    if (!isResting) return;
    const hovered = [...document.querySelectorAll("main :hover")].at(-1);
    hovered?.dispatchEvent(
      new PointerEvent("pointerout", { bubbles: true, relatedTarget: document.body }),
    );
  }, [isResting]);
}
