import { useEffect, useEffectEvent } from "react";

export interface LoopOptions {
  readonly isOn: boolean;
  /** What is shown: when it changes, its time begins anew. */
  readonly shown: string;
  readonly minutes: number;
  readonly onNext: () => void;
}

/** Goes on by itself when a step's minutes are over. One timer at a time, so it may run for days. */
export function useLoop({ isOn, shown, minutes, onNext }: LoopOptions): void {
  const next = useEffectEvent(onNext);
  useEffect(() => {
    if (!isOn) return;
    const handle = setTimeout(() => next(), minutes * 60_000);
    return () => clearTimeout(handle);
  }, [isOn, shown, minutes]);
}
