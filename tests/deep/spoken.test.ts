import { expect, it } from "vitest";
import { pictured, useStage } from "../browser/stage.ts";

const stage = useStage();

it("says name, role, state and place of a layer, a chip, a thread, a panel and a cell", async () => {
  const page = await stage.open("?standard=cni&open=component/flannel", {
    reducedMotion: "reduce",
  });
  await pictured(page);
  const panel = page.getByRole("complementary", { name: "Flannel" });
  await panel.getByRole("heading", { name: "Sources" }).waitFor();
  // A layer: a group of its name, in it its button with its state, and its list.
  const layer = page.getByRole("group", { name: "Networking" }).first();
  expect(await layer.ariaSnapshot()).toMatch(/^- group "Networking":\n\s+- button "Networking.*"/u);
  expect(await layer.getByRole("button").first().getAttribute("aria-expanded")).toBe("false");
  // A chip: a button of its name, in a list, which tells how many there are.
  const list = layer.getByRole("list").first();
  expect(await list.getByRole("button", { name: "Flannel", exact: true }).count()).toBe(1);
  expect(await list.ariaSnapshot()).toMatch(/- listitem.*:\n\s+- button "Flannel"/u);
  // A thread: a button that is pressed as long as it filters.
  const thread = page.locator("#picture button[aria-pressed='true']").first();
  expect(await thread.ariaSnapshot()).toMatch(/^- button ".+" \[pressed\]$/u);
  // A panel: a landmark of its name, then its heading of the second level.
  expect(await panel.ariaSnapshot()).toMatch(
    /^- complementary "Flannel":[^]*- heading "Flannel" \[level=2\]/u,
  );
  // A cell: under the name of its column and beside that of its row, its verdict in words.
  await page.goto(`${stage.site().url}?compare=docker-engine,rkt`);
  const table = page.getByRole("complementary").getByRole("table");
  await expect.poll(() => table.getByRole("rowheader").count()).toBeGreaterThan(10);
  const rows = await table.ariaSnapshot();
  expect(rows).toMatch(/columnheader "[^"]*Docker Engine/u);
  expect(rows).toMatch(/- rowheader "[^"]+"[^]*?- cell "(?:[^"]*)(?:yes|no|partly|unknown)/u);
});
