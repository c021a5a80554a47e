import { describe, expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

describe("what ties an open component", () => {
  it("is told as buttons that open the other end, outside the picture's one tab stop", async () => {
    const page = await stage.open("?open=component/flannel");
    await pictured(page);
    const links = page.getByRole("group", { name: "Relations of Flannel" });
    await links.getByRole("button", { name: "uses: VXLAN" }).waitFor();
    expect(await links.locator("button:not([tabindex='-1'])").count()).toBe(0);
    const statesOf = (id: string) =>
      page.locator(`svg [data-component="${id}"]`).first().getAttribute("data-state");
    expect(await statesOf("calico")).toContain("related");
    expect((await statesOf("quay")) ?? "").not.toContain("related");
    // Two are used, and only their chips are pressed; whoever hears the page has a button for each.
    await links.getByRole("button", { name: "uses: VXLAN" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("open=component/vxlan");
    await page.getByRole("group", { name: "Relations of VXLAN" }).waitFor();
  });

  it("is drawn inside the picture, words apart, at every size and in every theme", async () => {
    // Of very many a kind's word comes when the kind is pointed at in the legend.
    for (const [query, width, height, pointAt] of [
      ["?open=component/docker-engine", 1280, 720, /^works with \d/u],
      ["?open=component/docker-engine&theme=projector", 1280, 720, /^works with \d/u],
      ["?open=component/containerd&theme=dark&lang=zh-CN", 1920, 1080, /^内置于 \d/u],
      ["?open=component/flannel", 1440, 900, null],
      ["?open=standard/cni", 1024, 768, null],
      ["?open=component/runc&trace=dependents", 820, 1180, null],
    ] as const) {
      const page = await stage.open(query, { viewport: { width, height } });
      await pictured(page);
      await page.locator("#picture [data-link]").first().waitFor({ state: "attached" });
      if (pointAt) await page.getByRole("button", { name: pointAt }).hover();
      await page.locator("#picture .m-wordBox").first().waitFor();
      const bad = await page.evaluate(() => {
        const frame = document.querySelector("#picture svg")!.getBoundingClientRect();
        const boxes = [...document.querySelectorAll("#picture .m-wordBox")].map((rect) =>
          rect.getBoundingClientRect(),
        );
        const isOut = (box: DOMRect) =>
          box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        return {
          words: boxes.length,
          out: boxes.filter(isOut).length,
          met: boxes.filter((a, index) => boxes.slice(index + 1).some((b) => meet(a, b))).length,
        };
      });
      expect(bad).toMatchObject({ out: 0, met: 0 });
      expect(bad.words).toBeGreaterThan(0);
    }
  });
});

describe("what depends on a component", () => {
  it("is followed by a switch in its panel, and stands in the address", async () => {
    const page = await stage.open("?open=component/runc");
    await pictured(page);
    const toggle = page.getByRole("button", { name: /^Show what depends on this/u });
    await toggle.click();
    await expect.poll(() => page.url()).toContain("trace=dependents");
    expect(await toggle.getAttribute("aria-pressed")).toBe("true");
    const links = page.getByRole("group", { name: "What depends on runc" });
    await links
      .getByRole("button", { name: /2 steps away, by way of/u })
      .first()
      .waitFor();
    const direct = page.locator('svg [data-component="containerd"]').first();
    await expect
      .poll(async () => (await direct.getAttribute("data-state")) ?? "")
      .toContain("related");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).not.toContain("trace");
  });

  it("cannot be followed where nothing does", async () => {
    const page = await stage.open("?open=component/rkt");
    await pictured(page);
    const toggle = page.getByRole("button", { name: "Show what depends on this (0)" });
    await toggle.waitFor();
    expect(await toggle.isDisabled()).toBe(true);
  });
});
