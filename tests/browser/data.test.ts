import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { breakRequests, mend, pictured, useStage } from "./stage.ts";

const stage = useStage();
const TABLE = "name,layer,vendor\nEngine,Base,Acme\nBuilder,Tools,\n,Tools,\n";
let folder = "";
/** Another host, with a table that may be read from anywhere, and how often it was asked. */
const other = { url: "", asked: 0, close: () => {} };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "strata-data-"));
  const server = createServer((_request, response) => {
    other.asked += 1;
    response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": "text/csv" });
    response.end(TABLE);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  other.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/our-tools.csv`;
  other.close = () => server.close();
});
afterAll(() => {
  other.close();
  rmSync(folder, { recursive: true, force: true });
});

async function choose(page: Page, name: string, path: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "File…" }).click(),
  ]);
  await chooser.setFiles(path);
}

it("opens a table, leaves out what is wrong, keeps it, and has it after a reload", async () => {
  const file = join(folder, "my-tools.csv");
  writeFileSync(file, TABLE);
  const page = await stage.open("?lang=en", {
    // Firefox asks the visitor whether it may keep for long: here nobody ever answers.
    beforeLoad: (opened) =>
      opened.addInitScript(() => {
        navigator.storage.persist = () => new Promise<boolean>(() => {});
      }),
  });
  await pictured(page);
  await choose(page, "The container ecosystem", file);
  await page.getByRole("button", { name: "Engine", exact: true }).waitFor();
  await page.getByRole("button", { name: "1 thing left out" }).click();
  const left = page.getByRole("dialog").getByRole("listitem");
  expect(await left.textContent()).toMatch(/my-tools\.csv.*line 4.*has no name.*Fill in the name/u);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Keep in this browser" }).click();
  await page.getByText("My Tools: kept in this browser").waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Table (CSV)" }).click(),
  ]);
  const csv = readFileSync(await saved.path(), "utf8");
  expect(csv).toContain("Engine,");
  expect(csv).toContain("Acme");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Engine", exact: true }).click();
  await page.getByRole("complementary", { name: "Engine" }).getByText("Acme").first().waitFor();
  // Both sets are there to choose from; the other one is a press away.
  await page.getByRole("button", { name: "My Tools", exact: true }).click();
  await page.getByRole("link", { name: "The container ecosystem" }).last().click();
  await pictured(page);
  expect(new URL(page.url()).searchParams.get("data")).toBeNull();
});

it("refuses what is too large, names what is foreign, and stays alive", async () => {
  const large = join(folder, "large.csv");
  writeFileSync(large, "name,layer\n");
  truncateSync(large, 100 * 1_048_576);
  const slides = join(folder, "Plan.key");
  writeFileSync(slides, "PK\u0003\u0004");
  const page = await stage.open("?lang=en");
  await pictured(page);
  await choose(page, "The container ecosystem", large);
  const alert = page.getByRole("alert");
  await alert.getByText("has 100 MB; up to 32 MB are read").waitFor();
  await page.getByRole("button", { name: "切换到中文" }).click();
  await alert.getByText("大小为 100 MB，最多读取 32 MB").waitFor();
  await alert.getByRole("button").click();
  await page.getByRole("button", { name: "Switch to English" }).click();
  await choose(page, "The container ecosystem", slides);
  await alert.getByText("Plan.key is a Keynote presentation.").waitFor();
  await alert.getByRole("button").click();
  await page.getByRole("button", { name: "Containerd", exact: false }).first().click();
});

it("names the file where what reads it cannot be had, and opens it once it can", async () => {
  const file = join(folder, "again.csv");
  writeFileSync(file, TABLE);
  const page = await stage.open("?lang=en", {
    expected: /Failed to load resource/u,
    beforeLoad: (opened) =>
      breakRequests(opened, "**/assets/worker-*.js", (route) => route.fulfill({ status: 404 })),
  });
  await pictured(page);
  await choose(page, "The container ecosystem", file);
  const alert = page.getByRole("alert");
  await alert.getByRole("heading", { name: "again.csv cannot be shown." }).waitFor();
  await alert.getByText("Look at your connection, and try again.").waitFor();
  mend(page);
  await alert.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("button", { name: "Engine", exact: true }).waitFor();
});

it("asks before it fetches from another host, and says where the data is from", async () => {
  const expected = new RegExp(`^foreign request: ${new URL(other.url).origin}/`, "u");
  const query = `?lang=en&data=${encodeURIComponent(other.url)}`;
  const page = await stage.open(query, { expected });
  const { origin } = new URL(other.url);
  const yes = page.getByRole("button", { name: `Show data from ${origin}` });
  await yes.waitFor();
  expect(other.asked).toBe(0);
  await yes.click();
  await page.getByRole("button", { name: "Builder", exact: true }).waitFor();
  await page.getByText(`Data from ${origin}, not from this site`).waitFor();
  expect(other.asked).toBe(1);
});
