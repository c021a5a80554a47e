import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Remedies } from "#view/filter/Remedies.tsx";
import { renderOver } from "../../fixtures/screen.tsx";
import { dayIn, worldOf } from "../../fixtures/world.ts";

afterEach(cleanup);

const world = worldOf("Networking | Flannel 2014-08.. | Calico 2016..2018");

it.each([
  ["en", "Nothing of this was there yet on that day.", "Show the first: 1 Aug 2014"],
  ["zh-CN", "那一天还什么都没有。", "从最早的看起：2014年8月1日"],
] as const)("leads from before all there is to the first of it (%s)", async (locale, said, way) => {
  const { user, store } = renderOver(world, <Remedies />, {
    query: "at=1900",
    day: dayIn("1900"),
    locale,
  });
  expect(screen.getByRole("status").textContent).toContain(said);
  await user.click(screen.getByRole("button", { name: way }));
  expect(store.getState().view.at).toBe("2014-08-01");
});

it("says without which filter there would be something", async () => {
  const { user, store } = renderOver(world, <Remedies />, {
    query: "status=ended&layer=networking&q=",
    day: dayIn("2017"),
  });
  await user.click(screen.getByRole("button", { name: "Without Phase: 2" }));
  expect(store.getState().view.filters.status).toEqual([]);
});
