import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { openDataSet } from "#cli/dataSet.ts";
import type { Loader } from "#data/load.ts";
import { estimateWidth } from "#layout/measure.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { Locale } from "#model/text.ts";
import { dayOf } from "#model/when.ts";
import { handoutOf } from "#export/handout.ts";
import { gather } from "#export/publishedFiles.ts";
import { writeSlides } from "#export/handoutSlides.ts";
import { createFinder } from "#query/ask/finder.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { isInOrder } from "../fixtures/slideSchema.ts";
import { type Element, withDescendants, xmlTree } from "../fixtures/xmlTree.ts";

type Package = ReadonlyMap<string, Element>;

const TALKS = ["article", "choose", "coreos", "history", "kubernetes", "standards"];
/** Every talk in one language, and the longest in both. */
const CASES: readonly { readonly talk: string; readonly locale: Locale }[] = [
  ...TALKS.map((talk) => ({ talk, locale: "zh-CN" as const })),
  { talk: "article", locale: "en" },
];

let repository: Loader;
let ecosystem: Ecosystem;
beforeAll(async () => {
  repository = await openDataSet("public/data", "container");
  ecosystem = await repository.ecosystem();
}, 400_000);

async function made(id: string, locale: Locale): Promise<Package> {
  const words = wordsIn(locale);
  const search = async () => createFinder(await repository.searchDocuments());
  const today = dayOf(2026, 11, 22);
  const gathered = await gather(
    { ...repository, search },
    ecosystem,
    await repository.talk(id),
    today,
  );
  const handout = handoutOf({ ecosystem, gathered, today, words, theme: "light" });
  const files = Object.entries(unzipSync(await writeSlides(handout, estimateWidth)));
  return new Map(files.map(([path, bytes]) => [path, xmlTree(strFromU8(bytes))]));
}

const attribute = (element: Element, name: string): string => element.attributes.get(name) ?? "";
const named = (element: Element, name: string): readonly Element[] =>
  withDescendants(element).filter((one) => one.name === name);

/** Parts that have a type but do not exist, and the reverse. */
function typeFaults(parts: Package): readonly string[] {
  const types = parts.get("[Content_Types].xml");
  if (!types) return ["no content types"];
  const overrides = named(types, "Override").map((one) => attribute(one, "PartName").slice(1));
  const defaults = named(types, "Default").map((one) => attribute(one, "Extension"));
  return [
    ...overrides.filter((path) => !parts.has(path)).map((path) => `${path} does not exist`),
    ...overrides
      .filter((path, index) => overrides.indexOf(path) !== index)
      .map((path) => `${path} has two types`),
    ...[...parts.keys()]
      .filter((path) => path !== "[Content_Types].xml" && !path.endsWith(".rels"))
      .filter((path) => !overrides.includes(path))
      .map((path) => `${path} has no type`),
    ...defaults
      .filter((ending) => ![...parts.keys()].some((path) => path.endsWith(`.${ending}`)))
      .map((ending) => `.${ending} does not occur`),
  ];
}

/** Relations that lead nowhere, and uses of relations that there are not. */
function relationFaults(parts: Package): readonly string[] {
  return [...parts].flatMap(([path, root]) => {
    const folder = posix.dirname(path);
    const file = `${folder}/_rels/${posix.basename(path)}.rels`;
    const relations = named(parts.get(file) ?? { ...root, children: [] }, "Relationship");
    const ids = relations.map((one) => attribute(one, "Id"));
    const used = withDescendants(root).flatMap(({ attributes }) =>
      [...attributes].filter(([key]) => key === "r:id").map(([, value]) => value),
    );
    return [
      ...used.filter((id) => !ids.includes(id)).map((id) => `${path} uses ${id}`),
      ...relations
        .filter((one) => attribute(one, "TargetMode") !== "External")
        .map((one) => posix.normalize(posix.join(folder, attribute(one, "Target"))))
        .filter((target) => !parts.has(target))
        .map((target) => `${path} leads to ${target}`),
    ];
  });
}

