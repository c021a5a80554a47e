import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ImportKind, importSet } from "#data/import/importSet.ts";
import type { TextFile } from "#data/import/located.ts";
import { soundFiles } from "./sound.ts";

const options = { id: "x", on: "2026-11-29" };
const run = (kind: ImportKind, ...files: TextFile[]) => importSet(kind, files, options);
const times = (text: string, count: number): string => text.repeat(count);

/** Anchors, each of which holds the one before nine times. */
const LAUGHS = [
  "a: &a [x,x,x,x,x,x,x,x,x]",
  ..."bcdefghij"
    .split("")
    .map((name, i) => `${name}: &${name} [${times(`*${"abcdefghi"[i]},`, 9)}]`),
  "landscape: *j",
].join("\n");

describe("what would take long is refused with a reason, before it takes long", () => {
  it.each<[string, ImportKind, string, () => string, RegExp]>([
    ["100 MB", "csv", "a.csv", () => times("a", 1e8), /has 96 MB; up to 32 MB/u],
    ["anchors that explode", "landscape", "a.yml", () => LAUGHS, /anchors that unfold/u],
    [
      "200,000 items",
      "landscape",
      "a.yml",
      () => `landscape:\n${times("- item:\n  name: a\n", 2e5)}`,
      /entries/u,
    ],
    [
      "200,000 items in one line",
      "landscape",
      "a.yml",
      () => `[${times("{name: a},\n", 2e5)}]`,
      /entries/u,
    ],
    ["depth 700,000", "landscape", "a.yml", () => times("[\n", 7e5), /nested deeper than 64/u],
    [
      "depth 100,000 by dashes",
      "landscape",
      "a.yml",
      () => times("- ", 1e5),
      /nested deeper than 64/u,
    ],
    [
      "depth 1,000,000 in one line",
      "landscape",
      "a.yml",
      () => times("[", 1e6),
      /characters in a line/u,
    ],
    [
      "a line without end",
      "landscape",
      "a.yml",
      () => `a: "${times("x", 3e7)}"`,
      /characters in a line/u,
    ],
    [
      "JSON of depth 1,000,000",
      "structurizr",
      "a.json",
      () => times("[", 1e6) + times("]", 1e6),
      /nested deeper/u,
    ],
    ["JSON of objects as deep", "radar", "a.json", () => times('{"a":', 1e6), /nested deeper/u],
    [
      "a radar of 200,000 entries",
      "radar",
      "a.json",
      () => `{"entries":[${times('{"label":"a"},', 2e5)}{}]}`,
      /more than 50000 items/u,
    ],
    [
      "a workspace of 200,000 people",
      "structurizr",
      "a.json",
      () => `{"model":{"people":[${times('{"name":"a"},', 2e5)}{}]}}`,
      /more than 50000 items/u,
    ],
    [
      "a table of 200,000 rows",
      "csv",
      "a.csv",
      () => `name,layer\n${times("a,b\n", 2e5)}`,
      /50000 items/u,
    ],
    [
      "a quote that is never closed",
      "csv",
      "a.csv",
      () => `name,layer\n"${times("a\n", 5e6)}`,
      /lines/u,
    ],
  ])("%s", (_, kind, name, write, reason) => {
    const text = write();
    const before = process.cpuUsage();
    expect(() => run(kind, { name, text })).toThrow(reason);
    const { user, system } = process.cpuUsage(before);
    // A second on an idle machine; of the processor's time, which others do not take away.
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});

it.each<[ImportKind, string, string, RegExp]>([
  ["landscape", "a.yml", "a: !!js/function x", /is not YAML: .*tag/u],
  ["landscape", "a.yml", "a: 1\na: 2", /line 2: is not YAML: Map keys must be unique/u],
  ["landscape", "a.yml", "a: 1\n---\nb: 2", /more than one document/u],
  ["landscape", "a.yml", "", /is empty|holds no/u],
  ["structurizr", "a.json", "{", /is not JSON/u],
  ["structurizr", "a.json", "[]", /is no workspace/u],
  ["structurizr", "a.dsl", "workspace {\n}", /have its tool write JSON/u],
  ["radar", "a.json", "{}", /is no radar/u],
  ["radar", "a.csv", "name,ring\na,b", /has no column "quadrant"/u],
  ["csv", "a.csv", "title\na", /has no column "name"/u],
  ["csv", "a.csv", "name,layer\na,", /line 2: has no layer/u],
  ["csv", "a.csv", "name,layer,name\na,b,c", /names the column "name" twice/u],
])("%s %s %j is refused", (kind, name, text, reason) => {
  expect(() => run(kind, { name, text })).toThrow(reason);
});

describe("hostile texts in every field leave a sound data set", () => {
  const text = fc.oneof(
    fc.constantFrom(
      "<img src=x onerror=alert(1)>",
      "=HYPERLINK(1)",
      "\u202Egnp.exe\u0000",
      "javascript:alert(1)",
      'https://a@evil.example/"><script>',
      "__proto__",
      "constructor",
      "../../x",
      "a;b;c:d",
      "'=1",
      "x".repeat(9000),
      "\uD83D",
      "容器 🧨",
    ),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  );
  const value = fc.oneof(
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(text, { maxLength: 2 }),
  );
  const objectOf = (...keys: string[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
  const named = fc.stringMatching(/^[a-z]{1,3}$/u);
  const countIn = (kind: ImportKind, name: string, written: string): number =>
    soundFiles(run(kind, { name, text: written })).components.length;
  const law = <T>(arbitrary: fc.Arbitrary<T>, check: (one: T) => void): void =>
    fc.assert(fc.property(arbitrary, check), { numRuns: 40 });

  it("in a table", () => {
    const columns =
      "name,layer,id,name_zh,group,type,summary,phase,since,ended,vendor,country,license,foundation,level,standards,relations,homepage,repository,more";
    const cell = (one: string): string => `"${one.replaceAll('"', '""')}"`;
    law(
      fc.array(fc.array(text, { minLength: 18, maxLength: 18 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        const lines = rows.map((row, i) => [`n${i}`, `l${i % 2}`, ...row].map(cell).join(","));
        expect(countIn("csv", "a.csv", [columns, ...lines].join("\n"))).toBeGreaterThan(0);
      },
    );
  });

  it("in radars", () => {
    const zalando = fc.tuple(
      objectOf("active", "link", "moved", "description", "__proto__"),
      named,
      text,
    );
    law(fc.array(zalando, { minLength: 1, maxLength: 5 }), (entries) => {
      const all = entries.map(([rest, label, ring]) => ({
        ...rest,
        label,
        quadrant: 1,
        ring: `r${ring}`,
      }));
      expect(
        countIn("radar", "2024-05.json", JSON.stringify({ date: "2024.05", entries: all })),
      ).toBeGreaterThan(0);
    });
    const aoe = fc.tuple(objectOf("body", "info", "tags", "flag", "release", "url"), named, text);
    law(fc.array(aoe, { minLength: 1, maxLength: 5 }), (items) => {
      const all = items.map(([rest, title, quadrant]) => ({
        ...rest,
        title,
        ring: "hold",
        quadrant: `q${quadrant}`,
      }));
      expect(countIn("radar", "data.json", JSON.stringify({ items: all }))).toBeGreaterThan(0);
    });
  });

  it("in a workspace", () => {
    const element = fc
      .tuple(
        objectOf("id", "description", "technology", "tags", "url", "relationships", "properties"),
        named,
      )
      .map(([rest, name]) => ({ ...rest, name }));
    const list = fc.array(element, { minLength: 1, maxLength: 3 });
    law(fc.tuple(list, list, list, value), ([people, systems, containers, views]) => {
      const softwareSystems = systems.map((system) => ({ ...system, containers }));
      const workspace = { name: "w", views, model: { people, softwareSystems } };
      expect(countIn("structurizr", "workspace.json", JSON.stringify(workspace))).toBeGreaterThan(
        0,
      );
    });
  });
});
