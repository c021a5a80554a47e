import { expect, it } from "vitest";
import { exportJson } from "#data/export/json.ts";
import { filesOf } from "../../fixtures/dataSet.ts";

const idsOf = (list: unknown): readonly unknown[] =>
  (list as { readonly id: string }[]).map(({ id }) => id);

it("holds everything, without the addresses of schemas", () => {
  const files = filesOf();
  const all = exportJson(files, null) as Record<string, unknown>;
  expect(idsOf(all["components"])).toEqual(files.components.map(({ value }) => value.id));
  expect(idsOf(all["orgs"])).toEqual(files.orgs.map(({ value }) => value.id));
  expect(JSON.stringify(all)).not.toContain("$schema");
});

it("holds what was chosen, and what it refers to", () => {
  const some = exportJson(filesOf(), new Set(["anchor"])) as Record<string, unknown>;
  expect(idsOf(some["components"])).toEqual(["anchor"]);
  expect(idsOf(some["orgs"])).toEqual(expect.arrayContaining(["acme", "guild"]));
  expect(idsOf(some["standards"])).toEqual(["joint"]);
});
