import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { find } from "./find.ts";
import { ENGINE_IDS, ENGINES } from "./engines.ts";
import { JOURNEY, shown } from "./journey.ts";
import { startFirefox } from "./playwright.ts";
import type { EngineRun } from "./report.ts";
import { saysWhatGoesWrong, useEngine } from "./useEngine.ts";

/** What `npm run test:engines` has found on this machine. */
const chosen = (process.env["STRATA_ENGINES"] ?? "").split(",");
const runs: EngineRun[] = [];

afterAll(() => {
  const file = process.env["STRATA_ENGINE_RUNS"];
  if (file !== undefined) writeFileSync(file, JSON.stringify(runs));
});

describe.each(ENGINE_IDS.filter((id) => chosen.includes(id)))("%s", (id) => {
  const { open, engine } = useEngine(ENGINES[id].start);
  const seen: Record<string, string> = {};

  it.each(JOURNEY.map(({ name, go }) => [name, go] as const))("%s", async (name, go) => {
    seen[name] = await go(open);
  });

  it("says what goes wrong in a page", () => saysWhatGoesWrong(open, engine));

  afterAll(() => {
    const { name, version } = engine();
    runs.push({ name, version, seen });
  });
});

describe.runIf(chosen.includes("firefox"))("firefox that refuses site data", () => {
  const { open } = useEngine(() => startFirefox({ "network.cookie.cookieBehavior": 2 }));

  it("shows the page and plays a talk", async () => {
    const window = await open("?open=component/flannel");
    await find(window, { role: "complementary", name: "Flannel" });
    const refused = await window.run(() => {
      try {
        return localStorage.length >= 0 ? "kept" : "";
      } catch (error) {
        return error instanceof DOMException ? error.name : "";
      }
    }, null);
    expect(refused).toBe("SecurityError");
    const talk = await open("?talk=article&step=1");
    await shown(talk, 1, "en");
    await talk.keys("PageDown");
    await shown(talk, 2, "en");
    expect(await talk.address()).toContain("step=2");
  });
});
