import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOf } from "./axe.ts";
import { useStage } from "./stage.ts";

const stage = useStage();

const tool = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Opens a picture that the camera has taken hold of; it moves as it does for most people. */
async function held(query = "", options: Parameters<typeof stage.open>[1] = {}): Promise<Page> {
  const page = await stage.open(query, { reducedMotion: "no-preference", ...options });
  await tool(page, "Zoom in").and(page.locator(":not([aria-disabled])")).waitFor();
  return page;
}

const scale = (page: Page) =>
  page.evaluate(() => {
    const stack = document.querySelector<HTMLElement>("#picture > div > div")!;
    return stack.getBoundingClientRect().width / stack.offsetWidth;
  });

/** Waits until nothing moves any more. */
async function rested(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const stack = document.querySelector<HTMLElement>("#picture > div > div")!;
    const place = (): string => {
      const { x, y, width } = stack.getBoundingClientRect();
      const k = width / stack.offsetWidth;
      // The picture is arranged for a step of the scale; it follows when the camera is at rest.
      const step = [1, 1.5, 2, 3, 4, 5].findLast((one) => one <= k + 1e-3);
      const drawn = document.querySelector<SVGElement>("#picture svg")?.dataset["scale"];
      const isMoving = document.querySelector("#picture [data-moving]") !== null;
      return isMoving || drawn !== String(step) ? `moving ${performance.now()}` : `${x} ${y} ${k}`;
    };
    let [last, same] = ["", 0];
    while (same < 6) {
      await frame();
      const now = place();
      same = now === last ? same + 1 : 0;
      last = now;
    }
  });
}

const boxOf = (page: Page, component: string) =>
  page.evaluate((id) => {
    const { x, y, width, height } = document
      .querySelector(`#picture [data-stop="component/${id}"]`)!
      .getBoundingClientRect();
    return { x, y, width, height };
  }, component);

const frameOf = (page: Page) =>
  page.evaluate(() => document.querySelector("#picture > div")!.getBoundingClientRect().toJSON());

async function wheel(page: Page, deltaY: number, key?: "Control"): Promise<void> {
  if (key) await page.keyboard.down(key);
  await page.mouse.wheel(0, deltaY);
  if (key) await page.keyboard.up(key);
  await rested(page);
}

