import { expect, it } from "vitest";
import { embedHeight } from "#layout/embedHeight.ts";

it.each([
  ["a narrow one is not too low", { width: 320, height: 600, overflow: 0 }, 0, 480],
  ["one of a column follows its width", { width: 1024, height: 600, overflow: 0 }, 0, 640],
  ["a wide one is not higher than a window", { width: 2560, height: 600, overflow: 0 }, 0, 800],
  ["what is higher than its room has it", { width: 360, height: 480, overflow: 300 }, 0, 780],
  ["but not without end", { width: 360, height: 1500, overflow: 900 }, 0, 1600],
  ["what it once took it keeps", { width: 360, height: 780, overflow: 0 }, 780, 780],
])("an embed's height: %s", (_, room, before, height) => {
  expect(embedHeight(room, before)).toBe(height);
});
