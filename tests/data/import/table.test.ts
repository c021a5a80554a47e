import { describe, expect, it } from "vitest";
import { dayOf } from "#model/when.ts";
import { exportTable } from "#data/export/table.ts";
import { importSet } from "#data/import/importSet.ts";
import { COLUMNS } from "#data/import/tableColumns.ts";
import { soundFiles } from "./sound.ts";

const tableOf = (text: string) =>
  importSet("csv", [{ name: "tools.csv", text }], { id: "tools", on: "2026-11-29" });

const TABLE = `Name;Layer;Group;Vendor;Country;Since;Ended;Phase;Relations;Standards;Level;Foundation;Homepage;Team
Engine;Base;;Acme;DE;2019;;stable;;CRI;sandbox;Guild;https://engine.example/;blue
Builder;Tools;Building;Beta;;2021-05;2024;;uses:engine, as it is;CRI:consumer;;;nowhere;
Tester;Tools;;;;;;preview;part-of:Builder;;gold;;;red
`;

describe("a table", () => {
  const set = tableOf(TABLE.replace("uses:engine, as it is", '"uses:engine"'));
  const files = soundFiles(set);

  it("is one component a row; layers and groups are in the order of their mention", () => {
    expect(files.components.map(({ value: { id, layers } }) => [id, layers[0]?.layer])).toEqual([
      ["engine", "base"],
      ["builder", "building"],
      ["tester", "other"],
    ]);
    expect(files.layers.map(({ value: { id, parent, order } }) => [id, parent, order])).toEqual([
      ["base", undefined, 0],
      ["tools", undefined, 1],
      ["building", "tools", 1],
      ["other", "tools", 2],
    ]);
  });

  it("types what has a place", () => {
    const [engine, builder] = files.components.map(({ value }) => value);
    expect(engine).toMatchObject({
      names: [{ name: "Engine", from: "2019" }],
      stewards: [{ org: "acme", role: "vendor" }],
      governance: [{ org: "guild", level: "sandbox" }],
      conformance: [{ standard: "cri", role: "provider" }],
      links: { homepage: "https://engine.example/" },
    });
    expect(builder).toMatchObject({
      phases: [
        { phase: "stable", from: "2021-05", to: "2024" },
        { phase: "ended", from: "2024" },
      ],
      relations: [{ type: "uses", target: "engine" }],
      conformance: [{ standard: "cri", role: "consumer" }],
    });
    expect(files.orgs.find(({ value }) => value.id === "acme")?.value.countries).toMatchObject([
      { country: "DE" },
    ]);
  });

  it("carries what has none, and says so with the line", () => {
    const told = set.report.notes.map(({ kind, line, about }) => `${kind} ${line} ${about}`);
    expect(told).toEqual([
      "carried 2 column Team",
      "doubtful 3 homepage is not an address",
      "doubtful 4 level has no foundation",
      "carried 4 column Team",
    ]);
    expect(set.files.get("imports/csv.json")).toMatchObject({
      carried: [
        { component: "engine", fields: [["Team", "blue"]] },
        { component: "builder", fields: [["Homepage", "nowhere"]] },
        {
          component: "tester",
          fields: [
            ["Level", "gold"],
            ["Team", "red"],
          ],
        },
      ],
    });
  });
});

it("counts lines through cells with line breaks", () => {
  const set = tableOf('name,layer,summary,homepage\nA,L,"one\ntwo",\nB,L,,nowhere\n');
  expect(set.report.notes.map(({ line }) => line)).toEqual([4]);
});

it("what the export writes is read as the same again, formulas and Chinese included", () => {
  const text = `${COLUMNS.join(",")}\r\n${[
    'engine,=Engine(1),引擎,Base,,Project,"Says ""yes"", and more",说是,stable,2019-02-03,,Acme,CN,MIT,Guild,sandbox,CRI,part-of:box,https://e.example/,https://github.com/a/e',
    "box,Box,,Tools,Building,Project,-1 is less,,ended,2020,2021-02,Acme,CN,,,,CRI:consumer,uses:engine,,",
  ].join("\r\n")}\r\n`;
  const once = exportTable(soundFiles(tableOf(text)), null, dayOf(2026));
  expect(once).toContain("'=Engine(1)");
  expect(once).toContain("'-1 is less");
  const again = exportTable(soundFiles(tableOf(once)), null, dayOf(2026));
  expect(again).toBe(once);
  expect(
    again
      .replaceAll("'=", "=")
      .replaceAll("'-", "-")
      .replaceAll('"=Engine(1)"', "=Engine(1)")
      .replaceAll('"-1 is less"', "-1 is less"),
  ).toBe(text.replace("engine,=", "engine,="));
});
