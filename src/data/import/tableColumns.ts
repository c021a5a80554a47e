/**
 * Columns of a table of components, one row each; `name` and `layer` are needed, any order will do.
 * Lists are separated by `;`. The same columns are written by `export/table.ts`.
 */
export const COLUMNS = [
  /** Permanent; made of the name where it is left out. */
  "id",
  "name",
  "name_zh",
  "layer",
  /** A sub-layer of the layer. */
  "group",
  "type",
  "summary",
  "summary_zh",
  /** announced, preview, stable, maintenance, dormant, ended. */
  "phase",
  /** When it began, as 2014, 2014-12 or 2014-12-01. */
  "since",
  /** When it ended. */
  "ended",
  "vendor",
  /** Of the vendor, as CN. */
  "country",
  /** SPDX. */
  "license",
  "foundation",
  /** A level on the foundation's ladder; ladders are in the order of their first mention. */
  "level",
  /** Standards it provides; `cri:consumer` for one that it uses. */
  "standards",
  /** `uses:containerd`: a kind of relation, and the id or the name of another row. */
  "relations",
  "homepage",
  "repository",
] as const;
export type Column = (typeof COLUMNS)[number];

/** Kinds of relation that are known by name; others are called as they are written. */
export const RELATIONS: ReadonlyMap<
  string,
  {
    readonly label: { en: string; zh: string };
    readonly inverse: { en: string; zh: string };
    readonly depends?: true;
    readonly lineage?: "from";
  }
> = new Map([
  [
    "uses",
    {
      label: { en: "uses", zh: "使用" },
      inverse: { en: "used by", zh: "被使用于" },
      depends: true,
    },
  ],
  [
    "replaces",
    {
      label: { en: "replaces", zh: "取代" },
      inverse: { en: "replaced by", zh: "被取代于" },
      lineage: "from",
    },
  ],
  ["part-of", { label: { en: "part of", zh: "属于" }, inverse: { en: "contains", zh: "包含" } }],
]);