describe("zoom and pan", () => {
  it("keeps the point under the pointer, and fits again", async () => {
    const page = await held();
    const before = await boxOf(page, "flannel");
    // A wheel knows whole px only.
    const point = { x: Math.round(before.x + 10), y: Math.round(before.y + 10) };
    await page.mouse.move(point.x, point.y);
    for (let turn = 0; turn < 4; turn += 1) await wheel(page, -100, "Control");
    const k = await scale(page);
    expect(k).toBeGreaterThan(2);
    // Chips are arranged anew for the scale: where a row becomes two, the one under the pointer is
    // half a row away.
    const after = await boxOf(page, "flannel");
    expect(point.x).toBeGreaterThanOrEqual(after.x - 1);
    expect(point.x).toBeLessThanOrEqual(after.x + after.width + 1);
    // With its gap a row is a fifth higher than its chips.
    const half = after.height * 0.6 + 1;
    expect(point.y).toBeGreaterThanOrEqual(after.y - half);
    expect(point.y).toBeLessThanOrEqual(after.y + after.height + half);
    await tool(page, "Show the whole picture").click();
    await rested(page);
    expect(await scale(page)).toBe(1);
    expect(await boxOf(page, "flannel")).toEqual(before);
  });

  it("leaves the wheel alone to the page until it is zoomed, and pans with it then", async () => {
    const page = await held();
    await page.evaluate(() => {
      addEventListener("wheel", (event) => {
        Object.assign(globalThis, { wheel: event.defaultPrevented ? "taken" : "free" });
      });
    });
    const wheelWas = (): Promise<unknown> => page.evaluate(() => Reflect.get(globalThis, "wheel"));
    await page.mouse.move(500, 400);
    await wheel(page, 100);
    expect(await wheelWas()).toBe("free");
    await wheel(page, -100, "Control");
    const before = await boxOf(page, "flannel");
    await wheel(page, 40);
    expect(await wheelWas()).toBe("taken");
    expect((await boxOf(page, "flannel")).y).toBeCloseTo(before.y - 40, 0);
  });

  it("drags when zoomed without pressing what lies under the pointer, and a press still opens", async () => {
    const page = await held();
    await tool(page, "Zoom in").click();
    await rested(page);
    const before = await boxOf(page, "calico");
    const at = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 60, at.y + 30, { steps: 5 });
    await page.mouse.up();
    await rested(page);
    const after = await boxOf(page, "calico");
    expect(after.x).toBeCloseTo(before.x + 60, 0);
    expect(after.y).toBeCloseTo(before.y + 30, 0);
    expect(await page.getByRole("complementary").count()).toBe(0);
    await page.mouse.click(at.x + 60, at.y + 30);
    await page.getByRole("complementary", { name: "Calico" }).waitFor();
    expect(await scale(page)).toBeGreaterThan(1);
  });

  it("zooms by a double click beside the chips, and by none on them", async () => {
    const page = await held();
    const { x, y } = await boxOf(page, "flannel");
    await page.mouse.dblclick(x - 3, y - 3);
    await rested(page);
    expect(await scale(page)).toBeCloseTo(2, 1);
    const chip = await boxOf(page, "flannel");
    await page.mouse.dblclick(chip.x + chip.width / 2, chip.y + chip.height / 2);
    await page.getByRole("complementary").waitFor();
    await rested(page);
    expect(await scale(page)).toBeCloseTo(2, 1);
  });

  it("obeys + − 0 and Shift with arrows, while arrows walk and letters are typed", async () => {
    const page = await held();
    await page.locator("#picture [tabindex='0']").focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    await rested(page);
    expect(await scale(page)).toBeCloseTo(2.25, 2);
    const before = await boxOf(page, "flannel");
    await page.keyboard.press("Shift+ArrowDown");
    await rested(page);
    expect((await boxOf(page, "flannel")).y).toBeLessThan(before.y - 50);
    expect(await focused()).toBe("Platforms");
    await page.keyboard.press("-");
    await rested(page);
    expect(await scale(page)).toBeCloseTo(1.5, 2);
    await page.keyboard.type("cri-o");
    expect(await focused()).toBe("CRI-O");
    await rested(page);
    expect(await scale(page)).toBeCloseTo(1.5, 2);
    await page.waitForTimeout(750);
    await page.keyboard.press("0");
    await rested(page);
    expect(await scale(page)).toBe(1);
    expect(await focused()).toBe("CRI-O");
  });

  it("goes where the focus walks to", async () => {
    const page = await held();
    await page.locator("#picture [tabindex='0']").focus();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press("+");
    await rested(page);
    for (const key of ["End", "ArrowDown", "ArrowDown", "ArrowDown", "Home", "Control+End"]) {
      await page.keyboard.press(key);
      await rested(page);
      const frame = await frameOf(page);
      const box = await page.evaluate(() =>
        document.activeElement!.getBoundingClientRect().toJSON(),
      );
      // A layer's name may be higher than the frame; then its beginning is seen.
      expect(box.left).toBeGreaterThanOrEqual(frame.left - 1);
      expect(box.top).toBeGreaterThanOrEqual(frame.top - 1);
      expect(Math.min(box.right, box.left + frame.width)).toBeLessThanOrEqual(frame.right + 1);
      expect(Math.min(box.bottom, box.top + frame.height)).toBeLessThanOrEqual(frame.bottom + 1);
    }
    expect(await page.evaluate(() => document.querySelector("#picture > div")!.scrollTop)).toBe(0);
  });

  it("zooms to what is open, and goes to what is opened out of view", async () => {
    const page = await held("?open=component/rkt");
    await tool(page, "Zoom to what is open").click();
    await rested(page);
    expect(await scale(page)).toBeCloseTo(3, 1);
    const isSeen = async (component: string): Promise<boolean> => {
      const [frame, box] = await Promise.all([frameOf(page), boxOf(page, component)]);
      return (
        box.x >= frame.left - 1 &&
        box.y >= frame.top - 1 &&
        box.x + box.width <= frame.right + 1 &&
        box.y + box.height <= frame.bottom + 1
      );
    };
    expect(await isSeen("rkt")).toBe(true);
    await page.getByRole("combobox", { name: /^(?:Search|搜索)/u }).fill("flannel");
    await page
      .getByRole("option", { name: /Flannel/u })
      .first()
      .click();
    await page.getByRole("complementary", { name: "Flannel" }).waitFor();
    await expect.poll(() => isSeen("flannel")).toBe(true);
  });

  it("tells more of a chip from near, and no more than its name from far", async () => {
    const page = await held("?open=component/flannel");
    const told = () =>
      page
        .locator("#picture svg [data-component='flannel'] text")
        .evaluateAll((lines) => lines.map(({ textContent }) => textContent));
    expect(await told()).toEqual(["Flannel"]);
    await tool(page, "Zoom to what is open").click();
    await rested(page);
    for (let press = 0; press < 2; press += 1) await tool(page, "Zoom in").click();
    await expect.poll(told).toEqual(["Flannel", "Stable since 2014", "Flannel maintainers"]);
    await tool(page, "Show the whole picture").click();
    await expect.poll(told).toEqual(["Flannel"]);
  });

  it("is there at once where no motion is wanted", async () => {
    const page = await held("", { reducedMotion: "reduce" });
    await tool(page, "Zoom in").click();
    expect(await scale(page)).toBeCloseTo(1.5, 5);
  });

  it("zooms by two fingers and pans by one, and a tap still opens", async () => {
    const page = await held("", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: number[][]) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: points.map(([x = 0, y = 0], id) => ({ x, y, id })),
      });
    await touch("touchStart", [
      [150, 400],
      [240, 400],
    ]);
    for (let step = 1; step <= 6; step += 1) {
      await touch("touchMove", [
        [150 - step * 10, 400],
        [240 + step * 10, 400],
      ]);
    }
    await touch("touchEnd", []);
    await rested(page);
    const k = await scale(page);
    expect(k).toBeGreaterThan(1.8);
    // Whatever is in the middle of the window with its name.
    const [id = "", name = ""] = await page.evaluate(() => {
      const stop = [...document.querySelectorAll('#picture [data-stop^="component/"]')].find(
        (one) => {
          const { top, left, width } = one.getBoundingClientRect();
          return width > 40 && top > 300 && top < 550 && left > 60 && left + width < 380;
        },
      );
      return [stop?.getAttribute("data-stop")?.split("/")[1], stop?.getAttribute("aria-label")];
    });
    const before = await boxOf(page, id ?? "");
    await touch("touchStart", [[200, 400]]);
    for (let step = 1; step <= 5; step += 1)
      await touch("touchMove", [[200 - step * 8, 400 - step * 8]]);
    await touch("touchEnd", []);
    await rested(page);
    const after = await boxOf(page, id ?? "");
    expect(after.x).toBeCloseTo(before.x - 40, -1);
    expect(after.y).toBeCloseTo(before.y - 40, -1);
    expect(await page.getByRole("complementary").count()).toBe(0);
    await page.touchscreen.tap(after.x + after.width / 2, after.y + after.height / 2);
    await page.getByRole("complementary", { name: name ?? "" }).waitFor();
    const small = await page
      .getByRole("group", { name: "Zoom" })
      .getByRole("button")
      .evaluateAll((buttons) =>
        buttons.filter((button) => {
          const { width, height } = button.getBoundingClientRect();
          return width < 44 || height < 44;
        }),
      );
    expect(small).toEqual([]);
  });

  it("breaks no rule of axe when zoomed", async () => {
    const page = await held("", { bypassCSP: true, reducedMotion: "reduce" });
    for (let press = 0; press < 3; press += 1) await tool(page, "Zoom in").click();
    await rested(page);
    expect(await violationsOf(page, "all", "#picture")).toEqual([]);
  });
});
