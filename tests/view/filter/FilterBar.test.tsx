import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { dayOf } from "#model/when.ts";
import { ChangedValues } from "#view/time/ChangedValues.tsx";
import { FacetValues } from "#view/filter/FacetValues.tsx";
import { FilterBar } from "#view/filter/FilterBar.tsx";
import { renderOver, type ScreenOptions } from "../../fixtures/screen.tsx";
import { worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const world = worldOf(`
  Networking | Flannel 2014.. @coreos cni(provider)[2015..] Apache-2.0 | Calico 2015.. @tigera cni(provider) | Weave Net 2014..2020 @weaveworks
  Runtimes   | runc 2015.. MIT | rkt 2014..2020 @coreos | Kata 2017.. type=sandbox
`);

const many = worldOf(
  `Networking ${Array.from({ length: 13 }, (_, index) => `| Net ${index} 2014.. @vendor-${index}`).join(" ")}`,
);

const bar = (
  <FilterBar
    offered={(facet) => (facet === "changed" ? <ChangedValues /> : <FacetValues facet={facet} />)}
  />
);

const open = (options: ScreenOptions = {}) => renderOver(world, bar, options);

/** Opens a facet; its values with their counts, in their order. */
async function valuesOf(
  user: ReturnType<typeof open>["user"],
  name: string,
): Promise<readonly string[]> {
  await user.click(screen.getByRole("button", { name }));
  const boxes = await screen.findAllByRole("checkbox");
  return boxes.map((box) => {
    const texts = [...box.closest("label")!.querySelectorAll("span")];
    return texts.map(({ textContent }) => textContent).join(" ");
  });
}

describe("the bar of filters", () => {
  it("has a button for each facet that has something to choose, and no other", () => {
    open();
    const group = screen.getByRole("group", { name: "Filters" });
    const names = within(group)
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
    expect(names).toEqual([
      "Vendor",
      "Standard",
      "Phase",
      "License",
      "Layer",
      "Type",
      "Changed",
      "6 of 6 components",
    ]);
  });

  it("filters by what changed, since a date that is proposed or chosen", async () => {
    const { user, store } = open();
    expect(await valuesOf(user, "Changed")).toEqual(["new 1", "ended 2"]);
    await user.click(screen.getByRole("checkbox", { name: /^ended/u }));
    expect(store.getState().view).toMatchObject({
      since: "2017-01",
      filters: { changed: ["ended"] },
    });
    expect(screen.getByRole("status").textContent).toBe("2 of 6 components");
    await user.click(screen.getByRole("button", { name: "since a year ago" }));
    expect(store.getState().view).toMatchObject({
      since: "2021-01",
      filters: { changed: ["ended"] },
    });
    expect(screen.getByRole("status").textContent).toBe("0 of 6 components");
    await user.click(screen.getByRole("button", { name: "no marks" }));
    expect(store.getState().view).toMatchObject({ since: null, filters: { changed: [] } });
  });

  it("takes a typed date for changes, by Enter and by going on from it", async () => {
    const { user, store } = open();
    await valuesOf(user, "Changed");
    const field = screen.getByRole("textbox");
    // It stands before the kinds, where nobody has to scroll to it.
    const [kind] = screen.getAllByRole("checkbox");
    expect(field.compareDocumentPosition(kind!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.type(field, "2016{Enter}");
    expect(store.getState().view.since).toBe("2016");
    await user.clear(screen.getByRole("textbox"));
    await user.type(screen.getByRole("textbox"), "2018-03");
    await user.tab();
    expect(store.getState().view.since).toBe("2018-03");
  });

  it("announces how many components pass", () => {
    open({ query: "vendor=coreos" });
    expect(screen.getByRole("status").textContent).toBe("2 of 6 components");
    cleanup();
    open({ query: "vendor=coreos&status=dormant" });
    expect(screen.getByRole("status").textContent).toBe("0 of 6 components");
  });

  it("counts what existed on the day", () => {
    open({ day: dayOf(2014, 6) });
    expect(screen.getByRole("status").textContent).toBe("3 of 3 components");
  });

  it("shows what passes as a list, by a press on the number", async () => {
    const { user, store } = open();
    await user.click(screen.getByRole("button", { name: "6 of 6 components" }));
    expect(store.getState().view.picture).toBe("list");
  });

  it("opens a group of checkboxes with counts, the most frequent first", async () => {
    const { user } = open();
    expect(await valuesOf(user, "Vendor")).toEqual(["coreos 2", "tigera 1", "weaveworks 1"]);
    expect(screen.getByRole("group", { name: "Vendor" })).toBeTruthy();
  });

  it("counts with the other facets as they are, and its own left out", async () => {
    const { user } = open({ query: "status=ended&vendor=tigera" });
    expect(await valuesOf(user, "Vendor 1".replace(" ", ""))).toEqual([
      "coreos 1",
      "weaveworks 1",
      "tigera 0",
    ]);
  });

  it.each([
    ["Phase", ["Stable 4", "Ended 2"]],
    ["License", ["Apache-2.0 1", "MIT 1"]],
    ["Standard", ["CNI 2"]],
    ["Layer", ["Networking 3", "Runtimes 3"]],
    ["Type", ["project 5", "sandbox 1"]],
  ])("names the values of %s in words", async (name, values) => {
    const { user } = open();
    expect(await valuesOf(user, name)).toEqual(values);
  });

  it("chooses by a press, marks the facet with how many are chosen, and gives up again", async () => {
    const { user, store } = open();
    await valuesOf(user, "Vendor");
    await user.click(screen.getByRole("checkbox", { name: /^coreos/u }));
    await user.click(screen.getByRole("checkbox", { name: /^tigera/u }));
    expect(store.getState().view.filters.vendor).toEqual(["coreos", "tigera"]);
    expect(screen.getByRole("checkbox", { name: /^coreos/u })).toHaveProperty("checked", true);
    expect(screen.getByText("3 of 6 components")).toBeTruthy();
    expect(screen.getByText("2", { selector: "button > span" })).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /^coreos/u }));
    expect(store.getState().view.filters.vendor).toEqual(["tigera"]);
  });

  it("finds a value however it is written, takes the first by Enter, and says whom it finds", async () => {
    const { user, store } = renderOver(many, bar);
    await user.click(screen.getByRole("button", { name: "Vendor" }));
    expect(await screen.findByText(/has made it up to the day shown/u)).toBeTruthy();
    await user.type(screen.getByRole("searchbox"), "VendorR 7{Enter}");
    expect(store.getState().view.filters.vendor).toEqual(["vendor-7"]);
    // What is taken stays so.
    await user.type(screen.getByRole("searchbox"), "vendor7{Enter}");
    expect(store.getState().view.filters.vendor).toEqual(["vendor-7"]);
    await user.type(screen.getByRole("searchbox"), "nobody{Enter}");
    expect(store.getState().view.filters.vendor).toEqual(["vendor-7"]);
  });

  it("finds in a long list, and says where nothing is found", async () => {
    const { user } = renderOver(many, bar);
    await user.click(screen.getByRole("button", { name: "Vendor" }));
    await user.type(await screen.findByRole("searchbox", { name: "Find in this list" }), "OR-12");
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
    await user.type(screen.getByRole("searchbox"), "xyz");
    expect(screen.getByText("No value to choose from.")).toBeTruthy();
  });

  it("has no search in a short list", async () => {
    const { user } = open();
    await valuesOf(user, "Vendor");
    expect(screen.queryByRole("searchbox")).toBeNull();
  });
});
