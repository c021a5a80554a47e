import * as v from "valibot";
import { STANDARD_TYPES } from "#model/entity.ts";
import type { Text } from "#model/text.ts";
import {
  CONFORMANCE_LEVELS,
  CONFORMANCE_ROLES,
  type ConformanceLevel,
  type ConformanceRole,
  type Phase,
  PHASES,
} from "#model/track.ts";
import { end, id, line, type SchemaOf, text, when } from "./schema/basics.ts";

/*
 * `index.json`, generated: what the first picture needs to be arranged and filtered, dates still as
 * written. Empty lists are left out, which is most of them; components lie in columns (columns.ts). `restFile.ts` holds the rest.
 */

export interface DatedEntry {
  /** Left out where it is not known. */
  readonly from?: string | null;
  /** Without `from`: the first trace. */
  readonly by?: string;
  readonly to?: string | null;
}
export type NameEntry = DatedEntry & { readonly name: string; readonly zh?: string };
export type PhaseEntry = DatedEntry & { readonly phase: Phase };
export type LocationEntry = DatedEntry & { readonly layer: string };
export type ConformingEntry = DatedEntry & {
  readonly standard: string;
  readonly role: ConformanceRole;
  /** `implements` where it is left out. */
  readonly level?: ConformanceLevel;
};

export interface ComponentEntry {
  /** Left out where its last name gives it (`idOfName`), which is so for three in four. */
  readonly id?: string;
  readonly short?: string;
  /** `commonType` where it is left out. */
  readonly type?: string;
  readonly names: readonly NameEntry[];
  readonly layers: readonly LocationEntry[];
  readonly phases?: readonly PhaseEntry[];
  readonly conformance?: readonly ConformingEntry[];
  readonly weight: number;
}
export interface StandardEntry {
  readonly id: string;
  readonly short?: string;
  readonly type: (typeof STANDARD_TYPES)[number];
  readonly names: readonly NameEntry[];
}
export interface LayerEntry {
  readonly id: string;
  readonly label: Text;
  readonly order: number;
  readonly parent?: string;
}
export interface IndexFile {
  readonly format: number;
  readonly id: string;
  /** The same in the catalog and in every file that is generated from the same state. */
  readonly revision: string;
  readonly title: Text;
  readonly summary: Text;
  /**
   * The day on which the data set was last read. A conformance or relation with neither `from` nor
   * `by` is known by it.
   */
  readonly read: string;
  /** The type that most components have. */
  readonly commonType?: string;
  readonly layers: readonly LayerEntry[];
  readonly components: readonly ComponentEntry[];
  readonly standards: readonly StandardEntry[];
}

const dated = {
  from: v.exactOptional(end),
  by: v.exactOptional(when),
  to: v.exactOptional(end),
};

export const nameEntries: SchemaOf<readonly NameEntry[]> = v.pipe(
  v.array(v.object({ name: line, zh: v.exactOptional(line), ...dated })),
  v.minLength(1),
);
export const phaseEntries: SchemaOf<readonly PhaseEntry[]> = v.array(
  v.object({ phase: v.picklist(PHASES), ...dated }),
);

/** Looser than the files' schemas: the index is generated, unknown keys are a newer generator's. */
export const indexFile: SchemaOf<IndexFile> = v.object({
  format: v.number(),
  id,
  revision: v.string(),
  title: text,
  summary: text,
  read: when,
  commonType: v.exactOptional(id),
  layers: v.array(v.object({ id, label: text, order: v.number(), parent: v.exactOptional(id) })),
  components: v.array(
    v.object({
      id: v.exactOptional(id),
      short: v.exactOptional(line),
      type: v.exactOptional(id),
      names: nameEntries,
      layers: v.array(v.object({ layer: id, ...dated })),
      phases: v.exactOptional(phaseEntries),
      conformance: v.exactOptional(
        v.array(
          v.object({
            standard: id,
            role: v.picklist(CONFORMANCE_ROLES),
            level: v.exactOptional(v.picklist(CONFORMANCE_LEVELS)),
            ...dated,
          }),
        ),
      ),
      weight: v.number(),
    }),
  ),
  standards: v.array(
    v.object({
      id,
      short: v.exactOptional(line),
      type: v.picklist(STANDARD_TYPES),
      names: nameEntries,
    }),
  ),
});
