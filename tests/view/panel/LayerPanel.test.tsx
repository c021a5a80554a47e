import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Ecosystem } from "#model/ecosystem.ts";
import { dayOf } from "#model/when.ts";
import { LayerPanel } from "#view/panel/LayerPanel.tsx";
import { renderOver, type ScreenOptions, textsOf } from "../../fixtures/screen.tsx";
import { worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const drawn = worldOf(`
  Networking | Flannel 2014.. was=Rudder[..2014-08] cni(provider) | Calico 2015..2021 ^cncf:sandbox[2020..]
  Runtimes   | runc 2015.. oci(provider) | Kata 2017..
`);
const world: Ecosystem = {
  ...drawn,
  components: drawn.components.map((one) =>
    one.id === "kata"
      ? { ...one, layers: [...one.layers, { layer: "networking", from: null }] }
      : one,
  ),
  comparisons: [
    { id: "networks", title: { en: "Container networks" }, columns: ["flannel", "calico"] },
    { id: "low", title: { en: "Low runtimes" }, columns: ["runc"] },
  ],
};

function open(options: ScreenOptions = {}) {
  return renderOver(world, <LayerPanel layer={world.layerById.get("networking")!} />, options);
}

function rowsUnder(heading: string): readonly string[] {
  const section = screen.getByRole("heading", { level: 3, name: heading }).closest("section")!;
  return textsOf(within(section).getAllByRole("listitem"));
}

describe("the panel of a layer", () => {
  it("lists the components of the layer with their phases, and the guests apart", () => {
    open();
    expect(rowsUnder("Components (2)")).toEqual(["FlannelStable", "CalicoEnded"]);
    expect(rowsUnder("Also at work here (1)")).toEqual(["KataStable"]);
  });

  it("obeys the filters, says how many they keep out, and goes through what is left", async () => {
    const { user, store } = open({ query: "status=stable" });
    expect(rowsUnder("Components (1 of 2)")).toEqual(["FlannelStable"]);
    expect(screen.getByText("1 more is kept out by the filters.")).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "Flannel" }));
    expect(store.getState().course).toEqual([{ kind: "component", id: "flannel" }]);
  });

  it("lists the standards that tie the layer and no others", () => {
    open();
    const section = screen.getByRole("heading", { name: "Standards" }).closest("section")!;
    expect(textsOf(within(section).getAllByRole("link"))).toEqual(["CNI"]);
  });

  it("offers the comparisons of what stands in it", async () => {
    const { user, store } = open();
    expect(screen.queryByRole("link", { name: "Low runtimes" })).toBeNull();
    await user.click(screen.getByRole("link", { name: "Container networks" }));
    expect(store.getState().view.compare).toEqual(["flannel", "calico"]);
  });

  it("chooses a component for the comparison by its checkbox", async () => {
    const { user, store } = open({ query: "compare=calico" });
    expect(screen.getByRole("checkbox", { name: "Compare: Calico" })).toHaveProperty(
      "checked",
      true,
    );
    await user.click(screen.getByRole("checkbox", { name: "Compare: Flannel" }));
    expect(store.getState().view.compare).toEqual(["calico", "flannel"]);
  });

  it("tells what happened up to the day, the latest first", () => {
    open();
    expect(rowsUnder("What happened")).toEqual([
      "Calico ends 2021",
      "Calico at cncf: sandbox 2020",
      "Calico begins 2015",
      "Rudder is now called Flannel Aug 2014",
      "Rudder begins 2014",
    ]);
    cleanup();
    open({ day: dayOf(2016) });
    expect(rowsUnder("What happened")[0]).toBe("Calico begins 2015");
  });
});
