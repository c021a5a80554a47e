import { expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { exportLandscape, writeYaml } from "#data/export/landscape.ts";
import { filesOf } from "../../fixtures/dataSet.ts";

it("writes what a landscape knows of a data set that was no landscape, from the ground up", () => {
  const { landscape, beside } = exportLandscape(filesOf(), null);
  expect(beside).toEqual([]);
  expect(landscape["landscape"]).toMatchObject([
    {
      name: "Ground",
      subcategories: [
        {
          name: "Ground",
          items: [
            {
              item: null,
              name: "Anchor",
              description: "Holds a tower to the ground.",
              homepage_url: "https://anchor.example/",
              repo_url: "https://github.com/towers/anchor",
              project: "master",
              second_path: ["Roof / Roof"],
              extra: { accepted: "2014-01" },
            },
            { name: "Beam" },
          ],
        },
      ],
    },
    { name: "Roof", subcategories: [{ name: "Roof" }] },
  ]);
});

it("writes YAML that readers of 1.1 take for the same", () => {
  const value = { a: "2020-01-01", b: "no", c: "1e3", d: null, e: "0x10" };
  const text = writeYaml(value);
  expect(text).toContain('"2020-01-01"');
  expect(text).toContain('"no"');
  expect([parseYaml(text), parseYaml(text, { version: "1.1" })]).toEqual([value, value]);
});
