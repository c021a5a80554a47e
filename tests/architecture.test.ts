import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { globSync } from "tinyglobby";
import { parseSync } from "vite";
import { expect, it } from "vitest";

/** Every room of src/ and the rooms it may look into. */
const mayLookInto: Readonly<Record<string, readonly string[]>> = {
  model: [],
  data: ["model"],
  query: ["model"],
  layout: ["model", "query"],
  draw: ["model", "query", "layout"],
  state: ["model", "query", "layout"],
  ui: [],
  words: ["model", "query"],
  export: ["model", "query", "layout", "draw", "state", "words"],
  view: ["model", "query", "layout", "draw", "state", "words", "ui"],
  app: ["model", "data", "query", "layout", "draw", "state", "words", "export", "ui", "view"],
  worker: ["model", "data"],
  element: ["state"],
  cli: ["model", "data", "query", "layout", "draw", "state", "words", "export"],
};

/** Packages that have a home: a room, or a part of one. Every other package may be used anywhere. */
const homes: readonly (readonly [name: RegExp, rooms: readonly string[]])[] = [
  [/^react(-dom)?($|\/)/u, ["ui", "view", "app"]],
  [/^zustand$/u, ["view", "app"]],
  [/^zustand\/vanilla$/u, ["state"]],
  [/^@tanstack\//u, ["app"]],
  [/^d3$/u, ["layout", "view"]],
  [/^valibot$/u, ["data", "cli"]],
  [/^(@ariakit\/react|downshift)$/u, ["ui"]],
  [/^workbox-/u, ["worker"]],
  [/^lucide-react$/u, ["view", "app"]],
  [/^pptxgenjs$/u, ["export"]],
  [/^fflate$/u, ["export", "data/import"]],
  [/^(yaml|papaparse)$/u, ["data/import", "data/export", "cli"]],
  [/^jsonc-parser$/u, ["data", "cli"]],
  [/^(node:|vite$|pinyin-pro$|simple-icons$|playwright-core$|@sparticuz\/|@valibot\/)/u, ["cli"]],
];

const sources = globSync("src/**/*.{ts,tsx}");

/** `src/view/map/MapView.tsx` → room `view`, wing `map` (empty for a file at the door). */
function place(file: string): { room: string; wing: string } {
  const [, room = "", wing = ""] = file.split("/");
  return { room, wing: wing.includes(".") ? "" : wing };
}

/** Says what is wrong with one import, or nothing. */
function offence(file: string, wanted: string): string[] {
  const from = place(file);
  if (!/^[#.]/u.test(wanted)) {
    const home = homes.find(([name]) => name.test(wanted))?.[1];
    const rooms = [from.room, `${from.room}/${from.wing}`];
    return !home || rooms.some((room) => home.includes(room))
      ? []
      : [`${file} → ${wanted}: its home is ${home.join(", ")}`];
  }
  const target = targetOf(file, wanted);
  const to = place(target);
  if (to.room !== from.room) {
    const allowed = mayLookInto[from.room] ?? [];
    return allowed.includes(to.room)
      ? []
      : [`${file} → ${target}: ${from.room}/ may look into ${allowed.join(", ") || "nothing"}`];
  }
  const strangers =
    from.room === "view" && from.wing && to.wing && to.wing !== "gesture" && to.wing !== from.wing;
  return strangers
    ? [`${file} → ${target}: parts of the view do not know each other; join them in app/`]
    : [];
}

/** Type-only and lazy imports count too: a type in the wrong room is a fact in the wrong room. */
function importsIn(file: string, text: string): readonly string[] {
  const { errors, module } = parseSync(file, text);
  expect(errors).toEqual([]);
  return [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      text.slice(start + 1, end - 1),
    ),
  ];
}

/** The file that an import names; a package has none here. */
function targetOf(file: string, wanted: string): string {
  return wanted.startsWith("#") ? `src/${wanted.slice(1)}` : join(dirname(file), wanted);
}

/** Texts by file → the rings of imports among them, each once, as a road that ends where it begins. */
function cyclesIn(texts: ReadonlyMap<string, string>): readonly string[] {
  const imports = new Map(
    [...texts].map(([file, text]) => [
      file,
      importsIn(file, text)
        .filter((wanted) => /^[#.]/u.test(wanted))
        .map((wanted) => targetOf(file, wanted)),
    ]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, road: readonly string[]): void => {
    const from = road.indexOf(file);
    if (from >= 0) cycles.push([...road.slice(from), file].join(" → "));
    if (from >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...road, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return cycles;
}

it("knows every room, and every room has a README", () => {
  const rooms = [...new Set(sources.map((file) => place(file).room))];
  expect(rooms.toSorted()).toEqual(Object.keys(mayLookInto).toSorted());
  expect(rooms.filter((room) => !existsSync(`src/${room}/README.md`))).toEqual([]);
});

/** D3's other half moves the DOM, which React owns; it may only do so in view/gesture/. */
const D3_DOM =
  /^(select|selectAll|pointer|pointers|zoom|drag|brush|brushX|brushY|transition|axis\w+)$/u;

it("keeps the half of D3 that touches the DOM in view/gesture/", () => {
  const offenders = sources.filter((file) => {
    if (file.startsWith("src/view/gesture/")) return false;
    const { module } = parseSync(file, readFileSync(file, "utf8"));
    return module.staticImports.some(
      ({ moduleRequest, entries }) =>
        moduleRequest.value === "d3" &&
        entries.some(({ importName }) => D3_DOM.test(importName.name ?? "")),
    );
  });
  expect(offenders).toEqual([]);
});

it("has no barrels, no default exports, no rooms named after kinds", () => {
  const text = (file: string): string => readFileSync(file, "utf8");
  const { length } = sources;
  expect(length).toBeGreaterThan(50);
  expect(sources.filter((file) => /\/index\.tsx?$/u.test(file))).toEqual([]);
  expect(sources.filter((file) => /^export default/mu.test(text(file)))).toEqual([]);
  expect(
    sources.filter((file) => /\/(utils?|helpers?|common|types|hooks|lib)\//u.test(file)),
  ).toEqual([]);
});

it("lets imports run one way only", () => {
  expect(
    sources.flatMap((file) =>
      importsIn(file, readFileSync(file, "utf8")).flatMap((wanted) => offence(file, wanted)),
    ),
  ).toEqual([]);
});

it.each([
  ["src/layout/strata.ts", "#view/picture/PictureView.tsx"],
  ["src/layout/strata.ts", "../view/picture/PictureView.tsx"],
  ["src/model/entity.ts", "react"],
  ["src/view/picture/PictureView.tsx", "../panel/ComponentPanel.tsx"],
  ["src/view/picture/PictureView.tsx", "#data/load.ts"],
  ["src/ui/Button.tsx", "#model/id.ts"],
  ["src/query/filter.ts", "#layout/strata.ts"],
  ["src/state/store.ts", "zustand"],
  ["src/data/load.ts", "node:fs"],
  ["src/data/landscapeFile.ts", "yaml"],
  ["src/data/check/dataSet.ts", "papaparse"],
  ["src/data/import/readYaml.ts", "node:fs"],
  ["src/app/App.tsx", "jsonc-parser"],
  ["src/export/picture.ts", "#view/context.ts"],
  ["src/export/picture.ts", "node:fs"],
  ["src/words/names.ts", "#view/words.ts"],
  ["src/layout/strata.ts", "#words/words.ts"],
  ["src/app/App.tsx", "#cli/check.ts"],
  ["src/app/handoutFiles.ts", "pptxgenjs"],
])("would catch %s importing %s", (file, wanted) => {
  expect(offence(file, wanted)).toHaveLength(1);
});

it("has no cycle of imports, type-only and lazy ones counted", () => {
  expect(cyclesIn(new Map(sources.map((file) => [file, readFileSync(file, "utf8")])))).toEqual([]);
});

it.each([
  ["of values", 'import { b } from "./b.ts";', 'import { a } from "./a.ts";'],
  ["of types", 'import type { B } from "./b.ts";', 'import { type A } from "#draw/a.ts";'],
  ["through a lazy import", 'const b = () => import("./b.ts");', 'import { a } from "./a.ts";'],
  ["through an export", 'export { b } from "./b.ts";', 'export type { A } from "./a.ts";'],
])("would catch a cycle %s", (_, a, b) => {
  const cycle = "src/draw/a.ts → src/draw/b.ts → src/draw/a.ts";
  const texts = [
    ["src/draw/a.ts", a],
    ["src/draw/b.ts", b],
  ] as const;
  expect(cyclesIn(new Map(texts))).toEqual([cycle]);
  expect(cyclesIn(new Map([...texts, ["src/draw/c.ts", a]]))).toEqual([cycle]);
});

it("would catch a file that imports itself, and a cycle of three", () => {
  expect(cyclesIn(new Map([["src/draw/a.ts", 'import "./a.ts";']]))).toHaveLength(1);
  const ring = ["a", "b", "c"].map(
    (name, index) => [`src/draw/${name}.ts`, `import "./${"bca"[index]}.ts";`] as const,
  );
  expect(cyclesIn(new Map(ring))).toHaveLength(1);
});

it("finds every test beside its source, mirrored in tests/", () => {
  const orphans = globSync("tests/*/**/*.test.{ts,tsx}", {
    ignore: ["tests/browser/**", "tests/deep/**", "tests/engines/**"],
  }).filter((test) => {
    const source = test.replace(/^tests/u, "src").replace(/\.test\.tsx?$/u, "");
    return !existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`);
  });
  expect(orphans).toEqual([]);
});
