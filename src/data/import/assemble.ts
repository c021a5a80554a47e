import type { RelationType, Term } from "#model/ecosystem.ts";
import type { Component, Layer, Org, Standard } from "#model/entity.ts";
import { LOCALES, type Text } from "#model/text.ts";
import { comparable } from "../names.ts";
import { DataError, type Problem } from "../problem.ts";
import { FORMAT } from "../schema/dataset.ts";
import type { Imported } from "../schema/imported.ts";
import { refuse } from "./limits.ts";
import type { Report } from "./report.ts";

/** A data set made of somebody else's file, and what there is to say of the making. */
export interface ImportedSet {
  readonly id: string;
  readonly title: Text;
  /** The files of the data set by their paths, as `parseFiles` takes them. */
  readonly files: ReadonlyMap<string, unknown>;
  readonly report: Report;
}

/** What every importer is told. */
export interface ImportOptions {
  /** Id of the data set to be. */
  readonly id: string;
  readonly title?: string | undefined;
  /** The day on which the file was read, as `2026-11-29`. */
  readonly on: string;
  /**
   * Told of an item that cannot be read, which is then left out; without it, one such item has the
   * whole file refused.
   */
  readonly leaveOut?: ((problems: readonly Problem[]) => void) | undefined;
}

/**
 * Reads one item of many.
 * @returns a list of one, or of none where it is left out
 * @throws DataError where nothing may be left out
 */
export function eachOr<T>(leaveOut: ImportOptions["leaveOut"], read: () => T): readonly T[] {
  try {
    return [read()];
  } catch (error) {
    if (!leaveOut || !(error instanceof DataError)) throw error;
    leaveOut(error.problems);
    return [];
  }
}

/** The source that every claim of an import cites. */
export const SOURCE = "@imported";
export const CITED: { readonly sources: readonly string[] } = { sources: [SOURCE] };
export const UNDATED: { readonly from: null; readonly sources: readonly string[] } = {
  from: null,
  ...CITED,
};

export interface Parts {
  readonly title: string;
  readonly summary: Text;
  /** Who published the file, as far as is known. */
  readonly publisher: string;
  readonly layers: readonly Layer[];
  readonly components: readonly Component[];
  readonly orgs?: readonly Org[];
  readonly standards?: readonly Standard[];
  readonly componentTypes: readonly Term[];
  readonly eventTypes?: readonly Term[];
  readonly relationTypes?: readonly RelationType[];
  readonly imported: Pick<Imported, "id" | "files" | "landscape" | "carried">;
}

/** Puts the parts of an import together as the files of a data set. */
export function assemble({ id, on }: ImportOptions, parts: Parts, report: Report): ImportedSet {
  const { components, imported, publisher } = parts;
  const [file = ""] = imported.files;
  if (components.length === 0) refuse(file, "holds no item");
  const title = { en: parts.title };
  const things = toldApart([...components, ...(parts.standards ?? [])]);
  const entities = [
    ...parts.layers.map((value) => [`layers/${value.id}`, value] as const),
    ...things
      .slice(0, components.length)
      .map((value) => [`components/${value.id}`, value] as const),
    ...(parts.orgs ?? []).map((value) => [`orgs/${value.id}`, value] as const),
    ...things.slice(components.length).map((value) => [`standards/${value.id}`, value] as const),
  ];
  const source = {
    title: `Imported file: ${imported.files.join(", ")}`,
    publisher,
    kind: "dataset",
    tier: 3,
    accessed: on,
  };
  const vocabulary = (terms: readonly Term[] = []): object => ({ kind: "vocabulary", terms });
  const files = new Map<string, object>([
    [
      "ecosystem",
      {
        kind: "ecosystem",
        format: FORMAT,
        id,
        title,
        summary: parts.summary,
        languages: [LOCALES[0]],
      },
    ],
    ...entities,
    ["vocab/component-types", vocabulary(parts.componentTypes)],
    ["vocab/events", vocabulary(parts.eventTypes)],
    ["vocab/relations", vocabulary(parts.relationTypes)],
    ["sources/imported", { kind: "sources", sources: { [SOURCE.slice(1)]: source } }],
    [`imports/${imported.id}`, { kind: "imported", on, ...imported }],
  ]);
  return {
    id,
    title,
    files: new Map([...files].map(([path, value]) => [`${path}.json`, withSchema(path, value)])),
    report,
  };
}

/** Of things that bear one name all but the first get a short name with their id. */
function toldApart<T extends Component | Standard>(things: readonly T[]): readonly T[] {
  const known = new Set<string>();
  return things.map((thing) => {
    const { name = thing.id, zh = name } = thing.names.at(-1) ?? {};
    const keys = [`en ${comparable(name)}`, `zh ${comparable(zh)}`];
    const isAlike = keys.some((key) => known.has(key));
    for (const key of keys) known.add(key);
    return isAlike ? { ...thing, short: `${name} (${thing.id})` } : thing;
  });
}

/** The schema is named by its file alone; whoever writes the files knows where the schemas lie. */
function withSchema(path: string, value: object): object {
  const [folder = "", name] = path.split("/");
  const schema = name === undefined ? folder : (SCHEMAS.get(folder) ?? SCHEMAS.get(path));
  return { $schema: `${schema}.schema.json`, ...value };
}

const SCHEMAS: ReadonlyMap<string, string> = new Map([
  ["layers", "layer"],
  ["components", "component"],
  ["orgs", "org"],
  ["standards", "standard"],
  ["sources", "sources"],
  ["imports", "imported"],
  ["vocab/component-types", "vocabulary"],
  ["vocab/events", "vocabulary"],
  ["vocab/relations", "relation-vocabulary"],
]);
