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
  useRestingPress(isResting);
  return { isActive, isResting };
}

function hasMouse(): boolean {
  return typeof matchMedia === "function" && matchMedia("(hover: hover)").matches;
}

/**
 * While a mouse rests nothing below it takes the pointer (Present.module.css). A press without a move
 * before it is handed on to what lies there.
 */
function useRestingPress(isResting: boolean): void {
  useEffect(() => {
    if (!isResting) return;
    const onDown = (): void => {
      const onClick = (event: MouseEvent): void => {
        const { clientX, clientY, ctrlKey, metaKey, shiftKey } = event;
        const below = document.elementFromPoint(clientX, clientY);
        const isElsewhere = event.target instanceof Node && !event.target.contains(below);
        if (!below || below === event.target || isElsewhere) return;
        event.stopPropagation();
        below.dispatchEvent(
          new MouseEvent("click", {
            bubbles: true,
            cancelable: true,
            clientX,
            clientY,
            ctrlKey,
            metaKey,
            shiftKey,
          }),
        );
      };
      addEventListener("click", onClick, { capture: true, once: true });
      setTimeout(() => removeEventListener("click", onClick, { capture: true }), IDLE_MS);
    };
    addEventListener("pointerdown", onDown, { capture: true, once: true });
    return () => removeEventListener("pointerdown", onDown, { capture: true });
  }, [isResting]);
}
