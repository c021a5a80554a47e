import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { dayOf } from "#model/when.ts";
import { placeholderOrg } from "#query/placeholder.ts";
import { OrgPanel } from "#view/panel/OrgPanel.tsx";
import { renderOver, type ScreenOptions, textsOf } from "../../fixtures/screen.tsx";
import { worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const world = worldOf(`
  Networking | Flannel 2014.. @coreos | Calico 2015.. @tigera ^cncf:sandbox[2020..]
  Engines    | rkt 2014..2020 @coreos ^cncf:archived[2019..]
  red-hat buys coreos [2018-01-30..]
  ibm buys red-hat [2019-07-09..]
  cncf receives rkt [2017-03..]
`);

function open(id: string, options: ScreenOptions = {}) {
  const outline = world.orgById.get(id)!;
  return renderOver(
    world,
    <OrgPanel
      outline={outline}
      loaded={{ status: "ready", value: placeholderOrg(outline) }}
      shared={{ status: "ready", value: {} }}
    />,
    options,
  );
}

function rowsUnder(heading: string): readonly string[] {
  const section = screen.getByRole("heading", { level: 3, name: heading }).closest("section")!;
  return textsOf(within(section).getAllByRole("listitem"));
}

describe("the panel of an organization", () => {
  it("says to whom it belongs, the nearest owner first", () => {
    open("coreos");
    const line = screen.getByText(/coreos belongs to/u);
    expect(line.textContent).toBe(
      "coreos belongs to red-hat since 30 Jan 2018 → ibm since 9 Jul 2019",
    );
  });

  it.each([
    [dayOf(2019, 1), "coreos belongs to red-hat since 30 Jan 2018"],
    [dayOf(2017), null],
  ])("says so as of the day shown", (day, said) => {
    open("coreos", { day });
    expect(screen.queryByText(/belongs to/u)?.textContent ?? null).toBe(said);
  });

  it("says nothing of owners where it is its own", () => {
    open("ibm");
    expect(screen.queryByText(/belongs to/u)).toBeNull();
  });

  it("lists what it makes from the top of the stack down, each with its layer and phase", () => {
    open("coreos");
    expect(rowsUnder("What it makes or made (2)")).toEqual([
      "FlannelNetworking · Stable",
      "rktEngines · Ended",
    ]);
    expect(screen.queryByRole("heading", { name: /hosts/u })).toBeNull();
  });

  it("lists what a foundation hosts, and filters by it as a foundation", async () => {
    const { user, store } = open("cncf");
    expect(rowsUnder("What it hosts or hosted (2)")).toEqual([
      "CalicoNetworking · Stable",
      "rktEngines · Ended",
    ]);
    expect(screen.queryByRole("heading", { name: /makes/u })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show only these in the picture" }));
    expect(store.getState().view.filters).toMatchObject({ foundation: ["cncf"], vendor: [] });
  });

  it("filters by what it makes as a vendor", async () => {
    const { user, store } = open("coreos");
    await user.click(screen.getByRole("button", { name: "Show only these in the picture" }));
    expect(store.getState().view.filters).toMatchObject({ vendor: ["coreos"], foundation: [] });
  });

  it("tells deals as sentences with buyer and bought in their places, and the day", () => {
    open("red-hat");
    const section = screen.getByRole("heading", { name: "Deals" }).closest("section")!;
    expect(section.textContent).toContain("red-hat bought coreos 30 Jan 2018");
    expect(section.textContent).toContain("ibm bought red-hat 9 Jul 2019");
  });

  it("tells what was given, with the component as a link", async () => {
    const { user, store } = open("cncf");
    const section = screen.getByRole("heading", { name: "Deals" }).closest("section")!;
    expect(section.textContent).toContain("cncf was given rkt Mar 2017");
    await user.click(within(section).getByRole("link", { name: "rkt" }));
    expect(store.getState().view.open).toEqual({ kind: "component", id: "rkt" });
  });

  it("closes by its button", async () => {
    const { user, store } = open("coreos", { query: "open=org/coreos" });
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(store.getState().view.open).toBeNull();
  });
});
