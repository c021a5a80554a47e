import { expect, it } from "vitest";
import { createCopyFinder } from "#data/truth/copied.ts";
import { filesOf } from "../../fixtures/dataSet.ts";

it.each([
  ["/governance/0/from", "https://towers.example/atlas", true],
  ["/governance/0/from", "https://towers.example/anchor", false],
  ["/releases/1/date", "https://towers.example/anchor/", true],
  ["/external/register", "https://towers.example/anchor", false],
])("asks the claim at %s whether it rests on %s alone: %s", (path, origin, is) => {
  const files = filesOf();
  const anchor = files.components.find(({ value }) => value.id === "anchor");
  expect(anchor && createCopyFinder(files, origin)(anchor, path)).toBe(is);
});
