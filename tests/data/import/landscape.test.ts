import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import type { Component } from "#model/entity.ts";
import type { ImportedSet } from "#data/import/assemble.ts";
import { exportLandscape, writeYaml } from "#data/export/landscape.ts";
import { importSet } from "#data/import/importSet.ts";
import { GUIDE, LANDSCAPE, SETTINGS } from "../../fixtures/foundation.ts";
import { soundFiles } from "./sound.ts";

const options = { id: "guild", on: "2026-11-29" };
const whole = (): ImportedSet =>
  importSet(
    "landscape",
    [
      { name: "guide.yml", text: GUIDE },
      { name: "landscape.yml", text: LANDSCAPE },
      { name: "settings.yml", text: SETTINGS },
    ],
    options,
  );
const alone = (text: string): ImportedSet =>
  importSet("landscape", [{ name: "landscape.yml", text }], options);

/** Keys in their order count too. */
const inOrder = (value: unknown): string => JSON.stringify(value);

function component(set: ImportedSet, id: string): Component {
  const found = soundFiles(set).components.find(({ value }) => value.id === id);
  return found!.value;
}

describe("a landscape", () => {
  it("becomes a sound data set: categories are layers, subcategories groups, items components", () => {
    const files = soundFiles(whole());
    expect(files.layers.map(({ value: { id, parent, order } }) => [id, parent, order])).toEqual([
      ["ground", undefined, 0],
      ["foundations", "ground", 1],
      ["walls", "ground", 2],
      ["roof", undefined, 1],
      ["roof-walls", "roof", 1],
      ["guild-members", undefined, 2],
      ["gold", "guild-members", 1],
    ]);
    expect(files.components.map(({ value }) => value.id)).toEqual([
      "footing",
      "old-pile",
      "no",
      "footing-2",
      "acme-roofs-member",
    ]);
  });

  it("is given back key by key, in the order of its keys, with the files beside it", () => {
    const { landscape, beside } = exportLandscape(soundFiles(whole()), null);
    expect(inOrder(landscape)).toBe(inOrder(parseYaml(LANDSCAPE)));
    expect(inOrder(parseYaml(writeYaml(landscape)))).toBe(inOrder(parseYaml(LANDSCAPE)));
    expect(Object.fromEntries(beside)).toEqual({
      "settings.yml": parseYaml(SETTINGS),
      "guide.yml": parseYaml(GUIDE),
    });
  });

  it("has levels over time on the foundation's ladder, members after projects", () => {
    const set = whole();
    const org = "tower-guild";
    expect(component(set, "footing").governance).toMatchObject([
      { org, level: "incubating", from: "2016-03-10", to: "2018-03-06" },
      { org, level: "graduated", from: "2018-03-06" },
    ]);
    expect(component(set, "old-pile")).toMatchObject({
      governance: [{ level: "sandbox" }, { level: "archived", from: "2020-02-02" }],
      phases: [
        { phase: "stable", to: "2020-02-02" },
        { phase: "dormant", from: "2020-02-02" },
      ],
    });
    expect(component(set, "acme-roofs-member").governance).toMatchObject([
      { org, level: "gold", from: "2020-04-05" },
    ]);
    const guild = soundFiles(set).orgs.find(({ value }) => value.id === "tower-guild")!.value;
    expect(guild).toMatchObject({ type: "foundation", names: [{ name: "Tower Guild" }] });
    expect(guild.levels?.map(({ id }) => id)).toEqual([
      "sandbox",
      "incubating",
      "graduated",
      "gold",
      "archived",
    ]);
  });

  it("names organizations by their member's item, and layers' descriptions by the guide", () => {
    const { files } = whole();
    expect(files.get("orgs/acme-roofs.json")).toMatchObject({ names: [{ name: "Acme Roofs" }] });
    expect(files.get("layers/ground.json")).toMatchObject({
      description: { en: "#### What it is Everything **under** the earth." },
    });
  });

  it("says what was typed, carried, merged and doubtful, with lines", () => {
    const { typed, notes } = whole().report;
    expect(typed.get("homepage_url")).toBe(4);
    const told = notes.map(({ kind, line, about }) => `${kind} ${line} ${about}`);
    expect(told).toEqual(
      expect.arrayContaining([
        "carried 76 members_note",
        "carried 17 logo",
        "carried 28 extra.audits",
        "merged 20 second_path is a further place",
        "carried 63 description as it was written",
        "doubtful 58 homepage_url cannot be taken as it is",
        "doubtful 60 second_path cannot be taken as it is",
        "doubtful 57 the same name as another item",
        "doubtful 59 the same repo_url as another item",
      ]),
    );
  });

  it("is exported with what was changed since, and in part", () => {
    const set = whole();
    const files = soundFiles(set, {
      "components/footing.json": {
        ...component(set, "footing"),
        links: { homepage: "https://new.example/" },
      },
    });
    const { landscape } = exportLandscape(files, new Set(["footing"]));
    expect(landscape["landscape"]).toEqual([
      expect.objectContaining({
        name: "Ground",
        subcategories: [
          expect.objectContaining({
            name: "Foundations",
            items: [
              expect.objectContaining({
                name: "Footing",
                homepage_url: "https://new.example/",
                logo: "footing.svg",
              }),
            ],
          }),
        ],
      }),
    ]);
    expect(JSON.stringify(landscape)).not.toContain("twitter");
  });
});

