import { describe, expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

describe("an address opened cold", () => {
  it("opens a component's panel with its evidence", async () => {
    const page = await stage.open("?open=component/flannel");
    const panel = page.getByRole("complementary", { name: "Flannel" });
    await panel.getByRole("heading", { name: "Sources" }).waitFor();
    expect(
      await panel.getByRole("listitem").filter({ hasText: "Initial commit" }).count(),
    ).toBeGreaterThan(0);
    expect(await panel.getByText("Rudder").count()).toBeGreaterThan(0);
    expect(
      await panel.getByRole("link", { name: "Container Network Interface (CNI)" }).count(),
    ).toBeGreaterThan(0);
  });

  it("compares Docker Engine with rkt, verdicts in words", async () => {
    const page = await stage.open("?compare=docker-engine,rkt");
    const table = page
      .getByRole("complementary", { name: "Docker Engine and rkt" })
      .getByRole("table");
    await table.getByRole("rowheader", { name: "No central daemon" }).waitFor();
    const heads = await table.getByRole("columnheader").allInnerTexts();
    expect(heads.map((head) => head.trim())).toEqual(["Docker Engine", "rkt"]);
    const row = table.getByRole("row", { name: /No central daemon/u });
    expect(await row.getByRole("cell").allInnerTexts()).toEqual([
      expect.stringContaining("no"),
      expect.stringContaining("yes"),
    ]);
  });

  it("filters by a standard, and the list holds what passes and nothing else", async () => {
    const page = await stage.open("?standard=cni");
    await pictured(page);
    const networking = page.getByRole("group", { name: "Networking" });
    expect(await networking.getByRole("button", { name: "Flannel", exact: true }).count()).toBe(1);
    expect(await networking.getByRole("button", { name: "libnetwork", exact: true }).count()).toBe(
      0,
    );
    const status = page.getByRole("status").filter({ hasText: /of \d+ components/u });
    const [, shown, all] = /(\d+) of (\d+)/u.exec((await status.textContent()) ?? "") ?? [];
    expect(Number(shown)).toBeGreaterThan(10);
    expect(Number(shown)).toBeLessThan(Number(all));
    const listed = await page
      .getByRole("listitem")
      .getByRole("button")
      .and(page.locator("[data-stop]"))
      .count();
    expect(listed).toBe(Number(shown));
  });

  it("speaks Chinese and shows what is left of CoreOS", async () => {
    const page = await stage.open("?vendor=coreos&lang=zh-CN");
    await pictured(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.getByRole("button", { name: "Flannel", exact: true }).count()).toBe(1);
    await page.getByRole("button", { name: /移除筛选/u }).click();
    expect(await page.getByRole("status").filter({ hasText: "显示" }).textContent()).toMatch(
      /显示 (\d+) 个组件，共 \1 个/u,
    );
  });

  it("says what it could not find, and shows the rest", async () => {
    const page = await stage.open(
      "?open=component/nothing-like-this&standard=cni,bogus&compare=rkt&at=yesterday&utm=x&%E0%A4%A=1",
    );
    await pictured(page);
    const said = await page.getByRole("status").filter({ hasText: "Not found" }).textContent();
    for (const part of ["open=component/nothing-like-this", "standard=bogus", "at=yesterday"]) {
      expect(said).toContain(part);
    }
    expect(said).not.toContain("utm");
    expect(await page.getByRole("button", { name: /Remove filter Standard/u }).count()).toBe(1);
  });

  it("keeps unknown parameters and writes legible ones", async () => {
    const page = await stage.open("?utm=x");
    await pictured(page);
    await page.getByRole("button", { name: "Flannel", exact: true }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?v=1&open=component/flannel&utm=x");
  });
});

describe("Back and Forward", () => {
  it("undo and redo what was opened and filtered", async () => {
    const page = await stage.open("");
    await pictured(page);
    await page.getByRole("button", { name: "Flannel", exact: true }).click();
    await page.getByRole("complementary", { name: "Flannel" }).waitFor();
    await page
      .getByRole("complementary")
      .getByRole("link", { name: "CoreOS, Inc." })
      .first()
      .click();
    await page.getByRole("complementary", { name: /CoreOS/u }).waitFor();
    await page.goBack();
    await page.getByRole("complementary", { name: "Flannel" }).waitFor();
    await page.goBack();
    await expect.poll(() => page.getByRole("complementary").count()).toBe(0);
    await page.goForward();
    await page.getByRole("complementary", { name: "Flannel" }).waitFor();
  });
});
