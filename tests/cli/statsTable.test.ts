import { expect, it } from "vitest";
import { statsTable } from "#cli/statsTable.ts";
import { statsOf } from "#data/stats.ts";
import { filesOf } from "../fixtures/dataSet.ts";

it("is a table in Markdown with a row for each", () => {
  const { total } = statsOf(filesOf());
  const [head, rule, first, second, ...none] = statsTable([
    ["Ground", total],
    ["All", total],
  ]).split("\n");
  expect(head).toMatch(/^\| +\| components \| full depth \| claims /u);
  expect(rule).toMatch(/^\| -+ \| -+ \|/u);
  expect(first).toMatch(/^\| Ground \| 3 +\| 33 % +\| /u);
  expect(second).toMatch(/^\| All +\| 3 /u);
  expect(none).toEqual([]);
  expect(new Set([head?.length, rule?.length, first?.length]).size).toBe(1);
});

it("shows no share of nothing", () => {
  const { total } = statsOf(filesOf());
  const none = { ...total, components: 0, full: 0 };
  expect(statsTable([["None", none]]).split("\n")[2]).toMatch(/^\| None \| 0 +\| – /u);
});
