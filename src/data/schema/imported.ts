import * as v from "valibot";
import type { ComponentId, LayerId } from "#model/id.ts";
import { day, id, line, type SchemaOf } from "./basics.ts";

/*
 * What came with an import and has no place in the model rides along beside it, so that an export
 * can give back what was read.
 */

/** A key of a foreign record: its name alone where the model has its value, else name and value. */
export type Leaf = string | readonly [name: string, value: unknown];
/** The same of a record within the record, key by key. */
export type Field = Leaf | { readonly in: string; readonly fields: readonly Leaf[] };

export interface ImportedItem {
  readonly component: ComponentId;
  readonly fields: readonly Field[];
}
export interface ImportedGroup {
  readonly layer: LayerId;
  readonly fields: readonly Field[];
  readonly items: readonly ImportedItem[];
}
export interface ImportedCategory {
  readonly layer: LayerId;
  readonly fields: readonly Field[];
  readonly groups: readonly ImportedGroup[];
}
/** A landscape with the values taken out that the model has. */
export interface ImportedLandscape {
  readonly fields: readonly Field[];
  readonly categories: readonly ImportedCategory[];
  /** Files beside it, as they were read, by name. */
  readonly beside?: readonly (readonly [name: string, value: unknown])[];
}

export interface Imported {
  readonly kind: "imported";
  readonly id: string;
  /** Names of the files that were read. */
  readonly files: readonly string[];
  readonly on: string;
  readonly landscape?: ImportedLandscape;
  /** What other formats say of a component, or (without `component`) of the whole. */
  readonly carried?: readonly {
    readonly component?: ComponentId;
    readonly fields: readonly Field[];
  }[];
}

const carried = v.strictTuple([v.string(), v.unknown()]);
const leaf = v.union([v.string(), carried]);
const fields: SchemaOf<readonly Field[]> = v.array(
  v.union([v.string(), carried, v.strictObject({ in: v.string(), fields: v.array(leaf) })]),
);

export const imported: SchemaOf<Imported> = v.strictObject({
  $schema: line,
  kind: v.literal("imported"),
  id,
  files: v.array(line),
  on: day,
  landscape: v.exactOptional(
    v.strictObject({
      fields,
      categories: v.array(
        v.strictObject({
          layer: id,
          fields,
          groups: v.array(
            v.strictObject({
              layer: id,
              fields,
              items: v.array(v.strictObject({ component: id, fields })),
            }),
          ),
        }),
      ),
      beside: v.exactOptional(v.array(carried)),
    }),
  ),
  carried: v.exactOptional(v.array(v.strictObject({ component: v.exactOptional(id), fields }))),
});
