import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Header } from "#app/Header.tsx";
import { createCache, queriesOf } from "#app/queries.ts";
import { createLoader } from "#data/load.ts";
import { renderOver, type ScreenOptions } from "../fixtures/screen.tsx";
import { worldOf } from "../fixtures/world.ts";

afterEach(cleanup);

const world = worldOf("Networking | Flannel 2014.. | Calico 2015..");

function open(options: ScreenOptions = {}) {
  const entry = { id: "drawn", title: world.title, path: "drawn" };
  const queries = queriesOf(
    createLoader(() => Promise.reject(new Error("nothing is fetched")), entry),
    entry,
  );
  const nothing = (): void => {};
  return renderOver(
    world,
    <QueryClientProvider client={createCache()}>
      <Header queries={queries} onPlay={nothing} onEdit={nothing} onRemoved={nothing} />
    </QueryClientProvider>,
    options,
  );
}

describe("the header", () => {
  it("names the product and the data set", () => {
    open();
    expect(screen.getByRole("heading", { level: 1, name: "Strata Drawn" })).toBeTruthy();
  });

  it("presses no picture while a lineage stands in its place, and leads back to one", async () => {
    const { user, store } = open({ query: "open=component/rkt&trace=lineage" });
    const pictures = within(screen.getByRole("group", { name: "Picture" }));
    const pressed = pictures.getAllByRole("button").map(({ ariaPressed }) => ariaPressed);
    expect(pressed).toEqual(["false", "false", "false"]);
    await user.click(pictures.getByRole("button", { name: /^Flat/u }));
    expect(store.getState().view.trace).toBeNull();
  });

  it("says which picture is shown, and shows another by a press", async () => {
    const { user, store } = open({ query: "picture=stack" });
    const pictures = within(screen.getByRole("group", { name: "Picture" }));
    const pressed = (): readonly (string | null)[] =>
      pictures.getAllByRole("button").map(({ ariaPressed }) => ariaPressed);
    expect(pressed()).toEqual(["false", "true", "false"]);
    await user.click(pictures.getByRole("button", { name: /^List/u }));
    expect(store.getState().view.picture).toBe("list");
    expect(pressed()).toEqual(["false", "false", "true"]);
    await user.click(pictures.getByRole("button", { name: /^Flat/u }));
    expect(store.getState().view.picture).toBe("strata");
  });

  it("offers the other language in its own words", async () => {
    const { user, store } = open();
    await user.click(screen.getByRole("button", { name: "切换到中文" }));
    expect(store.getState().view.lang).toBe("zh-CN");
    cleanup();
    const chinese = open({ locale: "zh-CN" });
    await chinese.user.click(screen.getByRole("button", { name: "Switch to English" }));
    expect(chinese.store.getState().view.lang).toBe("en");
  });

  it("chooses a theme, and leaves it to the system again", async () => {
    const { user, store } = open({ query: "theme=dark" });
    await user.click(screen.getByRole("button", { name: /^Theme/u }));
    const group = await screen.findByRole("group", { name: "Theme" });
    const options = within(group).getAllByRole<HTMLInputElement>("radio");
    expect(options.map(({ labels, checked }) => [labels?.[0]?.textContent, checked])).toEqual([
      ["As the system", false],
      ["Light", false],
      ["Dark", true],
      ["Projector", false],
    ]);
    await user.click(within(group).getByRole("radio", { name: "Projector" }));
    expect(store.getState().view.theme).toBe("projector");
    await user.click(within(group).getByRole("radio", { name: "As the system" }));
    expect(store.getState().view.theme).toBeNull();
  });

  it("writes what is typed into the View, and has the field focused by its key", async () => {
    const { user, store } = open();
    await user.keyboard("/");
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Search" }));
    await user.keyboard("o");
    expect(store.getState().view.q).toBe("o");
  });
});
