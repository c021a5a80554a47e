import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { dayOf } from "#model/when.ts";
import { Legend } from "#view/picture/Legend.tsx";
import { renderOver, type ScreenOptions } from "../../fixtures/screen.tsx";
import { worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const world = worldOf(`
  Engines | rkt preview:2014 stable:2016 ended:2020 | Docker 2013.. | Soon announced:2019 | Half preview:2019 | Kept maintenance:2019 | Asleep dormant:2019
`);

/** Each entry: its words, the state that paints it, and the shapes of its sign. */
function entries(options: ScreenOptions = {}) {
  renderOver(world, <Legend />, options);
  return screen
    .getAllByRole("listitem")
    .slice(0, -1)
    .map((item) => {
      const states = item.querySelector("[data-state]")?.getAttribute("data-state") ?? "";
      const [, ...sign] = [...item.querySelectorAll("svg :is(rect, path, circle)")];
      return [item.textContent, states, sign.map(({ tagName }) => tagName).join(" ")];
    });
}

describe("the key of the picture", () => {
  it("explains every phase that occurs, in the order of a life, by its own shape", () => {
    expect(entries()).toEqual([
      ["Announced", "announced", "circle"],
      ["Preview", "preview", "circle path"],
      ["Stable", "", ""],
      ["Maintenance only", "maintenance", "path"],
      ["Dormant", "dormant", "rect rect"],
      ["Ended", "ended", ""],
    ]);
  });

  it("leaves out what does not occur on the day", () => {
    expect(entries({ day: dayOf(2015) }).map(([words]) => words)).toEqual(["Preview", "Stable"]);
  });

  it("filters by a phase whose sign is pressed, and no longer, by the same button", async () => {
    const { user, store } = renderOver(world, <Legend />);
    const dormant = screen.getByRole("button", { name: "Dormant" });
    await user.click(dormant);
    expect(store.getState().view.filters.status).toEqual(["dormant"]);
    expect(dormant.ariaPressed).toBe("true");
    await user.click(dormant);
    expect(store.getState().view.filters.status).toEqual([]);
  });

  it("says which keys there are", () => {
    entries();
    const list = screen.getByRole("list", { name: "Key" });
    expect(within(list).getByText(/Arrow keys move/u)).toBeTruthy();
  });
});
