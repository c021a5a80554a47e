/** Where a talk stands: at a step, and how many of its builds are shown; `null`: all. */
export interface Place {
  /** From 1. */
  readonly step: number;
  readonly build: number | null;
}

/** A step as one comes to it: without any of its builds. @param builds how many each step has */
export function placeAt(builds: readonly number[], step: number): Place {
  return { step, build: (builds[step - 1] ?? 0) > 0 ? 0 : null };
}

/** The next build, or else the next step; `null` at the end. */
export function placeAfter(builds: readonly number[], { step, build }: Place): Place | null {
  const count = builds[step - 1] ?? 0;
  if (build !== null && build < count) {
    return { step, build: build + 1 === count ? null : build + 1 };
  }
  return step < builds.length ? placeAt(builds, step + 1) : null;
}

/** One build less, or else all of the step before; `null` at the beginning. */
export function placeBefore(builds: readonly number[], { step, build }: Place): Place | null {
  const shown = build ?? builds[step - 1] ?? 0;
  if (shown > 0) return { step, build: shown - 1 };
  return step > 1 ? { step: step - 1, build: null } : null;
}
