import { expect, it } from "vitest";
import type { Change } from "../../fixtures/dataSet.ts";
import { problemsOfFile } from "../../fixtures/dataSet.ts";

const file = "imports/landscape.json";
const sidecar = {
  $schema: "../../../schemas/imported.schema.json",
  kind: "imported",
  id: "landscape",
  files: ["landscape.yml"],
  on: "2026-11-29",
  landscape: {
    fields: ["landscape"],
    categories: [
      {
        layer: "ground",
        fields: [["category", null], "name"],
        groups: [
          {
            layer: "ground",
            fields: ["items"],
            items: [
              {
                component: "anchor",
                fields: [
                  "name",
                  ["logo", { deep: [null] }],
                  { in: "extra", fields: ["accepted", ["a", 1]] },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
};
const problems = (change: Change): readonly string[] =>
  problemsOfFile(file, change).map(({ path }) => path);

it("what an import could not type is kept as it was, key by key", () => {
  expect(problems(sidecar)).toEqual([]);
});

it.each([
  ["/on", { on: "2026" }],
  ["/more", { more: 1 }],
  ["/landscape/fields/0", { landscape: { fields: [1], categories: [] } }],
  ["/carried/0/component", { carried: [{ component: "No Id", fields: [] }] }],
])("an error at %s is found", (path, change) => {
  expect(problems({ ...sidecar, ...change })).toEqual([path]);
});
