import { describe, expect, it } from "vitest";
import type { Component } from "#model/entity.ts";
import { importSet } from "#data/import/importSet.ts";
import type { TextFile } from "#data/import/located.ts";
import { soundFiles } from "./sound.ts";

const radarOf = (...files: TextFile[]) =>
  importSet("radar", files, { id: "our-radar", on: "2026-11-29" });
const json = (name: string, value: unknown): TextFile => ({ name, text: JSON.stringify(value) });

/** In which rings a thing was: `trial 2023-04..2024-04`. */
function ringsOf({ governance = [] }: Component): readonly string[] {
  return governance.map(
    ({ level, from, to }) => `${level} ${from ?? "?"}..${to === undefined ? "" : (to ?? "?")}`,
  );
}

describe("Build Your Own Radar", () => {
  const head = "name,ring,quadrant,isNew,description\n";
  const first = `${head}Nix,Assess,Tools,TRUE,"<p>Builds <b>again</b></p>"\nMake,Adopt,Tools,FALSE,Old\nSOAP,Hold,Techniques,FALSE,x\n`;
  const second = `${head}Nix,Trial,Tools,FALSE,Builds\nMake,Adopt,Tools,FALSE,Old\nREST,Adopt,Techniques,TRUE,y\n`;

  it("a file an edition: moves become time, what is gone has an end", () => {
    const set = radarOf(
      { name: "radar-2024-04.csv", text: second },
      { name: "radar-2023-04.csv", text: first },
    );
    const { components } = soundFiles(set);
    expect(Object.fromEntries(components.map(({ value }) => [value.id, ringsOf(value)]))).toEqual({
      nix: ["assess 2023-04..2024-04", "trial 2024-04.."],
      make: ["adopt ?.."],
      soap: ["hold ?..2024-04"],
      rest: ["adopt 2024-04.."],
    });
    expect(components.find(({ value }) => value.id === "soap")?.value.phases).toMatchObject([
      { phase: "stable", to: "2024-04" },
      { phase: "ended", from: "2024-04" },
    ]);
  });

  it("quadrants are layers, rings a ladder with the innermost on top, mark-up is taken out", () => {
    const set = radarOf({ name: "radar.csv", text: first });
    const { files } = set;
    expect(
      soundFiles(set).orgs[0]?.value.levels?.map(({ label, rank }) => [rank, label.en]),
    ).toEqual([
      [1, "Hold"],
      [2, "Assess"],
      [3, "Adopt"],
    ]);
    expect(files.get("components/nix.json")).toMatchObject({
      summary: { en: "Builds again" },
      layers: [{ layer: "tools" }],
    });
    expect(files.get("imports/radar.json")).toMatchObject({
      carried: [{ component: "nix", fields: [["description", "<p>Builds <b>again</b></p>"]] }],
    });
  });

  it("asks for dates where there are several editions", () => {
    const files = ["a.csv", "b.csv"].map((name) => ({ name, text: first }));
    expect(() => radarOf(...files)).toThrow(/name each file by its date/u);
  });
});

it("Zalando's entries name quadrant and ring by number, and say what is new", () => {
  const set = radarOf(
    json("config.json", {
      date: "2024.05",
      quadrants: [{ name: "Languages" }, { name: "Data" }],
      entries: [
        { label: "Go", quadrant: 0, ring: 0, moved: 0, active: true, link: "https://go.dev/" },
        { label: "Kafka", quadrant: 1, ring: 2, moved: 2 },
      ],
    }),
  );
  const files = soundFiles(set);
  expect(files.layers.map(({ value }) => value.label.en)).toEqual(["Languages", "Data"]);
  const [go, kafka] = files.components.map(({ value }) => value);
  expect(go && [ringsOf(go), go.links]).toEqual([["0 ?.."], { homepage: "https://go.dev/" }]);
  expect(kafka && ringsOf(kafka)).toEqual(["2 2024-05.."]);
  expect(files.orgs[0]?.value.levels?.map(({ label }) => label.en)).toEqual(["Assess", "Adopt"]);
});

it("AOE's items carry their revisions, and the settings beside them the names", () => {
  const release = (day: string, ring: string, body: string) => ({
    name: "adr",
    release: day,
    title: "ADR",
    ring,
    quadrant: "methods",
    body,
  });
  const set = radarOf(
    json("config.json", {
      quadrants: [{ id: "methods", title: "Methods & Patterns", description: "How we work" }],
      rings: [
        { id: "adopt", title: "Adopt" },
        { id: "trial", title: "Trial" },
        { id: "hold", title: "Hold" },
      ],
    }),
    json("data.json", {
      items: [
        {
          ...release("2021-01-01", "adopt", "We do."),
          flag: "changed",
          tags: ["Team work"],
          revisions: [
            release("2021-01-01", "adopt", "We do."),
            release("2018-03-01", "trial", "We try."),
          ],
        },
      ],
    }),
  );
  const files = soundFiles(set);
  expect(files.layers[0]?.value).toMatchObject({
    label: { en: "Methods & Patterns" },
    description: { en: "How we work" },
  });
  const [adr] = files.components.map(({ value }) => value);
  expect(adr && ringsOf(adr)).toEqual(["trial 2018-03-01..2021-01-01", "adopt 2021-01-01.."]);
  expect(adr).toMatchObject({ id: "adr", summary: { en: "We do." }, tags: ["team-work"] });
  expect(set.report.notes.map(({ about }) => about)).toContain("flag");
});
