/** A clock that can be paused. Times are ms since 1970, so that it goes on across a reload. */
export interface Timer {
  /** ms that had run when it was last paused. */
  readonly ran: number;
  /** When it was started again; `null` while paused. */
  readonly since: number | null;
}

export const UNSTARTED: Timer = { ran: 0, since: null };

/** ms that have run. A clock that was set back in between takes nothing away. */
export function elapsed({ ran, since }: Timer, now: number): number {
  return ran + (since === null ? 0 : Math.max(0, now - since));
}

export function hasBegun({ ran, since }: Timer): boolean {
  return ran > 0 || since !== null;
}

export function start(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : timer;
}

/** Pauses what runs and lets what is paused go on. */
export function togglePause(timer: Timer, now: number): Timer {
  return timer.since === null ? start(timer, now) : { ran: elapsed(timer, now), since: null };
}

/** `m:ss`, from an hour on `h:mm:ss`; below zero with a minus sign. */
export function formatClock(ms: number): string {
  const all = Math.floor(Math.abs(ms) / 1000);
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = (value: number): string => String(value).padStart(2, "0");
  const text =
    hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
  return ms <= -1000 ? `−${text}` : text;
}