/** Masters that share a theme. */
function themeFaults(parts: Package): readonly string[] {
  const themes = [...parts].flatMap(([path, root]) =>
    /Masters\/_rels\//u.test(path)
      ? named(root, "Relationship")
          .map((one) => attribute(one, "Target"))
          .filter((target) => target.includes("/theme/"))
      : [],
  );
  return themes.filter((target, index) => themes.indexOf(target) !== index);
}

function orderFaults(path: string, root: Element): readonly string[] {
  return withDescendants(root)
    .filter(
      ({ name, children }) =>
        !isInOrder(
          name,
          children.map((child) => child.name),
        ),
    )
    .map(
      ({ name, children }) =>
        `${path}: ${name} of ${children.map((child) => child.name).join(" ")}`,
    );
}

function idFaults(path: string, root: Element): readonly string[] {
  const ids = named(root, "p:cNvPr").map((one) => attribute(one, "id"));
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `${path}: two shapes are number ${id}`);
}

/** Points, also those that a curve is drawn towards, that lie outside the path's own extent. */
function pathFaults(path: string, root: Element): readonly string[] {
  return named(root, "a:path").flatMap((one) => {
    const [width, height] = ["w", "h"].map((key) => Number(attribute(one, key)));
    return named(one, "a:pt")
      .map((point) => [Number(attribute(point, "x")), Number(attribute(point, "y"))] as const)
      .filter(([x, y]) => !(x >= 0 && y >= 0 && x <= (width ?? 0) && y <= (height ?? 0)))
      .map(([x, y]) => `${path}: ${x},${y} of ${width} × ${height}`);
  });
}

/** Numbers that are not whole where only whole ones may stand, or are negative where none may be. */
function numberFaults(path: string, root: Element): readonly string[] {
  return withDescendants(root).flatMap(({ name, attributes }) =>
    [...attributes]
      .filter(([key]) => /^(?:cx|cy|x|y|w|h|sz|rot|id|idx)$/u.test(key) && name !== "p:sldId")
      .filter(
        ([key, value]) => !(/^(?:cx|cy|w|h|sz)$/u.test(key) ? /^\d+$/u : /^-?\d+$/u).test(value),
      )
      .filter(([, value]) => !/^\{[-0-9A-F]+\}$/u.test(value) && !/^[a-z]\w*$/u.test(value))
      .map(([key, value]) => `${path}: ${name} ${key}=${value}`),
  );
}

/** Sizes of text within tables, hundredths of a point. */
function tableSizes(root: Element): readonly number[] {
  return named(root, "a:tbl").flatMap((table) =>
    named(table, "a:rPr").map((one) => Number(attribute(one, "sz"))),
  );
}

describe.each(CASES)("the slides of $talk in $locale", ({ talk, locale }) => {
  it("are a package that keeps to the standard", async () => {
    const parts = await made(talk, locale);
    expect(typeFaults(parts)).toEqual([]);
    expect(relationFaults(parts)).toEqual([]);
    expect(themeFaults(parts)).toEqual([]);
    const all = [...parts].filter(([path]) => path.startsWith("ppt/"));
    for (const faultsOf of [orderFaults, idFaults, pathFaults, numberFaults]) {
      expect(all.flatMap(([path, root]) => faultsOf(path, root)).slice(0, 5)).toEqual([]);
    }
    const small = all.flatMap(([, root]) => tableSizes(root)).filter((size) => size < 1000);
    expect(small).toEqual([]);
  }, 400_000);
});

it.each([
  ["a:p", "a:pPr a:r a:pPr a:r"],
  ["p:presentation", "p:sldMasterIdLst p:sldIdLst p:notesMasterIdLst"],
  ["a:rPr", "a:latin a:solidFill"],
  ["a:lnB", "a:solidFill a:round a:prstDash"],
  ["a:lvl3pPr", "a:buNone a:spcBef"],
])("the table of sequences refuses %s of %s", (name, children) => {
  expect(isInOrder(name, children.split(" "))).toBe(false);
});
