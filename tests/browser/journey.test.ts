import { it } from "vitest";
import { JOURNEY } from "../engines/journey.ts";
import { startChromium } from "../engines/playwright.ts";
import { saysWhatGoesWrong, useEngine } from "../engines/useEngine.ts";

// In Firefox and WebKitGTK: `npm run test:engines`.
const { open, engine } = useEngine(startChromium);

it.each(JOURNEY.map(({ name, go }) => [name, go] as const))("%s, in Chromium", async (_, go) => {
  await go(open);
});

it("says what goes wrong in a page of Chromium", () => saysWhatGoesWrong(open, engine));
