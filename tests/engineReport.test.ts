import { expect, it, vi } from "vitest";
import { findFirefox } from "./engines/playwright.ts";
import { withReport, writeTable } from "./engines/report.ts";
import { strokesOf } from "./engines/webdriver.ts";
import { missingForWebKit } from "./engines/webkit.ts";

const runs = [
  { name: "Chromium", version: "153", seen: { filter: "56 of 1160", list: "sorted" } },
  { name: "Firefox", version: "153.8", seen: { filter: "55 of 1160" } },
];

it("tells a step once where all engines agree, and what did not pass", () => {
  expect(writeTable("2026-11-30", runs).split("\n").slice(2)).toEqual([
    "| step | seen | Chromium 153 | Firefox 153.8 |",
    "| --- | --- | --- | --- |",
    "| filter | 56 of 1160; or: 55 of 1160 | ✓ | ✓ |",
    "| list | sorted | ✓ | – |",
  ]);
});

it("puts the report between its marks, and nowhere else", () => {
  const document = "before\n<!-- engines -->\nold\n<!-- /engines -->\nafter";
  expect(withReport(document, "new")).toBe(
    "before\n<!-- engines -->\n\nnew\n\n<!-- /engines -->\nafter",
  );
  expect(() => withReport("no marks", "new")).toThrow("has no <!-- engines -->");
});

it("names every package that WebKitGTK needs where nothing is in the path", () => {
  vi.stubEnv("PATH", "");
  expect(missingForWebKit()).toEqual(["webkit2gtk-driver", "xvfb", "xauth", "dbus"]);
  vi.unstubAllEnvs();
});

it("takes the Firefox that is named, and no other", () => {
  vi.stubEnv("FIREFOX_PATH", "/nowhere/firefox");
  expect(findFirefox()).toBeUndefined();
  vi.unstubAllEnvs();
});

it("presses a key with others held down, lets go in the other order, and knows its names", () => {
  expect(strokesOf("Shift+ArrowRight")).toEqual([
    { type: "keyDown", value: "\uE008" },
    { type: "keyDown", value: "\uE014" },
    { type: "keyUp", value: "\uE014" },
    { type: "keyUp", value: "\uE008" },
  ]);
  expect(strokesOf("+")).toHaveLength(2);
  expect(() => strokesOf("PageDwon")).toThrow("no key is called PageDwon");
});
