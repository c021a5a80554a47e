import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dayIn, worldOf } from "../../fixtures/world.ts";
import { renderOver } from "../../fixtures/screen.tsx";
import { TimeLine } from "#view/time/TimeLine.tsx";

const world = worldOf(`
  Networking | Flannel 2014-08.. cni(provider)[2015..] | Weave Net 2014-09..2024
  Engines    | rkt preview:2014-12 stable:2016-02-04 ended:2020 @coreos | Docker 2013-03-13..
`);

const WIDTH = 800;

/** jsdom has no layout: the line is 800 px wide, and told so. */
class Observer {
  readonly #tell: ResizeObserverCallback;
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }
  observe(): void {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that is read of it
    const entry = { contentRect: { width: WIDTH, height: 44 } } as ResizeObserverEntry;
    this.#tell([entry], this);
  }
  disconnect(): void {}
  unobserve(): void {}
}

beforeEach(() => {
  vi.stubGlobal("ResizeObserver", Observer);
  Object.defineProperty(Element.prototype, "setPointerCapture", {
    value: () => {},
    configurable: true,
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = (query = "", locale: "en" | "zh-CN" = "en") =>
  renderOver(world, <TimeLine lastVisit={null} />, { query, locale, day: dayIn("2022-06-15") });
const slider = () => screen.getByRole("slider");

describe("the time line", () => {
  it("is a slider that says its date in words", () => {
    open("at=2017-06");
    expect(screen.getByRole("slider", { name: "Date" })).toBe(slider());
    expect(slider().getAttribute("aria-valuetext")).toBe("Jun 2017, 4 components");
    expect(Number(slider().getAttribute("aria-valuenow"))).toBe(dayIn("2017-06-30"));
    expect(Number(slider().getAttribute("aria-valuemin"))).toBe(dayIn("2013"));
  });

  it("says so in Chinese too", () => {
    open("at=2017-06", "zh-CN");
    expect(screen.getByRole("slider", { name: "日期" }).getAttribute("aria-valuetext")).toBe(
      "2017年6月，4 个组件",
    );
  });

  it("moves by months and years, and comes to rest as one change", () => {
    vi.useFakeTimers();
    const { store } = open("at=2017-06");
    for (const [key, shiftKey] of [
      ["ArrowLeft", false],
      ["ArrowLeft", true],
      ["ArrowRight", false],
      ["ArrowDown", false],
    ] as const) {
      fireEvent.keyDown(slider(), { key, shiftKey });
    }
    expect(store.getState()).toMatchObject({ arrival: "passing", view: { at: "2016-05" } });
    act(() => void vi.advanceTimersByTime(600));
    expect(store.getState()).toMatchObject({ arrival: "push", view: { at: "2016-05" } });
  });

  it("comes to rest at once when the focus leaves it", () => {
    const { store } = open("at=2017-06");
    fireEvent.keyDown(slider(), { key: "Home" });
    fireEvent.blur(slider());
    expect(store.getState()).toMatchObject({ arrival: "push", view: { at: "2013-01" } });
  });

  it("is dragged, and passes days until it is let go", () => {
    const { store } = open();
    fireEvent.pointerDown(slider(), { clientX: WIDTH, button: 0 });
    fireEvent.pointerMove(slider(), { clientX: WIDTH / 2 });
    const { view, arrival } = store.getState();
    expect(arrival).toBe("passing");
    expect(view.at).toMatch(/^201[78]-\d\d$/u);
    fireEvent.pointerUp(slider(), { clientX: WIDTH / 2 });
    expect(store.getState()).toMatchObject({ arrival: "push", view: { at: view.at } });
  });

  it("takes a press for a date, and one at its end for today", () => {
    const { store } = open("at=2017-06");
    fireEvent.pointerDown(slider(), { clientX: WIDTH, button: 0 });
    fireEvent.pointerUp(slider(), { clientX: WIDTH });
    expect(store.getState()).toMatchObject({ arrival: "push", view: { at: null } });
  });

  it("reads a date that is typed, and says at the field what is wrong with another", async () => {
    const { user, store } = open();
    const field = screen.getByRole("textbox", { name: "As of" });
    await user.type(field, "30 February 2017{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("There is no such day.");
    expect(screen.getByRole("alert").closest("form")).toBe(field.closest("form"));
    expect(field).toMatchObject({ value: "30 February 2017" });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(store.getState().view.at).toBeNull();
    await user.clear(field);
    await user.type(field, "30 September 2017{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("");
    expect(store.getState().view.at).toBe("2017-09-30");
  });

  it.each([
    ["en", "As of"],
    ["zh-CN", "截至"],
  ] as const)("takes in %s the word that it shows", async (locale, name) => {
    const { user, store } = open("at=2017", locale);
    const field = screen.getByRole<HTMLInputElement>("textbox", { name });
    await user.clear(field);
    await user.type(field, `${field.placeholder}{Enter}`);
    expect(field.getAttribute("aria-invalid")).toBeNull();
    expect(store.getState().view.at).toBeNull();
  });

  it("counts one component as one", () => {
    renderOver(worldOf(`Engines | Docker 2013..`), <TimeLine lastVisit={null} />);
    expect(slider().getAttribute("aria-valuetext")).toMatch(/, 1 component$/u);
  });

  it("leads back to today", async () => {
    const { user, store } = open("at=2017-06");
    await user.click(screen.getByRole("button", { name: "Back to today" }));
    expect(store.getState().view.at).toBeNull();
  });

  it("leads to the event before and after, of what is shown, and tells it", async () => {
    const { user, store } = open("at=2015-01");
    await user.click(screen.getByRole("button", { name: "Next event" }));
    expect(store.getState().view.at).toBe("2016-02-04");
    expect(screen.getByRole("status").textContent).toBe("On 4 Feb 2016: rkt is stable");
    await user.click(screen.getByRole("button", { name: "Event before" }));
    expect(store.getState().view.at).toBe("2014-12-01");
  });

  it("points out in the picture what it tells of, which is a link, for as long as it tells it", async () => {
    const onPoint = vi.fn<(ids: readonly string[]) => void>();
    const { user, store } = renderOver(world, <TimeLine lastVisit={null} />, {
      query: "at=2015-01",
      day: dayIn("2022-06-15"),
      onPoint,
    });
    await user.click(screen.getByRole("button", { name: "Next event" }));
    expect(onPoint.mock.calls).toEqual([[["rkt"]]]);
    await user.click(screen.getByRole("link", { name: "rkt" }));
    expect(store.getState().view.open).toEqual({ kind: "component", id: "rkt" });
    act(() => store.getState().showDate("2018"));
    expect(screen.getByRole("status").textContent).toBe("");
    expect(onPoint.mock.lastCall).toEqual([[]]);
  });

  it("tells an event in Chinese, until it is closed", async () => {
    const { user } = open("at=2015-01", "zh-CN");
    await user.click(screen.getByRole("button", { name: "下一个事件" }));
    expect(screen.getByRole("status").textContent).toBe("2016年2月4日当日：rkt 进入稳定阶段");
    await user.click(screen.getByRole("button", { name: "关闭消息" }));
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("keeps to the events of what is open", async () => {
    const { user, store } = open("at=2014-12-31&open=component/flannel");
    await user.click(screen.getByRole("button", { name: "Event before" }));
    expect(store.getState().view.at).toBe("2014-08-01");
    await user.click(screen.getByRole("button", { name: "Event before" }));
    expect(screen.getByRole("status").textContent).toMatch(/^Nothing of what is shown/u);
  });

  it("plays no faster than the picture follows, on a machine where it hardly does", () => {
    const { store } = open();
    vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"] });
    fireEvent.click(screen.getByRole("button", { name: "Play the years" }));
    const dates = new Set<string | null>();
    store.subscribe(({ view }) => dates.add(view.at));
    // The picture of this test stays at its day, as one does that takes long.
    act(() => {
      vi.advanceTimersByTime(400);
    });
    expect(dates.size).toBeLessThanOrEqual(1);
    act(() => {
      vi.advanceTimersByTime(1200);
    });
    expect(dates.size).toBeGreaterThan(1);
    expect(dates.size).toBeLessThan(6);
  });

  it("plays from the beginning, and stops for whatever else happens", async () => {
    const { user, store } = open();
    await user.click(screen.getByRole("button", { name: "Play the years" }));
    expect(store.getState().arrival).toBe("passing");
    await expect.poll(() => store.getState().view.at).toMatch(/^2013-/u);
    await user.click(screen.getByRole("button", { name: "Pause the years" }));
    expect(store.getState().arrival).toBe("push");
    await user.click(screen.getByRole("button", { name: "Play the years" }));
    act(() => store.getState().open({ kind: "component", id: "rkt" }));
    expect(screen.getByRole("button", { name: "Play the years" })).toBeTruthy();
    expect(store.getState().arrival).toBe("push");
  });

  it.each([
    ["at=1999", "The data begin in 2013. Before that nothing is known."],
    [
      "since=2018&at=2017&open=component/flannel",
      "Changes are marked since 2018, which is not before",
    ],
    [
      "since=2018&at=2017&compare=flannel,rkt",
      "Changes are marked since 2018, which is not before",
    ],
  ])("says of ?%s what is wrong", (query, text) => {
    open(query);
    expect(screen.getByRole("alert").textContent).toContain(text);
  });

  it.each(["since=2018&at=2017", "since=2018&at=2017&compare=flannel"])(
    "leaves to the list of changes what it says of ?%s",
    (query) => {
      open(query);
      expect(document.body.textContent).not.toContain("Changes are marked since");
    },
  );
});
