import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Opened, openSources, refuseSizes } from "#data/import/openSources.ts";
import type { SourceFile } from "#data/import/unzip.ts";
import { createLoader } from "#data/load.ts";
import { DataError } from "#data/problem.ts";
import { worldOf } from "../../fixtures/dataSet.ts";

const utf8 = new TextDecoder();
const file = (path: string, text: string): SourceFile => ({ path, bytes: strToU8(text) });
const MB = 1_048_576;

function open(files: readonly SourceFile[]): Opened {
  return openSources(files, {
    id: "own-test-1",
    title: "my-tools",
    on: "2026-11-30",
    decode: (bytes) => utf8.decode(bytes),
    onStage: () => undefined,
  });
}

function opened(files: readonly SourceFile[]) {
  const made = open(files);
  if (made.is !== "set") throw new Error(made.is);
  return made;
}

/** The set as a page would load it. */
function loaderOf(files: readonly SourceFile[]) {
  const { pages } = opened(files);
  return createLoader(
    async (path) => JSON.parse(pages.get(path.slice(path.indexOf("/") + 1)) ?? "null"),
    { path: "own" },
  );
}

const TABLE = "name,layer\nEngine,Base\n,Base\nBuilder,Tools\nLost,\n";
const world = worldOf().map(({ path, read }) => file(`towers/${path}`, JSON.stringify(read())));

describe("what people have at hand is opened", () => {
  it("a table: what is wrong is left out with its line, the rest is shown", async () => {
    const { kind, components, problems, title } = opened([file("my-tools.csv", TABLE)]);
    expect({ kind, components, title }).toEqual({
      kind: "csv",
      components: 2,
      title: { en: "My Tools" },
    });
    expect(problems).toEqual([
      { file: "my-tools.csv", path: "line 3", problem: "has no name" },
      { file: "my-tools.csv", path: "line 5", problem: "has no layer" },
    ]);
    const ecosystem = await loaderOf([file("my-tools.csv", TABLE)]).ecosystem();
    expect(ecosystem.components.map(({ id }) => id).toSorted()).toEqual(["builder", "engine"]);
  });

  it("a landscape, by its name or by its content, in a folder or in a zip", () => {
    const yaml =
      "landscape:\n  - name: Base\n    subcategories:\n      - name: Engines\n        items:\n          - name: Engine\n          - 7\n";
    for (const files of [
      [file("x/landscape.yml", yaml), file("x/README.md", "# x")],
      [file("ours.yaml", yaml)],
      [{ path: "x.zip", bytes: zipSync({ "x/landscape.yml": strToU8(yaml) }) }],
    ]) {
      const { kind, components, problems } = opened(files);
      expect({ kind, components }).toEqual({ kind: "landscape", components: 1 });
      expect(problems.map(({ problem }) => problem)).toEqual(["an item is no record of keys"]);
    }
  });

  it("radars and workspaces", () => {
    const radar = "name,ring,quadrant\nEngine,adopt,Tools\n";
    expect(opened([file("radar.csv", radar)]).kind).toBe("radar");
    const entries = { entries: [{ label: "Engine", quadrant: 0, ring: 1 }, { quadrant: 0 }] };
    const zalando = opened([file("config.json", JSON.stringify(entries))]);
    expect({ kind: zalando.kind, left: zalando.problems.length }).toEqual({
      kind: "radar",
      left: 1,
    });
    const workspace = { model: { people: [{ id: "1", name: "User" }, { id: "2" }] } };
    const { kind, components } = opened([file("workspace.json", JSON.stringify(workspace))]);
    expect({ kind, components }).toEqual({ kind: "structurizr", components: 1 });
  });

  it("a data set of our own, wherever its folder lies", async () => {
    const { kind, components, problems } = opened(world);
    expect({ kind, components, problems }).toEqual({ kind: "set", components: 3, problems: [] });
    expect((await loaderOf(world).component("anchor")).id).toBe("anchor");
  });

  it("a talk is told apart", () => {
    expect(open([file("t.json", '{"kind":"talk","id":"t"}')])).toEqual({
      is: "talk",
      file: "t.json",
    });
    // Among several files, whichever it is.
    const beside = file("a-photo.png", "no text");
    expect(open([beside, file("t.json", '{"kind":"talk","id":"t"}')])).toEqual({
      is: "talk",
      file: "t.json",
    });
  });
});

