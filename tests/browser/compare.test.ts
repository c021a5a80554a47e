import { expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

it("chooses by Ctrl and click, and opens the table with the second", async () => {
  const page = await stage.open("");
  await pictured(page);
  await page
    .getByRole("button", { name: "Flannel", exact: true })
    .click({ modifiers: ["Control"] });
  await page.getByRole("status").filter({ hasText: "Flannel is chosen" }).waitFor();
  await page.getByRole("button", { name: "Calico", exact: true }).click({ modifiers: ["Control"] });
  await page.getByRole("table").waitFor();
  expect(new URL(page.url()).searchParams.get("compare")).toBe("flannel,calico");
});

it("moves, removes and filters columns and rows, and opens the evidence of a cell", async () => {
  const page = await stage.open("?compare=flannel,calico,cilium");
  const table = page.getByRole("table");
  await table.getByRole("rowheader").first().waitFor();
  await table.getByRole("button", { name: "Move Cilium to the left" }).click();
  await expect
    .poll(() => new URL(page.url()).searchParams.get("compare"))
    .toBe("flannel,cilium,calico");
  const rows = () => table.getByRole("rowheader").count();
  const all = await rows();
  await page.getByRole("checkbox", { name: "Differences only" }).check();
  await expect.poll(rows).toBeLessThan(all);
  await page.getByRole("checkbox", { name: "Differences only" }).uncheck();
  const answer = table.getByRole("cell").getByRole("button").first();
  await answer.click();
  expect(await answer.getAttribute("aria-expanded")).toBe("true");
  expect(await table.getByRole("link").count()).toBeGreaterThan(0);
  await table.getByRole("button", { name: "Remove Flannel" }).click();
  await expect.poll(() => table.getByRole("columnheader").count()).toBe(2);
});

it("tells missing from unknown", async () => {
  const page = await stage.open("?compare=comet,flocker,chroot");
  const table = page.getByRole("table");
  await table.getByRole("rowheader").first().waitFor();
  await expect.poll(() => table.getByText("not looked at").count()).toBeGreaterThan(0);
  await expect.poll(() => table.getByText("unknown", { exact: true }).count()).toBeGreaterThan(0);
});

it("shows how it stood on another day", async () => {
  const page = await stage.open("?compare=docker-engine,rkt&at=2017-06");
  await page.getByRole("table").getByRole("rowheader", { name: "Rootless mode" }).waitFor();
  await page.getByText("as of 30 Jun 2017").waitFor();
  await page.getByRole("button", { name: /Remove filter As of/u }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).toBeNull();
});
