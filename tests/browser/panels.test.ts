import { expect, it } from "vitest";
import { tabOf, useStage } from "./stage.ts";

const stage = useStage();

it("leads through panels by links, sections and neighbours, and back to where one read", async () => {
  const page = await stage.open("?open=org/red-hat");
  const panel = page.getByRole("complementary");
  const link = panel.getByRole("link", { name: "Podman", exact: true });
  await link.waitFor();
  await expect.poll(() => page.title()).toMatch(/^Red Hat · .+ · Strata$/u);
  // What it makes is lit, all else recedes.
  await expect
    .poll(() => page.locator('[data-component="podman"][data-state~="related"]').count())
    .toBe(1);

  // A press with Ctrl is the browser's: a tab of its own, with the same panel.
  const tab = await tabOf(page, () => link.click({ modifiers: ["Control"] }));
  expect(tab.searchParams.get("open")).toBe("component/podman");

  const jumps = panel.getByRole("navigation", { name: "Sections" });
  await jumps.getByRole("button", { name: "Sources" }).click();
  const body = panel.locator("[aria-busy]");
  await expect.poll(() => body.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);

  await link.scrollIntoViewIfNeeded();
  await link.click();
  await page.getByRole("complementary", { name: "Podman" }).waitFor();
  await expect.poll(() => page.title()).toMatch(/^Podman · /u);
  const course = panel.getByRole("navigation", { name: "The list it was opened from" });
  await course.getByRole("link", { name: /^Next: /u }).click();
  await expect.poll(() => page.title()).not.toMatch(/^Podman · /u);
  await page.goBack();
  await page.getByRole("complementary", { name: "Podman" }).waitFor();
  await page.goBack();
  await page.getByRole("complementary", { name: "Red Hat" }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Podman");
});

it("leaves a press in the picture with Ctrl or the middle button to the browser", async () => {
  const page = await stage.open("?standard=cni");
  const chip = page.getByRole("button", { name: "Flannel", exact: true });
  await expect
    .poll(() => chip.getAttribute("href"))
    .toBe("?v=1&standard=cni&open=component/flannel");
  // The last of what comes by itself: nothing changes places any more.
  await page.getByRole("slider").waitFor();
  const ways = [
    () => chip.click({ modifiers: ["ControlOrMeta"] }),
    () => chip.click({ button: "middle" }),
  ];
  for (const pressed of ways) {
    expect((await tabOf(page, pressed)).search).toBe("?v=1&standard=cni&open=component/flannel");
  }
  expect(new URL(page.url()).search).toBe("?standard=cni");
  await chip.focus();
  await page.keyboard.press("Space");
  await page.getByRole("complementary", { name: "Flannel" }).waitFor();
});

it("names the tab by a filter, and says which filter to drop where nothing passes", async () => {
  const page = await stage.open("?vendor=coreos&status=preview&layer=image-registry");
  await expect.poll(() => page.title()).toContain("CoreOS");
  const drop = page.getByRole("button", { name: /^Without Phase: \d+$/u });
  await drop.waitFor();
  const [, count] = /(\d+)$/u.exec(await drop.innerText()) ?? [];
  await drop.click();
  await page
    .getByRole("status")
    .filter({ hasText: new RegExp(`^${count} of `, "u") })
    .waitFor();
});

it("copies a sentence as it reads, without its citations", async () => {
  const page = await stage.open("?open=component/portworx");
  const line = page.getByRole("complementary").getByText("Portworx belongs to").first();
  await line.waitFor();
  const copied = await line.evaluate((element) => {
    getSelection()?.selectAllChildren(element.closest("section") ?? element);
    return getSelection()?.toString() ?? "";
  });
  expect(copied).toMatch(/Portworx belongs to Pure Storage since Oct 2020, named Everpure since /u);
  expect(copied).not.toMatch(/vendor\s*\d/u);
});
