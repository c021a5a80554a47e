import type { Comparison, FeatureSet } from "#model/comparison.ts";
import type { RelationType, Term } from "#model/ecosystem.ts";
import type { Component, Layer, Org, SharedSources, Standard } from "#model/entity.ts";
import type { Talk } from "#model/talk.ts";
import { parse } from "./parse.ts";
import { DataError, type Problem } from "./problem.ts";
import type { SchemaOf } from "./schema/basics.ts";
import { comparison, featureSet } from "./schema/comparison.ts";
import { ecosystemFile, type EcosystemFile, relationTypes, terms } from "./schema/dataset.ts";
import { component, layer, org, sharedSources, standard } from "./schema/entity.ts";
import { type Imported, imported } from "./schema/imported.ts";
import { talk } from "./schema/talk.ts";

/** A file of a data set as it was read: its path from the data set's folder on, and its JSON. */
export interface RawFile {
  readonly path: string;
  /** A function, so that broken JSON is a problem of this file and not of the reading. */
  readonly read: () => unknown;
}

export interface InFile<T> {
  readonly file: string;
  readonly value: T;
}

/** All files of a data set, each parsed on its own. */
export interface Files {
  readonly ecosystem: readonly InFile<EcosystemFile>[];
  readonly layers: readonly InFile<Layer>[];
  readonly components: readonly InFile<Component>[];
  readonly standards: readonly InFile<Standard>[];
  readonly orgs: readonly InFile<Org>[];
  readonly features: readonly InFile<FeatureSet>[];
  readonly comparisons: readonly InFile<Comparison>[];
  readonly talks: readonly InFile<Talk>[];
  readonly sources: readonly InFile<SharedSources>[];
  readonly imports: readonly InFile<Imported>[];
  readonly componentTypes: readonly InFile<{ readonly terms: readonly Term[] }>[];
  readonly eventTypes: readonly InFile<{ readonly terms: readonly Term[] }>[];
  readonly relationTypes: readonly InFile<{ readonly terms: readonly RelationType[] }>[];
}

/** Where each kind of file lies, which schema it follows, and the schema's file name. */
export const PLACES: {
  readonly [K in keyof Files]: {
    readonly where: RegExp;
    readonly example: string;
    readonly schema: SchemaOf<Files[K][number]["value"]>;
    readonly schemaName: string;
  };
} = {
  ecosystem: place("ecosystem.json", ecosystemFile, "ecosystem"),
  layers: place("layers/<id>.json", layer, "layer"),
  components: place("components/<id>.json", component, "component"),
  standards: place("standards/<id>.json", standard, "standard"),
  orgs: place("orgs/<id>.json", org, "org"),
  features: place("features/<id>.json", featureSet, "feature-set"),
  comparisons: place("comparisons/<id>.json", comparison, "comparison"),
  talks: place("talks/<id>.json", talk, "talk"),
  sources: place("sources/<id>.json", sharedSources, "sources"),
  imports: place("imports/<id>.json", imported, "imported"),
  componentTypes: place("vocab/component-types.json", terms, "vocabulary"),
  eventTypes: place("vocab/events.json", terms, "vocabulary"),
  relationTypes: place("vocab/relations.json", relationTypes, "relation-vocabulary"),
};

function place<T>(
  example: string,
  schema: SchemaOf<T>,
  schemaName: string,
): { where: RegExp; example: string; schema: SchemaOf<T>; schemaName: string } {
  const source = example.replace(".", String.raw`\.`).replace("<id>", "[^/]+");
  return { where: new RegExp(`^${source}$`, "u"), example, schema, schemaName };
}

/** By kind, ids of what a file defines that does not fit its schema: it exists, though it cannot be read. */
export type Unfit = { readonly [Kind in keyof Files]?: readonly string[] };

export interface ParsedFiles {
  readonly files: Files;
  readonly problems: readonly Problem[];
  readonly unfit: Unfit;
  /** Some file is no JSON at all, so that nothing can be said of what it defines. */
  readonly isBroken: boolean;
  /** Files that are none of a data set's and no mistake: what systems and editors leave behind. */
  readonly passedOver: readonly string[];
}

/** Parses every file; what cannot be parsed is left out and reported. */
export function parseFiles(raw: readonly RawFile[]): ParsedFiles {
  const problems: Problem[] = [];
  const unfit: { [Kind in keyof Files]?: readonly string[] } = {};
  const passedOver: string[] = [];
  let isBroken = false;
  const known = Object.values(PLACES);
  for (const { path } of raw) {
    if (isStranger(path)) passedOver.push(path);
    else if (!known.some(({ where }) => where.test(path))) {
      const valid = known.map(({ example }) => example);
      problems.push({ file: path, path: "", problem: "is no file of a data set", valid });
    }
  }
  const of = <K extends keyof Files>(kind: K): InFile<Files[K][number]["value"]>[] =>
    raw
      .filter(({ path }) => PLACES[kind].where.test(path) && !isStranger(path))
      .flatMap(({ path, read }) => {
        try {
          return [{ file: path, value: parse(PLACES[kind].schema, readJson(path, read), path) }];
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          problems.push(...error.problems);
          unfit[kind] = [...(unfit[kind] ?? []), nameOf(path)];
          isBroken ||= error.reason === "broken";
          return [];
        }
      });
  const files: Files = {
    ecosystem: of("ecosystem"),
    layers: of("layers"),
    components: of("components"),
    standards: of("standards"),
    orgs: of("orgs"),
    features: of("features"),
    comparisons: of("comparisons"),
    talks: of("talks"),
    sources: of("sources"),
    imports: of("imports"),
    componentTypes: of("componentTypes"),
    eventTypes: of("eventTypes"),
    relationTypes: of("relationTypes"),
  };
  return { files, problems, unfit, isBroken, passedOver };
}

/** Not JSON by its name, or hidden: `.DS_Store`, `._anchor.json`, `.#anchor.json`, `anchor.json~`. */
function isStranger(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.startsWith(".") || !/\.json$/iu.test(name);
}

/** The name of a file without folder and ending, which is the id of what it defines. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".json".length);
}

function readJson(file: string, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof DataError) throw error;
    const problem = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new DataError("broken", [{ file, path: "", problem }]);
  }
}
