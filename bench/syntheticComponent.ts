import { type Dice, list, times } from "./dice.ts";

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly born: string;
}

export interface Placed extends Thing {
  readonly place: { readonly id: string; readonly layer: string };
}

export interface World {
  readonly dice: Dice;
  readonly names: () => Omit<Thing, "born">;
  readonly standards: readonly Thing[];
  readonly orgs: readonly Omit<Thing, "born">[];
  readonly components: readonly Placed[];
  /** Components by layer: most relations stay within one. */
  readonly near: ReadonlyMap<string, readonly Placed[]>;
}

export function componentFile(
  component: Placed,
  world: World,
): readonly [path: string, json: unknown] {
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
export const LEVELS = ["sandbox", "incubating", "graduated"];
export const TYPES = ["project", "product", "service", "library", "plugin"];
const LICENSES = ["Apache-2.0", "MIT", "GPL-2.0-only", "LicenseRef-Proprietary", "BSD-3-Clause"];
const MARKS = ["docker", "kubernetes", "podman", "linux", "redhat", "debian"];
export const RELATIONS = [
  ["integrates-with", "integrates-with"],
  ["uses", "used-by"],
  ["competes-with", "competes-with"],
  ["built-on", "basis-of"],
  ["succeeds", "succeeded-by"],
] as const;
const HAN = Array.from("云容器网络存储引擎镜像仓库服务平台编排调度安全监控数据系统开源企业版边缘");
export const FEATURE_SETS = 12;
export const ROWS = 8;

export const SOURCED = { sources: ["home"] };
export const BY = {
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

export function head(
  kind: string,
  schema = kind,
): { readonly $schema: string; readonly kind: string } {
  return { $schema: `../../../../schemas/${schema}.schema.json`, kind };
}

export function file(
  folder: string,
  id: string,
  kind: string,
  value: object,
): readonly [path: string, json: unknown] {
  return [`${folder}/${id}.json`, { ...head(kind), id, ...value }];
}

export function text(en: string): { readonly en: string; readonly zh: string } {
  return { en, zh: `合成${en}` };
}

/** A few things have a Chinese name of their own. */
export function chinese(dice: Dice): { readonly zh?: string } {
  return dice.chance(0.07) ? { zh: list(4, () => dice.pick(HAN)).join("") } : {};
}

export function rowId(set: number, row: number): string {
  return `row-${set}-${row}`;
}

/** Cells in half of the rows of one feature set. */
function cellsIn(dice: Dice): unknown {
  const set = dice.pick(list(FEATURE_SETS, (nth) => nth));
  return Object.fromEntries(
    list(ROWS / 2, (row) => [rowId(set, row), [{ v: dice.pick(["yes", "no"]), ...SOURCED }]]),
  );
}

/** A track without gaps from a day on, each entry until the next begins. */
function spans(entries: readonly object[], born: string, dice: Dice): readonly object[] {
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
