import type { Engine } from "./engine.ts";
import { findFirefox, startChromium, startFirefox } from "./playwright.ts";
import { missingForWebKit, startWebKit } from "./webkit.ts";

interface Kind {
  readonly start: () => Promise<Engine>;
  /** @returns the Debian packages without which it cannot be started */
  readonly missing: () => readonly string[];
}

/** The engines that a journey is made in, by the names that `--engine` takes. */
export const ENGINES = {
  // `npm ci` brings one.
  chromium: { start: startChromium, missing: () => [] },
  firefox: {
    start: () => startFirefox(),
    missing: () => (findFirefox() === undefined ? ["firefox-esr"] : []),
  },
  webkit: { start: startWebKit, missing: missingForWebKit },
} as const satisfies Record<string, Kind>;

export type EngineId = keyof typeof ENGINES;

export const ENGINE_IDS: readonly EngineId[] = ["chromium", "firefox", "webkit"];