it.each([
  ["landscape: none", /no list of categories/u],
  ["landscape:\n  - name: a\n    subcategories: x", /line 3: subcategories is no list/u],
  ["landscape:\n  - subcategories: []", /line 2: a category has no name/u],
  [
    "landscape:\n  - name: a\n    subcategories:\n      - name: b\n        items: [x]",
    /line 5: an item/u,
  ],
  ["landscape: []", /holds no item/u],
])("refuses %j with the line", (text, reason) => {
  expect(() => alone(text)).toThrow(reason);
});

describe("laws", () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      "<script>alert(1)</script>",
      "=cmd|' /C calc'!A0",
      "\u202Eevil\u0000",
      "javascript:alert(1)",
      "https://user@evil.example/",
      "__proto__",
      "../../etc/passwd",
      "a".repeat(5000),
      "\uD800",
      "{{constructor}}",
      "容器",
      "no",
      "2020-01-01",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  );
  const value = fc.oneof(
    hostile,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(hostile, { maxLength: 2 }),
  );
  const keys = fc.constantFrom(
    "item",
    "description",
    "homepage_url",
    "repo_url",
    "project",
    "crunchbase",
    "second_path",
    "joined",
    "twitter",
    "additional_repos",
    "blog_url",
    "constructor_url",
    "__proto__",
    "logo",
  );
  const record = (key: fc.Arbitrary<string>) =>
    fc.array(fc.tuple(key, value), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs));
  const item = fc
    .tuple(
      value,
      record(keys),
      fc.option(
        record(
          fc.constantFrom("accepted", "incubating", "archived", "lfx_slug", "b_url", "audits"),
        ),
      ),
    )
    .map(([name, rest, extra]) => ({ name, ...rest, ...(extra && { extra }) }));
  const place = <T>(list: string, inner: fc.Arbitrary<T>) =>
    fc.tuple(hostile, fc.array(inner, { minLength: 1, maxLength: 3 })).map(([name, all]) => ({
      name: `x ${name}`,
      [list]: all,
    }));
  const landscape = fc
    .array(place("subcategories", place("items", item)), { minLength: 1, maxLength: 3 })
    .map((categories) => ({ landscape: categories }));

  it("whatever an item says, the data set is sound and gives back the same", () => {
    fc.assert(
      fc.property(landscape, (content) => {
        const text = stringify(content, { version: "1.1" });
        // What YAML itself cannot say (a lone surrogate) is not ours to give back.
        const read: unknown = parseYaml(text);
        const files = soundFiles(alone(text));
        expect(inOrder(exportLandscape(files, null).landscape)).toBe(inOrder(read));
      }),
      { numRuns: 60 },
    );
  });
});
