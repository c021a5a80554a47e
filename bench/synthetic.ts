import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Files, parseFiles } from "#data/files.ts";
import { describeProblem } from "#data/problem.ts";
import { diceOf, list, namesFrom } from "./dice.ts";
import {
  BY,
  chinese,
  componentFile,
  FEATURE_SETS,
  file,
  head,
  LEVELS,
  RELATIONS,
  rowId,
  ROWS,
  SOURCED,
  text,
  TYPES,
} from "./syntheticComponent.ts";

/*
 * npx tsx bench/synthetic.ts --out=folder [--components=640] [--seed=1]: writes a folder of data, as
 * `public/data`, with one made-up data set: as large as wished, and shaped like the shipped one. How
 * many names, phases, ties and so on a component has is drawn from the shares counted there in
 * November 2026; few standards and organizations are named often, most once or twice.
 */

export interface Wish {
  readonly components: number;
  readonly layers: number;
  /** All in all; the widest layers have them. */
  readonly groups: number;
  readonly standards: number;
  readonly orgs: number;
  /** The same seed, the same data. */
  readonly seed: number;
}

/** A wish for some number of components; the rest as it is expected of 640. */
export function wishFor(components: number, seed = 1): Wish {
  const layers = 13;
  return {
    components,
    layers,
    groups: 24,
    standards: Math.max(20, Math.round(60 * Math.sqrt(components / 640))),
    orgs: Math.max(30, Math.round((350 * components) / 640)),
    seed,
  };
}

/** The data set as parsed files. */
export function syntheticFiles(wish: Wish): Files {
  return parsed(syntheticSet(wish));
}

/** @param set JSON by path */
export function parsed(set: ReadonlyMap<string, unknown>): Files {
  const raw = [...set].map(([path, json]) => ({ path, read: () => json }));
  const { files, problems } = parseFiles(raw);
  if (problems.length > 0) throw new Error(problems.slice(0, 5).map(describeProblem).join("\n"));
  return files;
}

/** The data set's files by path, as JSON. */
export function syntheticSet(wish: Wish): ReadonlyMap<string, unknown> {
  const dice = diceOf(wish.seed);
  const names = namesFrom(dice);
  const layers = list(wish.layers, names);
  const groups = list(wish.groups, (nth) => ({
    ...names(),
    parent: layers[nth % Math.ceil(wish.layers / 2)]?.id,
    nth,
  }));
  const placesIn = layers.map((layer) => {
    const within = groups.filter(({ parent }) => parent === layer.id);
    return (within.length > 0 ? within : [layer]).map(({ id }) => ({ id, layer: layer.id }));
  });
  const standards = list(wish.standards, () => ({ ...names(), born: dice.day(2000, 2020) }));
  const orgs = list(wish.orgs, names);
  const components = list(wish.components, () => ({
    ...names(),
    place: dice.pick(dice.skewed(placesIn, 1.5)),
    born: dice.day(1995, 2025),
  }));
  const near = new Map(
    layers.map(({ id }) => [id, components.filter(({ place }) => place.layer === id)]),
  );
  return new Map<string, unknown>([
    [
      "ecosystem.json",
      {
        ...head("ecosystem"),
        format: 1,
        id: "synthetic",
        title: text("Made up"),
        summary: text("Made up"),
      },
    ],
    ...layers.map(({ id, name }, order) =>
      file("layers", id, "layer", { label: text(name), summary: text(name), order }),
    ),
    ...groups.map(({ id, name, parent, nth }) =>
      file("layers", id, "layer", { label: text(name), parent, order: nth + 1 }),
    ),
    [
      "vocab/component-types.json",
      vocabulary(
        "vocabulary",
        TYPES.map((id) => ({ id, label: text(id) })),
      ),
    ],
    ["vocab/events.json", vocabulary("vocabulary", [])],
    [
      "vocab/relations.json",
      vocabulary(
        "relation-vocabulary",
        RELATIONS.map(([id, inverse]) => ({ id, label: text(id), inverse: text(inverse) })),
      ),
    ],
    ...list(FEATURE_SETS, (set) =>
      file("features", `features-${set}`, "feature-set", {
        features: list(ROWS, (row) => featureOf(rowId(set, row))),
      }),
    ),
    ...standards.map(({ id, name, born }) =>
      file("standards", id, "standard", {
        short: name.split(" ")[0]?.slice(0, 4).toUpperCase(),
        type: dice.pick(["interface", "format", "protocol", "api"]),
        summary: text(name),
        names: [{ name, ...chinese(dice), from: null, ...SOURCED }],
        phases: [{ phase: "stable", from: born, ...SOURCED }],
        ...BY,
      }),
    ),
    ...orgs.map(({ id, name }, index) =>
      file("orgs", id, "org", {
        type:
          index === 0
            ? "foundation"
            : dice.skewed(["company", "community", "person", "university"]),
        names: [{ name, ...chinese(dice), from: null, ...SOURCED }],
        ...(index === 0 && {
          levels: LEVELS.map((level, rank) => ({ id: level, label: text(level), rank })),
        }),
        ...(dice.chance(0.6) && {
          countries: [{ country: dice.skewed(COUNTRIES), from: null, ...SOURCED }],
        }),
        ...BY,
      }),
    ),
    ...components.map((one) =>
      componentFile(one, { dice, names, standards, orgs, components, near }),
    ),
  ]);
}

const COUNTRIES = ["US", "CN", "DE", "GB", "FR", "JP", "CH", "NL", "CZ"];

function vocabulary(schema: string, terms: readonly unknown[]): unknown {
  return { ...head("vocabulary", schema), terms };
}

function featureOf(id: string): unknown {
  const criteria = { yes: text("It does"), partial: text("It does in part") };
  return { id, label: text(id), question: text(`Does it ${id}?`), value: "support", criteria };
}

function write(folder: string, wish: Wish): void {
  const set = "synthetic";
  const dataSets = [{ id: set, title: text("Made up"), path: set }];
  const files = new Map<string, unknown>([
    ["catalog.json", { $schema: "../schemas/catalog.schema.json", dataSets }],
    ...[...syntheticSet(wish)].map(([path, json]) => [`${set}/${path}`, json] as const),
  ]);
  for (const [path, json] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, JSON.stringify(json));
  }
  console.log(`${folder}: ${files.size} files`);
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      out: { type: "string" },
      components: { type: "string", default: "640" },
      seed: { type: "string", default: "1" },
    },
  });
  if (values.out === undefined) throw new Error("--out=folder is missing");
  write(values.out, wishFor(Number(values.components), Number(values.seed)));
}
