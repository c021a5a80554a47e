import { useEffect } from "react";
import { canStayAwake, keepScreenLit } from "#ui/device.ts";

/**
 * Keeps the screen lit while something plays. The browser lets go whenever the page is hidden, so it
 * is asked again when it comes back; where it refuses, the picture goes on all the same.
 */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !canStayAwake()) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== "visible" || (lock && !lock.released)) return;
      lock = await keepScreenLit();
      if (isOver) void lock?.release();
    };
    const onReturn = (): void => void ask();
    void ask();
    document.addEventListener("visibilitychange", onReturn);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", onReturn);
      void lock?.release();
    };
  }, [isWanted]);
}
