import { expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

it("keeps what is chosen in a tray: add, refuse, reorder, remove, show, and nothing changes place", async () => {
  const page = await stage.open("");
  await pictured(page);
  const query = (key: string) => new URL(page.url()).searchParams.get(key);
  const chip = page.locator('[data-mark="chip"][data-component="kubernetes"]');
  const before = await chip.boundingBox();
  for (const name of ["Calico", "Cilium"]) {
    await page.getByRole("button", { name, exact: true }).click({ modifiers: ["Shift"] });
  }
  const tray = page.getByRole("region", { name: "Comparison" });
  await tray.getByText("2 of 6").waitFor();
  expect(query("table")).toBe("off");
  expect(await page.getByRole("table").count()).toBe(0);
  expect(await chip.boundingBox()).toEqual(before);

  // Never lost behind a panel; from there another one is added.
  await page.getByRole("button", { name: "Kubernetes", exact: true }).click();
  await page.getByRole("complementary", { name: "Kubernetes" }).waitFor();
  await tray.getByRole("button", { name: "Add" }).click();
  const dialog = page.getByRole("dialog", { name: "Add to the comparison" });
  await dialog.getByRole("list", { name: "Usual alternatives" }).waitFor();
  await dialog.getByRole("searchbox").fill("flanel");
  await dialog.getByRole("button", { name: /^Flannel/u }).click();
  await expect.poll(() => query("compare")).toBe("calico,cilium,flannel");
  await page.keyboard.press("Escape");

  await tray.getByRole("button", { name: /^Move Flannel/u }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => query("compare")).toBe("calico,flannel,cilium");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(
    /^Move Flannel, now 2 of 3/u,
  );
  const handle = tray.getByRole("button", { name: /^Move Cilium/u });
  const from = (await handle.boundingBox())!;
  const to = (await tray.getByRole("button", { name: /^Move Calico/u }).boundingBox())!;
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(to.x - 20, to.y + 5, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => query("compare")).toBe("cilium,calico,flannel");
  await tray.getByRole("button", { name: "Remove Flannel" }).click();
  await expect.poll(() => query("compare")).toBe("cilium,calico");

  await tray.getByRole("button", { name: "Compare" }).click();
  const table = page.getByRole("table");
  await table.getByRole("rowheader", { name: "Phase" }).waitFor();
  await expect.poll(() => page.title()).toMatch(/^Cilium, Calico · .+ · Strata$/u);
  await page.getByRole("button", { name: "Use the whole width" }).click();
  await expect.poll(() => page.locator("#picture").count()).toBe(0);
  await page.keyboard.press("Escape");
  await pictured(page);
  await tray.getByText("2 of 6").waitFor();
});

it("leaves the table of a phone most of the page, beside the picture and in its place", async () => {
  for (const table of ["", "&table=wide"]) {
    const page = await stage.open(`?compare=calico,cilium,flannel${table}`, {
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole("table").waitFor();
    const seen = (await page.getByRole("complementary").boundingBox())!;
    const whole = (await page.getByRole("main").boundingBox())!;
    expect(seen.height / whole.height).toBeGreaterThan(0.7);
    await page.close();
  }
});

it("is reordered, emptied and shown by a finger on a phone", async () => {
  const page = await stage.open("?picture=list&compare=calico,cilium,flannel&table=off", {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const tray = page.getByRole("region", { name: "Comparison" });
  const handle = (name: string) => tray.getByRole("button", { name: `Move ${name}, now` });
  const compared = () => new URL(page.url()).searchParams.get("compare");
  await handle("Calico").waitFor();
  const from = (await handle("Calico").boundingBox())!;
  const to = (await handle("Cilium").boundingBox())!;
  const driver = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
    driver.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: from.y + from.height / 2 }],
    });
  const start = from.x + from.width / 2;
  await touch("touchStart", start);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await touch("touchMove", start + (to.x + 20 - from.x) * part);
  }
  await touch("touchEnd");
  await expect.poll(compared).toMatch(/^cilium,(?:calico,flannel|flannel,calico)$/u);
  const remove = tray.getByRole("button", { name: "Remove Cilium" });
  // The browser takes a tap right after a movement for its end.
  await expect
    .poll(async () => {
      if ((await remove.count()) > 0) await remove.tap();
      return compared();
    })
    .not.toContain("cilium");
  await tray.getByRole("button", { name: "Compare", exact: true }).tap();
  await page.getByRole("table").getByRole("rowheader", { name: "Phase" }).waitFor();
  // The tray stays in sight under the table, whose heads say what is chosen.
  await tray.getByText("2 of 6").waitFor();
  await page.getByRole("table").getByRole("button", { name: "Remove Calico" }).tap();
  await expect.poll(compared).toBe("flannel");
});

it("refuses a seventh in words", async () => {
  const page = await stage.open(
    "?compare=flannel,calico,cilium,antrea,weave-net,libnetwork&table=off",
  );
  await pictured(page);
  const tray = page.getByRole("region", { name: "Comparison" });
  await tray.getByText("6 of 6").waitFor();
  await page
    .getByRole("button", { name: "Kubernetes", exact: true })
    .click({ modifiers: ["Shift"] });
  await tray.getByText("Kubernetes finds no room").waitFor();
  expect(new URL(page.url()).searchParams.get("compare")).not.toContain("kubernetes");
});

it("moves, removes and filters columns and rows, and opens the evidence of a cell", async () => {
  const page = await stage.open("?compare=flannel,calico,cilium");
  const table = page.getByRole("table");
  await table.getByRole("rowheader").first().waitFor();
  await table.getByRole("button", { name: "Move Cilium to the left" }).click();
  await expect
    .poll(() => new URL(page.url()).searchParams.get("compare"))
    .toBe("flannel,cilium,calico");
  const rows = () => table.getByRole("rowheader").count();
  // The rows of the index come first, those of the files with these.
  await expect.poll(rows).toBeGreaterThan(15);
  const all = await rows();
  await page.getByRole("checkbox", { name: "Differences only" }).check();
  await expect.poll(rows).toBeLessThan(all);
  await page.getByRole("checkbox", { name: "Differences only" }).uncheck();
  const answer = table.getByRole("cell").getByRole("button", { expanded: false }).first();
  await answer.click();
  expect(await table.getByRole("link").count()).toBeGreaterThan(0);
  await table.getByRole("button", { name: "Remove Flannel" }).click();
  await expect.poll(() => table.getByRole("columnheader").count()).toBe(2);
});

it("tells missing from unknown", async () => {
  const page = await stage.open("?compare=comet,flocker,chroot");
  const table = page.getByRole("table");
  await table.getByRole("rowheader").first().waitFor();
  await table.getByRole("button", { name: /known of one alone/u }).click();
  await expect.poll(() => table.getByText("not looked at").count()).toBeGreaterThan(0);
  await expect.poll(() => table.getByText("unknown", { exact: true }).count()).toBeGreaterThan(0);
});

it("shows how it stood on another day", async () => {
  const page = await stage.open("?compare=docker-engine,rkt&at=2017-06");
  await page.getByRole("button", { name: /known of one alone/u }).click();
  await page.getByRole("table").getByRole("rowheader", { name: "Rootless mode" }).waitFor();
  await page.getByText("as of 30 Jun 2017").waitFor();
  await page.getByRole("button", { name: "Back to today" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).toBeNull();
});
