import { expect, it } from "vitest";
import { exportJson } from "#data/export/json.ts";
import { filesOf } from "../../fixtures/dataSet.ts";

const named = (ids: readonly string[]): object[] =>
  ids.map((id) => expect.objectContaining({ id }));

it("holds everything, without the addresses of schemas", () => {
  const files = filesOf();
  const all = exportJson(files, null);
  expect(all).toMatchObject({
    dataSet: { id: "towers" },
    components: named(files.components.map(({ value }) => value.id)),
    orgs: named(files.orgs.map(({ value }) => value.id)),
  });
  expect(JSON.stringify(all)).not.toContain("$schema");
});

it("holds what was chosen, and what it refers to", () => {
  expect(exportJson(filesOf(), new Set(["anchor"]))).toMatchObject({
    components: named(["anchor"]),
    orgs: expect.arrayContaining(named(["acme", "guild"])),
    standards: named(["joint"]),
  });
});
