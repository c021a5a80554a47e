import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { dayIn, worldOf } from "../../fixtures/world.ts";
import { renderOver, textsOf } from "../../fixtures/screen.tsx";
import { ChangesPanel } from "#view/time/ChangesPanel.tsx";

const world = worldOf(`
  Networking | Flannel 2014.. @coreos cni(provider)[2015..] | Weave Net 2016..2019
  Engines    | rkt was=Rocket[..2015-04] 2014.. ^cncf:incubating[2017-03..2019-08] ^cncf:archived[2019-08..]
  red-hat buys coreos [2018-01-30..]
`);

afterEach(cleanup);

const open = (query: string, locale: "en" | "zh-CN" = "en") =>
  renderOver(world, <ChangesPanel />, { query, locale, day: dayIn("2020") });
const lines = () => textsOf(screen.getAllByRole("listitem"));

describe("what changed", () => {
  it("is told in words, the latest first, each with its date", () => {
    open("since=2014-06");
    expect(screen.getByRole("complementary", { name: "What changed" })).toBeTruthy();
    expect(lines()).toEqual([
      "rkt gained cncf archivedAug 2019",
      "Weave Net has ended2019",
      "Flannel went from coreos to red-hat30 Jan 2018",
      "Weave Net is new2016",
      "rkt has this name now; before: RocketApr 2015",
      "Flannel gained CNI2015",
    ]);
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
    expect(lines()).toEqual(["Weave Net has ended2019"]);
    expect(store.getState().view.filters.changed).toEqual(["ended"]);
    await user.click(screen.getByRole("button", { name: /^renamed/u }));
    expect(lines()).toEqual([
      "Weave Net has ended2019",
      "rkt has this name now; before: RocketApr 2015",
    ]);
  });

  it("names licenses in words", () => {
    const terms = worldOf(
      "Engines | Old license=MIT[..2016] license=LicenseRef-Some-Terms[2016..] 2010..",
    );
    renderOver(terms, <ChangesPanel />, { query: "since=2014", day: dayIn("2020") });
    expect(lines()).toEqual([
      "Old changed its license from MIT to Some Terms (terms of its own)2016",
    ]);
  });

  it("follows the filters", () => {
    open("since=2014-06&standard=cni");
    expect(lines()).toEqual([
      "Flannel went from coreos to red-hat30 Jan 2018",
      "Flannel gained CNI2015",
    ]);
  });

  it("says so where nothing has changed, also in Chinese", () => {
    open("since=2019-09", "zh-CN");
    expect(screen.getByRole("complementary", { name: "有何变化" }).textContent).toContain(
      "所显示的内容在这段时间里没有变化。",
    );
  });

  it("goes with the date it is told since", async () => {
    const { user, store } = open("since=2018");
    await user.click(screen.getByRole("button", { name: "Mark no changes" }));
    expect(store.getState().view.since).toBeNull();
  });
});
