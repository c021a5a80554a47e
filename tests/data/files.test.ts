import { describe, expect, it } from "vitest";
import { parseFiles, PLACES } from "#data/files.ts";
import { problemsOfFile, worldOf } from "../fixtures/dataSet.ts";

describe("parseFiles", () => {
  it("sorts every file into its kind", () => {
    const { files, problems } = parseFiles(worldOf());
    expect(problems).toEqual([]);
    const counts = Object.entries(files).map(([kind, list]) => [kind, list.length]);
    expect(Object.fromEntries(counts)).toEqual({
      ecosystem: 1,
      layers: 2,
      components: 3,
      standards: 2,
      orgs: 2,
      features: 1,
      comparisons: 1,
      talks: 1,
      sources: 1,
      imports: 0,
      componentTypes: 1,
      eventTypes: 1,
      relationTypes: 1,
    });
    expect(files.layers[0]).toMatchObject({ file: "layers/ground.json", value: { id: "ground" } });
  });

  it.each([
    ".DS_Store",
    "README.md",
    "Thumbs.db",
    "components/._anchor.json",
    "components/.#anchor.json",
    "components/.anchor.json.swp",
    "components/anchor.json~",
    "components/anchor.json.bak",
    "components/#anchor.json#",
    "ecosystemXjson",
  ])("passes over %s, which a system or an editor left there, and says so", (file) => {
    const { problems, passedOver } = parseFiles(worldOf({ [file]: "no JSON" }));
    expect({ problems, passedOver }).toEqual({ problems: [], passedOver: [file] });
  });

  it.each([
    "index.json",
    "components/deep/anchor.json",
    "components/anchor.JSON",
    "people/anna.json",
    "vocab/moods.json",
    "a/ecosystem.json",
    "../ecosystem.json",
  ])("reports %s, which is no file of a data set, and lists those that are", (file) => {
    expect(problemsOfFile(file, "{}")).toEqual([
      {
        file,
        path: "",
        problem: "is no file of a data set",
        valid: Object.values(PLACES).map(({ example }) => example),
      },
    ]);
  });

  it.each([
    ["nothing", ""],
    ["half a file", '{"kind":"org"'],
    ["a page of a captive portal", "<!doctype html><title>Log in</title>"],
    ["a trailing comma", '{"kind":"org",}'],
    ["a comment", '{/* org */"kind":"org"}'],
    ["a compressed file", "\u001F\u008B\b\0"],
  ])("reports %s as broken JSON of its file", (_, written) => {
    const [problem, ...more] = problemsOfFile("orgs/acme.json", written);
    expect(problem).toMatchObject({ file: "orgs/acme.json", path: "" });
    expect(problem?.problem).toMatch(/^is not JSON: ./u);
    expect(more).toEqual([]);
  });

  it("tells of a newer format, and reads the other files all the same", () => {
    const { files, problems } = parseFiles(worldOf({ "orgs/acme.json": { "/format": 2 } }));
    expect(problems).toEqual([
      {
        file: "orgs/acme.json",
        path: "/format",
        problem: "is written in format 2, this program reads up to 1",
      },
    ]);
    expect(files.orgs.map(({ value }) => value.id)).toEqual(["guild"]);
    expect(files.components).toHaveLength(3);
  });

  it("reports the problems of all files at once", () => {
    const { problems } = parseFiles(
      worldOf({
        "components/anchor.json": { "/type": undefined, "/id": "A" },
        "standards/joint.json": "?",
        "layers/roof.json": { "/order": null },
      }),
    );
    expect(problems.map(({ file, path }) => `${file}${path}`).toSorted()).toEqual([
      "components/anchor.json/id",
      "components/anchor.json/type",
      "layers/roof.json/order",
      "standards/joint.json",
    ]);
  });

  it("passes on errors that are not of the data", () => {
    const broken = Object.freeze({
      path: "ecosystem.json",
      read: () =>
        new Proxy(
          {},
          {
            get: () => {
              throw new RangeError("out of memory");
            },
          },
        ),
    });
    expect(() => parseFiles([broken])).toThrow(RangeError);
  });
});

it("every kind has an example that lies where it is looked for, and nowhere else", () => {
  for (const { example } of Object.values(PLACES)) {
    const path = example.replace("<id>", "an-id");
    expect(Object.values(PLACES).filter(({ where }) => where.test(path))).toHaveLength(1);
  }
});
