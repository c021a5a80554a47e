import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Files, parseFiles } from "#data/files.ts";
import { describeProblem } from "#data/problem.ts";
import { isoDay } from "#model/when.ts";

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
  const raw = [...syntheticSet(wish)].map(([path, json]) => ({ path, read: () => json }));
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

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly born: string;
}

interface Placed extends Thing {
  readonly place: { readonly id: string; readonly layer: string };
}

interface World {
  readonly dice: Dice;
  readonly names: () => Omit<Thing, "born">;
  readonly standards: readonly Thing[];
  readonly orgs: readonly Omit<Thing, "born">[];
  readonly components: readonly Placed[];
  /** Components by layer: most relations stay within one. */
  readonly near: ReadonlyMap<string, readonly Placed[]>;
}

function componentFile(component: Placed, world: World): readonly [path: string, json: unknown] {
  const { id, name, born, place } = component;
  const { dice, names, standards, orgs, components } = world;
  const near = world.near.get(place.layer) ?? components;
  const conforms = times(dice, SHARES.conformance, () => dice.skewed(standards));
  const relates = times(dice, SHARES.relations, () =>
    dice.skewed(dice.chance(0.7) ? near : components),
  ).filter((target) => target !== component);
  const claim = { from: later(dice, born), ...SOURCED };
  return file("components", id, "component", {
    ...(dice.chance(0.15) && { short: name.split(" ")[0] }),
    type: dice.skewed(TYPES),
    summary: text(`${name}, made up`),
    layers: [{ layer: place.id, primary: true }],
    names: spans(
      [...times(dice, SHARES.formerNames, () => names().name), name].map((called) => ({
        name: called,
        ...chinese(dice),
      })),
      born,
      dice,
    ),
    phases: spans(
      PHASES.slice(0, 1 + dice.count(SHARES.laterPhases)).map((phase) => ({ phase })),
      born,
      dice,
    ),
    stewards: times(dice, SHARES.stewards, () => dice.skewed(orgs)).map((org) => ({
      org: org.id,
      role: dice.skewed(["vendor", "creator", "maintainer", "sponsor"]),
      from: later(dice, born),
      ...SOURCED,
    })),
    ...(dice.chance(0.19) && {
      governance: [{ org: orgs[0]?.id, level: dice.pick(LEVELS), ...claim }],
    }),
    licenses: [{ spdx: dice.skewed(LICENSES), from: born, ...SOURCED }],
    conformance: conforms.map((standard) => ({
      standard: standard.id,
      role: dice.pick(["provider", "consumer"]),
      level: "implements",
      from: later(dice, born, standard.born),
      ...SOURCED,
    })),
    relations: relates.map((target) => ({
      type: dice.skewed(RELATIONS)[0],
      target: target.id,
      from: later(dice, born, target.born),
      ...SOURCED,
    })),
    ...(dice.chance(0.4) && { cells: cellsIn(dice) }),
    ...(dice.chance(0.08) && { external: { simpleIcons: dice.pick(MARKS) } }),
    ...BY,
  });
}

/* How often a shipped component has none, one, two … of a track. */
const SHARES = {
  formerNames: [83, 14, 3],
  laterPhases: [30, 58, 8, 4],
  stewards: [0, 65, 29, 6],
  conformance: [45, 33, 12, 5, 3, 1, 1],
  relations: [2, 33, 27, 19, 8, 4, 2, 3, 1, 1],
} as const;

const PHASES = ["preview", "stable", "maintenance", "ended"];
const LEVELS = ["sandbox", "incubating", "graduated"];
const TYPES = ["project", "product", "service", "library", "plugin"];
const LICENSES = ["Apache-2.0", "MIT", "GPL-2.0-only", "LicenseRef-Proprietary", "BSD-3-Clause"];
const COUNTRIES = ["US", "CN", "DE", "GB", "FR", "JP", "CH", "NL", "CZ"];
const MARKS = ["docker", "kubernetes", "podman", "linux", "redhat", "debian"];
const RELATIONS = [
  ["integrates-with", "integrates-with"],
  ["uses", "used-by"],
  ["competes-with", "competes-with"],
  ["built-on", "basis-of"],
  ["succeeds", "succeeded-by"],
] as const;
const HAN = [..."云容器网络存储引擎镜像仓库服务平台编排调度安全监控数据系统开源企业版边缘"];
const FEATURE_SETS = 12;
const ROWS = 8;

const SOURCED = { sources: ["home"] };
const BY = {
  sources: {
    home: {
      url: "https://synthetic.example/",
      title: "Made up",
      accessed: "2026-11-29",
      kind: "docs",
      tier: 1,
    },
  },
};

function head(kind: string, schema = kind): { readonly $schema: string; readonly kind: string } {
  return { $schema: `../../../../schemas/${schema}.schema.json`, kind };
}

