import { useEffect } from "react";

/** Whether this browser can keep the screen lit at all. */
export function canStayAwake(): boolean {
  return "wakeLock" in navigator;
}

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
      lock = await navigator.wakeLock.request("screen").catch(() => null);
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
