import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { dayIn, worldOf } from "../../fixtures/world.ts";
import { renderOver, textsOf } from "../../fixtures/screen.tsx";
import type { Change } from "#query/changes.ts";
import { ChangesPanel } from "#view/time/ChangesPanel.tsx";

const world = worldOf(`
  Networking | Flannel 2014.. @coreos cni(provider)[2015..] | Weave Net 2016..2019
  Engines    | rkt was=Rocket[..2015-04] 2014.. ^cncf:incubating[2017-03..2019-08] ^cncf:archived[2019-08..]
  red-hat buys coreos [2018-01-30..]
`);

afterEach(cleanup);

/** Stands for what loads the sources. */
function Evidence({ change }: { readonly change: Change }) {
  return <p>{`read of ${change.subject} ${change.kind}`}</p>;
}

const open = (query: string, locale: "en" | "zh-CN" = "en") =>
  renderOver(world, <ChangesPanel evidence={Evidence} />, { query, locale, day: dayIn("2020") });
const lines = () => textsOf(screen.getAllByRole("listitem"));

describe("what changed", () => {
  it("is told in words, the latest first, each with its date", () => {
    open("since=2014-06");
    expect(screen.getByRole("complementary", { name: "What changed" })).toBeTruthy();
    expect(lines()).toEqual([
      "rkt gained cncf archivedAug 2019 · Sources",
      "Weave Net has ended2019 · Sources",
      "Flannel went from coreos to red-hat30 Jan 2018 · Sources",
      "Weave Net is new2016 · Sources",
      "rkt has this name now; before: RocketApr 2015 · Sources",
      "Flannel gained CNI2015 · Sources",
    ]);
  });

  it("shows what was read of each of them when asked", async () => {
    const { user } = open("since=2019-08");
    const ask = screen.getByRole("button", {
      name: "Sources: rkt moved from cncf incubating to cncf archived",
    });
    expect(ask.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByText("read of rkt level")).toBeNull();
    await user.click(ask);
    expect(screen.getByText("read of rkt level")).toBeTruthy();
    await user.click(ask);
    expect(screen.queryByText("read of rkt level")).toBeNull();
  });

  it("is counted kind by kind, and filtered by the kinds that are pressed", async () => {
    const { user, store } = open("since=2014-06");
    const kinds = screen.getByRole("group", { name: "Kinds of change" });
    expect(textsOf([...kinds.querySelectorAll("button")])).toEqual([
      "new 1",
      "ended 1",
      "renamed 1",
      "changed hands 1",
      "changed level 1",
      "changed standards 1",
    ]);
    await user.click(screen.getByRole("button", { name: /^ended/u }));
    expect(lines()).toEqual(["Weave Net has ended2019 · Sources"]);
    expect(store.getState().view.filters.changed).toEqual(["ended"]);
    await user.click(screen.getByRole("button", { name: /^renamed/u }));
    expect(lines()).toEqual([
      "Weave Net has ended2019 · Sources",
      "rkt has this name now; before: RocketApr 2015 · Sources",
    ]);
  });

  it("names licenses in words", () => {
    const terms = worldOf(
      "Engines | Old license=MIT[..2016] license=LicenseRef-Some-Terms[2016..] 2010..",
    );
    renderOver(terms, <ChangesPanel evidence={Evidence} />, {
      query: "since=2014",
      day: dayIn("2020"),
    });
    expect(lines()).toEqual([
      "Old changed its license from MIT to Some Terms (terms of its own)2016 · Sources",
    ]);
  });

  it("follows the filters", () => {
    open("since=2014-06&standard=cni");
    expect(lines()).toEqual([
      "Flannel went from coreos to red-hat30 Jan 2018 · Sources",
      "Flannel gained CNI2015 · Sources",
    ]);
  });

  it("says so where nothing has changed, also in Chinese", () => {
    open("since=2019-09", "zh-CN");
    expect(screen.getByRole("complementary", { name: "有何变化" }).textContent).toContain(
      "所显示的内容在这段时间里没有变化。",
    );
  });

  it("says so where changes are told since a day after the one shown, and leads to today", async () => {
    const { user, store } = open("since=2021&at=2020");
    expect(screen.getByRole("complementary").textContent).toBe(
      "What changedChanges are marked since 2021, which is not before 1 Jan 2020. Back to today",
    );
    await user.click(screen.getByRole("button", { name: "Back to today" }));
    expect(store.getState().view).toMatchObject({ at: null, since: "2021" });
  });

  it("goes with the date it is told since", async () => {
    const { user, store } = open("since=2018");
    await user.click(screen.getByRole("button", { name: "Mark no changes" }));
    expect(store.getState().view.since).toBeNull();
  });
});