function file(
  folder: string,
  id: string,
  kind: string,
  value: object,
): readonly [path: string, json: unknown] {
  return [`${folder}/${id}.json`, { ...head(kind), id, ...value }];
}

function vocabulary(schema: string, terms: readonly unknown[]): unknown {
  return { ...head("vocabulary", schema), terms };
}

function text(en: string): { readonly en: string; readonly zh: string } {
  return { en, zh: `合成${en}` };
}

/** A few things have a Chinese name of their own. */
function chinese(dice: Dice): { readonly zh?: string } {
  return dice.chance(0.07) ? { zh: list(4, () => dice.pick(HAN)).join("") } : {};
}

function rowId(set: number, row: number): string {
  return `row-${set}-${row}`;
}

function featureOf(id: string): unknown {
  const criteria = { yes: text("It does"), partial: text("It does in part") };
  return { id, label: text(id), question: text(`Does it ${id}?`), value: "support", criteria };
}

/** Cells in half of the rows of one feature set. */
function cellsIn(dice: Dice): unknown {
  const set = dice.pick(list(FEATURE_SETS, (nth) => nth));
  return Object.fromEntries(
    list(ROWS / 2, (row) => [rowId(set, row), [{ v: dice.pick(["yes", "no"]), ...SOURCED }]]),
  );
}

/** A track without gaps from a day on, each entry until the next begins. */
function spans<T extends object>(
  entries: readonly T[],
  born: string,
  dice: Dice,
): readonly object[] {
  const days = [born, ...entries.slice(1).map(() => later(dice, born))].toSorted();
  return entries.map((entry, nth) => ({
    ...entry,
    from: days[nth] ?? born,
    ...(nth + 1 < entries.length && { to: days[nth + 1] }),
    ...SOURCED,
  }));
}

/** A day after all of these. */
function later(dice: Dice, ...days: readonly string[]): string {
  return dice.day(1 + Math.max(...days.map((day) => Number(day.slice(0, 4)))), 2026);
}

function list<T>(length: number, make: (nth: number) => T): T[] {
  return Array.from({ length }, (_, nth) => make(nth));
}

/** As many different values as the shares say, or fewer where some are made twice. */
function times<T>(dice: Dice, shares: readonly number[], make: () => T): readonly T[] {
  return [...new Set(list(dice.count(shares), make))];
}

type Dice = ReturnType<typeof diceOf>;

/** Random choices that are the same for the same seed (the generator mulberry32). */
function diceOf(seed: number) {
  let state = seed;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(values: readonly T[], share: number): T => {
    const value = values[Math.floor(share * values.length)];
    if (value === undefined) throw new Error("there is nothing to choose from");
    return value;
  };
  return {
    chance: (share: number): boolean => roll() < share,
    pick: <T>(values: readonly T[]): T => at(values, roll()),
    /** The first most often, the last hardly ever. */
    skewed: <T>(values: readonly T[], by = 2.5): T => at(values, roll() ** by),
    /** 0, 1, 2 … as often as the shares say. */
    count: (shares: readonly number[]): number => {
      let left = roll() * shares.reduce((sum, share) => sum + share, 0);
      return shares.findIndex((share) => (left -= share) < 0);
    },
    /** A date, as precise as the shipped ones are. */
    day: (firstYear: number, lastYear: number): string => {
      const year = Math.min(2026, firstYear + Math.floor(roll() * (lastYear - firstYear + 1)));
      const written = isoDay(Math.floor((year - 1970 + roll()) * 365.2425));
      return written.slice(0, at([10, 10, 10, 10, 10, 10, 10, 10, 7, 4], roll()));
    },
  };
}

const CONSONANTS = [..."bcdfghjklmnprstvwz", "ch", "st", "tr", "k8"];
const ENDS = ["", "", "n", "r", "x", "d", "net", "fs"];
const VOWELS = [..."aeiou", "oo", "ea"];
const SECONDS = ["Engine", "Operator", "Registry", "Mesh", "Cloud", "Storage", "Linux", "Platform"];

/** Names as long as the shipped ones, and their ids, each once. */
function namesFrom(dice: Dice): () => { readonly id: string; readonly name: string } {
  const taken = new Set<string>();
  const syllable = (): string => dice.pick(CONSONANTS) + dice.pick(VOWELS);
  const word = (): string => list(dice.pick([2, 3, 3]), syllable).join("") + dice.pick(ENDS);
  const next = (): { readonly id: string; readonly name: string } => {
    const first = word();
    const second = dice.chance(0.45) ? ` ${dice.pick(SECONDS)}` : "";
    const name = first.slice(0, 1).toUpperCase() + first.slice(1) + second;
    const id = name.toLowerCase().replaceAll(" ", dice.pick(["-", "-", ""]));
    if (taken.has(id)) return next();
    taken.add(id);
    return { id, name };
  };
  return next;
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
