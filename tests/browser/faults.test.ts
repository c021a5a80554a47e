import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();
const flannel = readFileSync("public/data/container/components/flannel.json", "utf8");
const PORTAL = "<!doctype html><title>Welcome to Hotel Wi-Fi</title>";
const left = /Failed to load resource/u;

describe("a detail file that cannot be had", () => {
  it.each([
    ["missing", { status: 404 }, "could not be fetched"],
    ["refused by the server", { status: 503 }, "could not be fetched"],
    ["a portal's page", { body: PORTAL }, "arrived damaged"],
    ["empty", { body: "" }, "arrived damaged"],
    ["half", { body: flannel.slice(0, flannel.length / 2) }, "arrived damaged"],
    ["of another shape", { body: '{"kind":"component"}' }, "do not follow the data model"],
    [
      "of a newer format",
      { body: flannel.replace('"kind"', '"format": 99, "kind"') },
      "newer version",
    ],
  ])(
    "%s: the panel says so, shows what the index knows, and tries again",
    async (_, answer, said) => {
      const page = await stage.open("?open=component/flannel", {
        faults: { "components/flannel.json": answer },
        expected: left,
      });
      const panel = page.getByRole("complementary", { name: "Flannel" });
      await panel.getByRole("alert").filter({ hasText: said }).waitFor();
      await panel.getByText("Rudder").first().waitFor();
      await pictured(page);
      await page.unroute("**/components/flannel.json");
      await panel.getByRole("button", { name: "Try again" }).click();
      await panel.getByRole("heading", { name: "Sources" }).waitFor();
      expect(await panel.getByRole("alert").count()).toBe(0);
    },
  );
});

it("compares what can be had when one column is missing", async () => {
  const page = await stage.open("?compare=flannel,calico", {
    faults: { "components/calico.json": { status: 500 } },
    expected: left,
  });
  await page.getByText("Calico could not be loaded.").waitFor();
  await expect.poll(() => page.getByRole("rowheader").count()).toBeGreaterThan(5);
});

it.each([["index.json"], ["catalog.json"]])(
  "says that %s is missing, and recovers",
  async (file) => {
    const page = await stage.open("", {
      faults: { [`data/**/${file}`]: { status: 404 }, [`data/${file}`]: { status: 404 } },
      expected: left,
    });
    await page.getByRole("alert").waitFor();
    await page.unroute(`**/data/**/${file}`);
    await page.unroute(`**/data/${file}`);
    await page.getByRole("button", { name: "Try again" }).click();
    await pictured(page);
  },
);

it("draws without the rest of the index, says so where it is needed, and recovers", async () => {
  const page = await stage.open("?open=component/flannel", {
    faults: { "rest.json": { status: 503 } },
    expected: left,
  });
  await pictured(page);
  const alert = page.getByRole("alert").filter({ hasText: "could not be fetched" });
  await alert.waitFor();
  await page.unroute("**/rest.json");
  await alert.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("complementary", { name: "Flannel" }).waitFor();
});

it("moves nothing in the picture when the rest of the index comes", async () => {
  let send = (): void => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  const page = await stage.open("", {
    beforeLoad: (opened) =>
      opened.route("**/rest.json", async (route) => {
        await held;
        await route.continue();
      }),
  });
  await pictured(page);
  const places = (): Promise<readonly string[]> =>
    page.locator("button, [data-component], [data-standard]").evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [one.textContent, x, y, width, height].join(" ");
      }),
    );
  const before = await places();
  const arrived = page.waitForResponse("**/rest.json");
  send();
  await (await arrived).finished();
  await page.getByRole("button", { name: "Vendor" }).click();
  await page.getByRole("checkbox").first().waitFor();
  await page.keyboard.press("Escape");
  expect(await places()).toEqual(before);
});

it("does without marks, search and shared sources", async () => {
  const page = await stage.open("?open=component/flannel&q=overlay", {
    faults: {
      "marks.json": { status: 404 },
      "search.json": { body: PORTAL },
      "sources.json": { status: 500 },
    },
    expected: left,
  });
  await pictured(page);
  await page
    .getByRole("complementary", { name: "Flannel" })
    .getByRole("heading", { name: "Sources" })
    .waitFor();
});

it("tries a chunk of the program again that did not arrive", async () => {
  const page = await stage.open("?open=component/flannel", {
    expected: left,
    beforeLoad: (opened) => opened.route("**/PanelHost*.js", (route) => route.abort()),
  });
  await page.getByRole("alert").waitFor();
  await pictured(page);
  await page.unroute("**/PanelHost*.js");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("complementary", { name: "Flannel" }).waitFor();
});
