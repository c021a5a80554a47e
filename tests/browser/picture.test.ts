import { describe, expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

describe("the picture", () => {
  it.each([
    [1280, 720],
    [1440, 900],
    [1920, 1080],
    [2560, 1440],
  ])("fits a window of %i × %i with every name whole", async (width, height) => {
    const page = await stage.open("", { viewport: { width, height } });
    await pictured(page);
    const report = await page.evaluate(() => {
      const frame = document.querySelector("#picture")!.getBoundingClientRect();
      const cut: string[] = [];
      let small = Infinity;
      for (const chip of document.querySelectorAll('#picture svg [data-mark="chip"]')) {
        const box = chip.querySelector("rect")!.getBoundingClientRect();
        const name = chip.querySelector("text")!;
        const text = name.getBoundingClientRect();
        small = Math.min(small, Number.parseFloat(name.getAttribute("font-size")!));
        const isInside = text.left >= box.left && text.right <= box.right + 0.5;
        const isSeen =
          box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1 && box.right <= innerWidth;
        if (!isInside || !isSeen) cut.push(name.textContent);
      }
      const scroller = document.querySelector("#picture > div")!;
      return {
        cut,
        small,
        scrolls: scroller.scrollHeight > scroller.clientHeight,
        wide: document.documentElement.scrollWidth > innerWidth,
      };
    });
    expect(report.cut).toEqual([]);
    expect(report.small).toBeGreaterThanOrEqual(11);
    expect(report.scrolls).toBe(false);
    expect(report.wide).toBe(false);
  });

  it("is redrawn when the window changes", async () => {
    const page = await stage.open("");
    await pictured(page);
    const widthOf = () => page.evaluate(() => document.querySelector("#picture svg")!.clientWidth);
    const before = await widthOf();
    await page.setViewportSize({ width: 900, height: 720 });
    await expect.poll(widthOf).toBeLessThan(before);
  });

  it("is one tab stop; arrows, Home, End and typing move, Enter opens, Escape gives the focus back", async () => {
    const page = await stage.open("");
    await pictured(page);
    expect(await page.locator("#picture [tabindex='0']").count()).toBe(1);
    await page.locator("#picture [tabindex='0']").focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(await focused()).toBe("Platforms");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Build & delivery");
    await page.keyboard.press("ArrowRight");
    const first = await focused();
    await page.keyboard.press("End");
    expect(await focused()).not.toBe(first);
    await page.keyboard.press("Home");
    expect(await focused()).toBe("Build & delivery");
    await page.keyboard.type("flann");
    expect(await focused()).toBe("Flannel");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Flannel" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("Flannel");
    expect(await page.getByRole("complementary").count()).toBe(0);
  });

  it("names each component and describes its phase", async () => {
    const page = await stage.open("");
    await pictured(page);
    const rkt = page.getByRole("button", { name: "rkt", exact: true });
    const id = await rkt.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${id}"]`).textContent()).toBe("Ended");
    const layer = page
      .getByRole("group", { name: "Networking" })
      .getByRole("button", { name: "Networking", exact: true });
    expect(await layer.getAttribute("aria-expanded")).toBe("false");
    await layer.click();
    expect(await layer.getAttribute("aria-expanded")).toBe("true");
  });

  it("filters by a standard's thread, pressed and pressed again", async () => {
    const page = await stage.open("", { viewport: { width: 1920, height: 1080 } });
    await pictured(page);
    const thread = page
      .getByRole("group", { name: "Standards" })
      .getByRole("button", { name: "Container Network Interface (CNI)" });
    await thread.click();
    expect(await thread.getAttribute("aria-pressed")).toBe("true");
    expect(new URL(page.url()).searchParams.get("standard")).toBe("cni");
    await thread.click();
    expect(new URL(page.url()).searchParams.get("standard")).toBeNull();
  });

  it("opens what a filter has dimmed when it is pressed", async () => {
    const page = await stage.open("?vendor=coreos", { viewport: { width: 1920, height: 1080 } });
    await pictured(page);
    await page.locator('[data-component="podman"] text').click();
    await page.getByRole("complementary", { name: "Podman" }).waitFor();
  });

  it("works by touch on a phone, without scrolling sideways", async () => {
    const page = await stage.open("", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await pictured(page);
    await page.getByRole("button", { name: "Flannel", exact: true }).tap();
    await page.getByRole("complementary", { name: "Flannel" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  });

  it("stays usable at 400 % zoom", async () => {
    const page = await stage.open("?open=component/rkt", { viewport: { width: 320, height: 256 } });
    await page.getByRole("complementary", { name: "rkt" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
});

describe.each([
  ["en", "Next event"],
  ["zh-CN", "下一个事件"],
])("a step to an event, in %s", (lang, next) => {
  it.each([
    { width: 1440, height: 900 },
    { width: 1280, height: 720 },
  ])(
    "is told at the head of the picture and rings what it is about, at $width",
    async (viewport) => {
      const page = await stage.open(`?lang=${lang}&at=2016`, { viewport });
      await pictured(page);
      await page.getByRole("button", { name: next }).click();
      await page.locator("#picture [data-pointed]").first().waitFor();
      const covered = await page.locator("[data-note]").evaluate((note) => {
        const box = note.getBoundingClientRect();
        const others = document.querySelectorAll(
          "[data-legend] li, [data-component], [data-camera]",
        );
        return [...others].flatMap((other) => {
          const { left, right, top, bottom, width } = other.getBoundingClientRect();
          const isApart =
            right < box.left || left > box.right || bottom < box.top || top > box.bottom;
          return isApart || width === 0 ? [] : [other.textContent];
        });
      });
      expect(covered).toEqual([]);
    },
  );
});
