import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { dayOf } from "#model/when.ts";
import { placeholderStandard } from "#query/placeholder.ts";
import { StandardPanel } from "#view/panel/StandardPanel.tsx";
import { renderOver, type ScreenOptions, textsOf } from "../../fixtures/screen.tsx";
import { worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const world = worldOf(`
  Platforms  | Nomad 2015.. cni(consumer)[2019..]
  Networking | Flannel 2014.. cni(provider)[2015..] | Calico 2015..2021 cni(provider) | Multus 2017.. cni(both)
  Runtimes   | runc 2015.. oci(provider) | rkt 2014..2020 cni(consumer)[2015..2020]
`);

function open(options: ScreenOptions = {}, id = "cni") {
  const outline = world.standardById.get(id)!;
  return renderOver(
    world,
    <StandardPanel
      outline={outline}
      loaded={{ status: "ready", value: placeholderStandard(outline) }}
      shared={{ status: "ready", value: {} }}
      featureSets={{ status: "ready", value: [] }}
    />,
    options,
  );
}

/** The names in the section with a heading. */
function namesUnder(heading: RegExp): readonly string[] {
  const section = screen.getByRole("heading", { level: 3, name: heading }).closest("section")!;
  return textsOf(within(section).getAllByRole("link"));
}

describe("the panel of a standard", () => {
  it("is a landmark named by the standard, under the kind of standard it is", () => {
    open();
    const panel = screen.getByRole("complementary", { name: "CNI" });
    expect(within(panel).getByText("Interface")).toBeTruthy();
    expect(within(panel).getByText("Stable", { selector: "p *" })).toBeTruthy();
  });

  it("lists who provides it apart from who uses it; who does both is in either list", () => {
    open();
    expect(namesUnder(/^Provided by/u)).toEqual(["Flannel", "Calico", "Multus"]);
    expect(namesUnder(/^Used by/u)).toEqual(["Nomad", "Multus"]);
  });

  it("counts each list in its heading", () => {
    open();
    expect(screen.getByRole("heading", { name: "Provided by (3)" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Used by (2)" })).toBeTruthy();
  });

  it("names apart who did once, from the day on that it is over", () => {
    open();
    expect(namesUnder(/^No longer \(1\)/u)).toEqual(["rkt"]);
    cleanup();
    open({ day: dayOf(2018) });
    expect(screen.queryByRole("heading", { name: /^No longer/u })).toBeNull();
    expect(namesUnder(/^Used by/u)).toEqual(["rkt", "Multus"]);
  });

  it("says of each component how it stands on the day", () => {
    open();
    const row = screen.getByRole("link", { name: "Calico" }).closest("li")!;
    expect(within(row).getByText("Ended")).toBeTruthy();
    cleanup();
    open({ day: dayOf(2018) });
    const before = screen.getByRole("link", { name: "Calico" }).closest("li")!;
    expect(within(before).getByText("Stable")).toBeTruthy();
  });

  it("has no list where nobody uses it", () => {
    open({}, "oci");
    expect(namesUnder(/^Provided by/u)).toEqual(["runc"]);
    expect(screen.queryByRole("heading", { name: /^Used by/u })).toBeNull();
  });

  it("opens a component by a press on its name", async () => {
    const { user, store } = open();
    await user.click(screen.getByRole("link", { name: "Flannel" }));
    expect(store.getState().view.open).toEqual({ kind: "component", id: "flannel" });
  });

  it("filters by the standard, and no longer, by the same button", async () => {
    const { user, store } = open();
    await user.click(screen.getByRole("button", { name: "Show only these in the picture" }));
    expect(store.getState().view.filters.standard).toEqual(["cni"]);
    const off = screen.getByRole("button", { name: "Show all again" });
    expect(off.ariaPressed).toBe("true");
    await user.click(off);
    expect(store.getState().view.filters.standard).toEqual([]);
  });
});
