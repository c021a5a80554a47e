import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ChipRow } from "#view/filter/ChipRow.tsx";
import { renderOver, textsOf } from "../../fixtures/screen.tsx";
import { worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const world = worldOf(`
  Networking | Flannel 2014.. @coreos cni(provider) | Calico 2015.. @tigera
`);

const open = (query: string) => renderOver(world, <ChipRow />, { query });

describe("the filters that are on", () => {
  it("are listed with facet and value, the search before them", () => {
    open("at=2017-06&q=overlay&vendor=coreos,tigera&standard=cni&status=ended");
    expect(screen.getByRole("list", { name: "Filters that are on" })).toBeTruthy();
    expect(textsOf(screen.getAllByRole("listitem"))).toEqual([
      "“overlay”",
      "Vendor: coreos",
      "Vendor: tigera",
      "Standard: CNI",
      "Phase: Ended",
      "Clear all",
    ]);
  });

  it("say since when something has changed, in Chinese with its own marks", () => {
    open("since=2018-06&changed=license&vendor=coreos");
    expect(textsOf(screen.getAllByRole("listitem"))).toContain("Since Jun 2018: changed license");
    cleanup();
    renderOver(world, <ChipRow />, {
      query: "since=2018-06&changed=license&vendor=coreos",
      locale: "zh-CN",
    });
    expect(textsOf(screen.getAllByRole("listitem"))).toEqual([
      "厂商：coreos",
      "2018年6月以来：更换许可证",
      "全部清除",
    ]);
  });

  it("are nothing where nothing is filtered", () => {
    open("open=component/flannel");
    expect(screen.queryByRole("list")).toBeNull();
  });

  it.each([
    ["Remove filter Vendor: coreos", { filters: { vendor: ["tigera"] }, q: "overlay", at: "2017" }],
    ["Remove filter “overlay”", { q: "", at: "2017", filters: { vendor: ["coreos", "tigera"] } }],
  ])("each have their own way out: %s", async (name, left) => {
    const { user, store } = open("at=2017&q=overlay&vendor=coreos,tigera");
    await user.click(screen.getByRole("button", { name }));
    expect(store.getState().view).toMatchObject(left);
  });

  it("all go by one press; the date stays", async () => {
    const { user, store } = open("at=2017&q=overlay&vendor=coreos&standard=cni");
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(store.getState().view).toMatchObject({
      q: "",
      at: "2017",
      filters: { vendor: [], standard: [] },
    });
  });

  it("pass the focus on to the neighbour of what goes", async () => {
    const { user } = open("vendor=coreos,tigera");
    await user.click(screen.getByRole("button", { name: "Remove filter Vendor: coreos" }));
    expect(document.activeElement?.textContent).toBe("Vendor: tigera");
  });
});
