import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

/** Where a component's button lies, in window px; its tile or chip must lie there too. */
function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  return page.getByRole("button", { name, exact: true }).evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}

/** When the last movement is over. */
async function reconciled(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.waitForFunction(() => {
    const transforms = (): string =>
      [...document.querySelectorAll("#picture svg [data-layer] > g")]
        .map((group) => group.getAttribute("transform"))
        .join();
    const before = transforms();
    return new Promise((resolve) => {
      setTimeout(() => resolve(transforms() === before), 120);
    });
  });
}

describe("the stack", () => {
  it("is chosen by a button, stands in the address, and Back leads to the flat picture", async () => {
    const page = await stage.open("", { reducedMotion: "no-preference" });
    await pictured(page);
    const flat = page.getByRole("button", { name: "Flat", exact: true });
    const stack = page.getByRole("button", { name: "Stack", exact: true });
    expect(await flat.getAttribute("aria-pressed")).toBe("true");
    await stack.click();
    expect(await stack.getAttribute("aria-pressed")).toBe("true");
    expect(new URL(page.url()).searchParams.get("picture")).toBe("stack");
    await reconciled(page);
    expect(await page.locator("#picture svg[data-tilted]").count()).toBe(1);
    await page.goBack();
    expect(await flat.getAttribute("aria-pressed")).toBe("true");
    await reconciled(page);
    expect(await page.locator("#picture svg[data-tilted]").count()).toBe(0);
  });

  it.each([
    [1280, 720],
    [1920, 1080],
    [820, 1180],
  ])("fits a window of %i × %i without scrolling", async (width, height) => {
    const page = await stage.open("?picture=stack", { viewport: { width, height } });
    await pictured(page);
    const report = await page.evaluate(() => {
      const scroller = document.querySelector("#picture > div")!;
      return {
        scrolls: scroller.scrollHeight > scroller.clientHeight,
        wide: document.documentElement.scrollWidth > innerWidth,
      };
    });
    expect(report).toEqual({ scrolls: false, wide: false });
  });

  it("has the same structure as the flat picture, lying over its tiles", async () => {
    const page = await stage.open("?picture=stack", { viewport: { width: 1920, height: 1080 } });
    await pictured(page);
    const stops = (): Promise<readonly (string | null)[]> =>
      page
        .locator("#picture [data-stop]")
        .evaluateAll((all) => all.map((stop) => stop.getAttribute("data-stop")));
    const inStack = await stops();
    // A tile of the uppermost plate can be pressed where it is seen.
    const { x, y } = await middleOf(page, "Harbor");
    await page.mouse.click(x, y);
    await page.getByRole("complementary", { name: "Harbor" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Flat", exact: true }).click();
    // Which of them have names differs with the room; who is there does not.
    const members = (list: readonly (string | null)[]) =>
      new Set(list.filter((stop) => stop?.startsWith("more") !== true));
    expect(members(await stops())).toEqual(members(inStack));
  });

  it("names landmarks on every plate, and says a dot's name where it is pointed at", async () => {
    const page = await stage.open("?picture=stack", { viewport: { width: 1440, height: 900 } });
    await pictured(page);
    const named = await page
      .locator("#picture svg [data-layer]")
      .evaluateAll((layers) =>
        layers.map((layer) => layer.querySelectorAll('[data-mark="chip"]').length),
      );
    expect(Math.min(...named)).toBeGreaterThanOrEqual(5);
    const dot = page.locator("#picture [data-dot]").first();
    const name = await dot.getAttribute("aria-label");
    const { x, y, width, height } = (await dot.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await expect
      .poll(async () => {
        // The card comes with a part of its own; until then somebody points at it again.
        await page.mouse.move(5, 5);
        await page.mouse.move(x + width / 2, y + height / 2);
        return page
          .locator("[data-hover-card]")
          .textContent({ timeout: 2000 })
          .catch(() => "");
      })
      .toContain(name);
  });

  it("gives the layer that is opened the room, and takes it back", async () => {
    const page = await stage.open("?picture=stack", { viewport: { width: 1920, height: 1080 } });
    await pictured(page);
    const chips = page.locator('#picture svg [data-layer="container-network"] [data-mark="chip"]');
    const before = await chips.count();
    await page
      .getByRole("group", { name: "Networking" })
      .getByRole("button", { name: "Networking", exact: true })
      .click();
    await expect.poll(() => chips.count()).toBeGreaterThan(40);
    await reconciled(page);
    const cut = await chips.evaluateAll((all) => {
      const frame = document.querySelector("#picture")!.getBoundingClientRect();
      return all
        .filter((chip) => {
          const name = chip.querySelector("text")!.getBoundingClientRect();
          const { top, bottom, right } = chip.getBoundingClientRect();
          return (
            name.width === 0 || top < frame.top || bottom > frame.bottom || right > frame.right
          );
        })
        .map((chip) => chip.textContent);
    });
    expect(cut).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => chips.count()).toBe(before);
  });

  it("lifts a layer where its plate is pressed between the tiles", async () => {
    const page = await stage.open("?picture=stack&standard=cni", {
      viewport: { width: 1920, height: 1080 },
    });
    await pictured(page);
    const spot = await page.evaluate(() => {
      // Between the button that counts the dots and the end of the plate.
      const more = document.querySelector<SVGRectElement>(
        '#picture svg [data-layer="image-registry"] [data-more] rect',
      )!;
      const { x, y, width, height } = more.getBBox();
      const corner = new DOMPoint(x + width + 4, y + height / 2);
      const { x: left, y: top } = corner.matrixTransform(more.getScreenCTM()!);
      return { x: left, y: top };
    });
    await page.mouse.click(spot.x, spot.y);
    await page.getByRole("complementary", { name: "Image registries" }).waitFor();
  });

  it("is there at once where motion is unwelcome", async () => {
    const page = await stage.open("", { reducedMotion: "reduce" });
    await pictured(page);
    const poses = await page.evaluate(async () => {
      const stack = [...document.querySelectorAll("button")].find((button) =>
        button.textContent.includes("Stack"),
      );
      const seen = new Set<string>();
      const note = (): void => {
        const group = document.querySelector('#picture svg [data-layer="kernel"] > g');
        seen.add(group?.getAttribute("transform") ?? "flat");
      };
      note();
      stack?.click();
      for (let frame = 0; frame < 20; frame += 1) {
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
        note();
      }
      return seen.size;
    });
    expect(poses).toBe(2);
  });
});
