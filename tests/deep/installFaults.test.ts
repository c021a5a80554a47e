import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { type Answer, serveBuild } from "../browser/serve.ts";
import { told, useVisitor } from "../browser/visitor.ts";

const visitor = useVisitor();
const PORTAL = "<!doctype html><title>Hotel</title>";

/** What a meeting room's network answers in place of a file. */
const FAULTS: Readonly<Record<string, (size: number) => Answer>> = {
  "a portal's page": () => ({ status: 200, body: PORTAL }),
  "a redirect to the portal": () => ({
    status: 302,
    body: "",
    headers: { Location: "./index.html" },
  }),
  "half of it": () => ({ status: 200, body: "half" }),
  "half of it, cut": (size) => ({
    status: 200,
    body: "half",
    headers: { "Content-Length": String(size) },
    ends: "cut",
  }),
  "a refusal": () => ({ status: 503, body: "" }),
  nothing: () => ({ status: 200, body: "", ends: "never" }),
};

/** One file of each kind that is kept. */
const KINDS: Readonly<Record<string, RegExp>> = {
  page: /^index[.]html$/u,
  program: /^assets\/react-.*[.]js$/u,
  style: /^assets\/.*[.]css$/u,
  data: /^assets\/.*[.]bin$/u,
  picture: /[.]svg$/u,
  manifest: /[.]webmanifest$/u,
  licenses: /^third-party[.]txt$/u,
};

const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

const forget = (page: Page): Promise<unknown> =>
  page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));

it("no fault on any kind of file is kept, and each heals", async () => {
  const folder = visitor.folder();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const site = await serveBuild("/strata/", folder, (path) =>
    path.endsWith(".bin") ? { status: 503, body: "" } : null,
  );
  const page = await visitor.open(site);
  await told(page, "failed");
  const again = page.getByRole("dialog").getByRole("button", { name: "Try again" });
  const cases = Object.entries(KINDS).flatMap(([kind, pattern]) =>
    Object.entries(FAULTS).map(([fault, answerOf]) => ({ kind, pattern, fault, answerOf })),
  );
  // One page meets one fault after the other.
  /* oxlint-disable no-await-in-loop */
  for (const { kind, pattern, fault, answerOf } of cases) {
    const file = files.find((name) => pattern.test(name));
    if (file === undefined) throw new Error(`no ${kind} is built`);
    const answer = answerOf(statSync(join(folder, file)).size);
    let asked = 0;
    site.plant((path) => {
      const isIt = path === `/strata/${file}`;
      asked += Number(isIt);
      return isIt ? answer : null;
    });
    // What an earlier attempt has kept is held to its hash, and not asked for again.
    await forget(page);
    await again.click();
    await expect.poll(() => asked, { message: `${kind}: ${fault}` }).toBeGreaterThan(0);
    // What hangs is still on its way; once the connection is gone, it has failed.
    if (answer.ends === "never") {
      await told(page, "fetching");
      site.plant((path) => (path === `/strata/${file}` ? { status: 503, body: "" } : null));
      site.cut();
    }
    await told(page, "failed");
    expect([kind, fault, await workers(page)]).toEqual([kind, fault, 0]);
  }
  /* oxlint-enable no-await-in-loop */
  site.plant(() => null);
  await again.click();
  await told(page, "ready");
  expect(await workers(page)).toBe(1);
  site.close();
});
