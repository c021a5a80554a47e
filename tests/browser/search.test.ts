import { expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

it.each([
  ["flanel", "Flannel"],
  ["kubernetes network fabric", "Flannel"],
  ["镜像仓库", "Image registries"],
  ["hongmao", "Red Hat"],
])("finds by “%s”", async (text, found) => {
  const page = await stage.open("");
  await pictured(page);
  await page.keyboard.press("/");
  await page.keyboard.type(text, { delay: 15 });
  await page
    .getByRole("option", { name: new RegExp(found, "u") })
    .first()
    .waitFor();
});

it("opens with Ctrl K, opens what is chosen, and leaves the picture unfiltered", async () => {
  const page = await stage.open("");
  await pictured(page);
  await page.keyboard.press("Control+k");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
  await page.keyboard.type("weave net", { delay: 15 });
  await page
    .getByRole("option", { name: /Weave Net/u })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: "Weave Net" }).waitFor();
  expect(new URL(page.url()).searchParams.get("q")).toBeNull();
});

it("filters the picture by the text, also from a cold link", async () => {
  const page = await stage.open("?q=overlay");
  await pictured(page);
  await expect
    .poll(async () => {
      const text = await page.getByRole("status").filter({ hasText: "components" }).textContent();
      const [, shown, all] = /(\d+) of (\d+)/u.exec(text ?? "") ?? [];
      return Number(shown) > 0 && Number(shown) < Number(all);
    })
    .toBe(true);
  await page.getByRole("button", { name: /Remove filter “overlay”/u }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBeNull();
});
