import { describe, expect, it } from "vitest";
import { buildIndex } from "#data/buildIndex.ts";
import { buildRest } from "#data/buildRest.ts";
import { createLoader, type Loader, loadCatalog, type ReadJson } from "#data/load.ts";
import { DataError } from "#data/problem.ts";
import { fileOf, filesOf } from "../fixtures/dataSet.ts";

const catalog = {
  $schema: "../../schemas/catalog.schema.json",
  dataSets: [{ id: "towers", title: { en: "Towers", zh: "塔楼" }, path: "high" }],
};
const document = {
  kind: "component",
  id: "beam",
  names: ["Beam"],
  former: [],
  layers: ["frame"],
  readings: [],
  weight: 1,
};
const generated: Readonly<Record<string, unknown>> = {
  "index.json": buildIndex(filesOf()),
  "rest.json": buildRest(filesOf()),
  "search.json": [document],
  "sources.json": Object(fileOf("sources/shared.json")).sources,
  "marks.json": { anchor: "M12 0L1.5-2z" },
  "releases.json": { beam: [["1.0", "2015-03"]] },
};

/** Serves the world from the folder `high`, and notes what was asked for. */
function server(changes: Readonly<Record<string, unknown>> = {}): {
  asked: string[];
  readJson: ReadJson;
} {
  const asked: string[] = [];
  const readJson: ReadJson = (path) => {
    asked.push(path);
    const name = path.replace("high/", "");
    if (name in changes) return Promise.resolve(changes[name]);
    return Promise.resolve(generated[name] ?? fileOf(name));
  };
  return { asked, readJson };
}

const methods: readonly (readonly [keyof Loader, (loader: Loader) => Promise<unknown>, string])[] =
  [
    ["index", (loader) => loader.index(), "index.json"],
    ["rest", (loader) => loader.rest(), "rest.json"],
    ["component", (loader) => loader.component("beam"), "components/beam.json"],
    ["standard", (loader) => loader.standard("joint"), "standards/joint.json"],
    ["org", (loader) => loader.org("acme"), "orgs/acme.json"],
    ["layer", (loader) => loader.layer("roof"), "layers/roof.json"],
    ["featureSet", (loader) => loader.featureSet("strength"), "features/strength.json"],
    [
      "comparison",
      (loader) => loader.comparison("anchor-and-beam"),
      "comparisons/anchor-and-beam.json",
    ],
    ["sharedSources", (loader) => loader.sharedSources(), "sources.json"],
    ["searchDocuments", (loader) => loader.searchDocuments(), "search.json"],
    ["marks", (loader) => loader.marks(), "marks.json"],
    ["releases", (loader) => loader.releases(), "releases.json"],
  ];

it("the catalogue lists the data sets", async () => {
  const asked: string[] = [];
  const entries = await loadCatalog((path) => {
    asked.push(path);
    return Promise.resolve(catalog);
  });
  expect(entries).toEqual(catalog.dataSets);
  expect(asked).toEqual(["catalog.json"]);
  await expect(loadCatalog(() => Promise.resolve({}))).rejects.toThrow(
    'catalog.json: /dataSets: "dataSets" is missing',
  );
});

describe.each(methods)("%s", (_, load, path) => {
  it(`reads ${path} of its data set, and nothing before it is asked`, async () => {
    const { asked, readJson } = server();
    const loader = createLoader(readJson, { path: "high" });
    expect(asked).toEqual([]);
    await load(loader);
    expect(asked).toEqual([`high/${path}`]);
  });

  it.each([
    ["a page instead", "<!doctype html>"],
    ["nothing", null],
    ["an empty list", []],
    ["another file", { kind: ["planet"] }],
    ["a file of a newer program", { format: 99 }],
  ])("refuses %s, and names the file", async (_what, answer) => {
    const { readJson } = server({ [path]: answer });
    const error: unknown = await load(createLoader(readJson, { path: "high" })).catch(
      (e: unknown) => e,
    );
    if (!(error instanceof DataError)) throw new Error("was not refused", { cause: error });
    expect([...new Set(error.problems.map(({ file }) => file))]).toEqual([path]);
  });

  it.each(["missing", "broken"] as const)("passes on that a file is %s", async (reason) => {
    const told = new DataError(reason, [{ file: path, path: "", problem: "is not there" }]);
    const loader = createLoader(() => Promise.reject(told), { path: "high" });
    await expect(load(loader)).rejects.toBe(told);
  });
});

describe("the files of a revision", () => {
  const revision = "0123456789ab";
  const entry = { path: "high", revision };
  const host = (index: string, rest = index): ReturnType<typeof server> =>
    server({
      [`${revision}/index.json`]: buildIndex(filesOf(), index),
      [`${revision}/rest.json`]: buildRest(filesOf(), rest),
      [`${revision}/components/beam.json`]: fileOf("components/beam.json"),
    });

  it("lie in a folder of their own", async () => {
    const { asked, readJson } = host(revision);
    const loader = createLoader(readJson, entry);
    expect((await loader.ecosystem()).revision).toBe(revision);
    await loader.component("beam");
    expect(asked.toSorted()).toEqual([
      "high/0123456789ab/components/beam.json",
      "high/0123456789ab/index.json",
      "high/0123456789ab/rest.json",
    ]);
  });

  it.each([
    ["index.json", "ffffffffffff", revision],
    ["rest.json", revision, ""],
  ])("are never mixed: %s of another one is refused", async (file, index, rest) => {
    const loader = createLoader(host(index, rest).readJson, entry);
    await expect(loader.ecosystem()).rejects.toThrow(`${file}: /revision: is of revision`);
  });
});

describe("what was loaded", () => {
  const loader = createLoader(server().readJson, { path: "high" });

  it("is the value of the model", async () => {
    expect((await loader.ecosystem()).componentById.get("beam")?.type).toBe("part");
    expect(await loader.component("anchor")).toEqual(fileOf("components/anchor.json"));
    expect(Object.keys(await loader.sharedSources())).toEqual(["atlas", "survey"]);
    expect(await loader.searchDocuments()).toEqual([document]);
    expect(await loader.marks()).toEqual(generated["marks.json"]);
  });

  it.each([
    "javascript:alert(1)",
    '"/><script>alert(1)</script>',
    "M0 0 url(#a)",
    "",
    "M0 0;fill:red",
  ])("is no mark if it is %j instead of a path", async (path) => {
    const { readJson } = server({ "marks.json": { anchor: path } });
    await expect(createLoader(readJson, { path: "high" }).marks()).rejects.toThrow(
      "marks.json: /anchor: is no path of an SVG",
    );
  });

  it("is no document of a kind that the side panel cannot show", async () => {
    const { readJson } = server({ "search.json": [{ ...document, kind: "planet" }] });
    await expect(createLoader(readJson, { path: "high" }).searchDocuments()).rejects.toThrow(
      "/0/kind",
    );
  });
});

// A wish: an id of the address bar becomes a path here; only an id should.
it.each(["../../secrets", "..%2F..%2Fsecrets", "a?b", "a#b", ""])(
  "asks for no file by the id %j",
  async (id) => {
    const { asked, readJson } = server();
    await createLoader(readJson, { path: "high" })
      .component(id)
      .catch(() => null);
    expect(asked).toEqual([]);
  },
);