describe("what is none of them is named", () => {
  it.each([
    ["Plan.key", "PK\u0003\u0004", "keynote"],
    ["sheet.xlsx", "PK\u0003\u0004", "excel"],
    ["paper.pdf", "%PDF-1.7", "pdf"],
    ["unnamed", "%PDF-1.7", "pdf"],
    ["shop.yaml", "apiVersion: v1\nkind: Pod\n", "kubernetes"],
    ["compose.yaml", "services:\n  db: {}\n", "compose"],
    ["bom.json", '{"bomFormat":"CycloneDX"}', "sbom"],
    ["a.c4", "specification {}", "likec4"],
    ["notes.txt", "hello", "text"],
    ["x.json", "{}", "json"],
    ["x.bin", "\u0000\u0001", "unknown"],
  ])("%s", (path, text, kind) => {
    expect(open([file(path, text)])).toEqual({ is: "foreign", file: path, kind });
  });

  it("a document by what lies in it, whatever it is called", () => {
    const bytes = zipSync({ "ppt/slides/slide1.xml": strToU8("<x/>") });
    expect(open([{ path: "plan.zip", bytes }])).toEqual({
      is: "foreign",
      file: "plan.zip",
      kind: "powerpoint",
    });
  });
});

/** Why something is refused; it has to be soon: within two seconds of a processor that many share. */
function refusal(act: () => unknown): string {
  const begun = process.cpuUsage();
  const problem = problemOf(act);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1e6).toBeLessThan(2);
  return problem;
}

function problemOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DataError) return error.problems[0]?.problem ?? "";
    throw error;
  }
  throw new Error("was not refused");
}

describe("what would take too long is refused at once", () => {
  it("a file of 100 MB, before it is read", () => {
    expect(refusal(() => refuseSizes([{ path: "big.csv", size: 100 * MB }]))).toBe(
      "has 100 MB; up to 32 MB are read",
    );
  });

  it("a folder of a million files", () => {
    const files = Array.from({ length: 100_000 }, (_, index) => ({ path: `${index}`, size: 1 }));
    expect(refusal(() => refuseSizes(files))).toContain("is one of more than");
  });

  it("200,000 items", () => {
    const rows = `name,layer\n${"a,b\n".repeat(200_000)}`;
    expect(refusal(() => open([file("t.csv", rows)]))).toContain("items");
  });

  it("a depth of a million", () => {
    const deep = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;
    expect(refusal(() => open([file("t.json", deep)]))).toContain("nested deeper");
    const yaml = `landscape:\n${"[".repeat(100_000)}`;
    expect(refusal(() => open([file("landscape.yml", yaml)]))).toContain("nested deeper");
  });

  it("an archive that unfolds into gigabytes", () => {
    const zeros = new Uint8Array(30 * MB);
    const bomb = zipSync({ "a.csv": zeros, "b.csv": zeros, "c.csv": zeros }, { level: 9 });
    expect(bomb.length).toBeLessThan(MB);
    expect(refusal(() => open([{ path: "bomb.zip", bytes: bomb }]))).toBe(
      "unfolds into more than 64 MB",
    );
    const large = zipSync({ "a.csv": new Uint8Array(80 * MB) }, { level: 9 });
    expect(refusal(() => open([{ path: "bomb.zip", bytes: large }]))).toContain("up to 32 MB");
  });

  it("an archive that says it is small, and is not", () => {
    const zeros = new Uint8Array(30 * MB);
    const bomb = zipSync({ "a.csv": zeros, "b.csv": zeros, "c.csv": zeros }, { level: 9 });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 30; at += 1) {
      const mark = view.getUint32(at, true);
      // The size unfolded, in the header of a file and in the list of all.
      if (mark === 0x04034b50) view.setUint32(at + 22, 9, true);
      if (mark === 0x02014b50) view.setUint32(at + 24, 9, true);
    }
    expect(refusal(() => open([{ path: "bomb.zip", bytes: bomb }]))).toContain("damaged");
  });

  it("a YAML with anchors that explode", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 9; level += 1) {
      lines.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    }
    const text = `${lines.join("\n")}\nlandscape:\n  - name: x\n`;
    expect(refusal(() => open([file("landscape.yml", text)]))).toContain("anchors");
  });

  it("an archive that is cut off", () => {
    const whole = zipSync({ "t.csv": strToU8(TABLE.repeat(500)) });
    const half = whole.slice(0, whole.length / 2);
    expect(refusal(() => open([{ path: "t.zip", bytes: half }]))).toMatch(/damaged|no file/u);
  });
});
