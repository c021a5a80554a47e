import * as v from "valibot";
import type { DataSetEntry, RelationType, Term } from "#model/ecosystem.ts";
import { type Locale, LOCALES, type Text } from "#model/text.ts";
import { id, line, type SchemaOf, text } from "./basics.ts";

/** The newest shape of files this program reads. Raised when an old reader would misread a new file. */
export const FORMAT = 1;

export interface Vocabulary<T> {
  readonly kind: "vocabulary";
  readonly terms: readonly T[];
}

export const terms: SchemaOf<Vocabulary<Term>> = v.strictObject({
  $schema: line,
  kind: v.literal("vocabulary"),
  terms: v.array(v.strictObject({ id, label: text })),
});

export const relationTypes: SchemaOf<Vocabulary<RelationType>> = v.strictObject({
  $schema: line,
  kind: v.literal("vocabulary"),
  terms: v.array(
    v.strictObject({
      id,
      label: text,
      inverse: text,
      depends: v.exactOptional(v.literal(true)),
      lineage: v.exactOptional(v.picklist(["from", "into"])),
    }),
  ),
});

export interface EcosystemFile {
  readonly kind: "ecosystem";
  readonly format: number;
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** The languages that each of its texts is held to; absent: any one of them will do. */
  readonly languages?: readonly Locale[];
}

export const ecosystemFile: SchemaOf<EcosystemFile> = v.strictObject({
  $schema: line,
  kind: v.literal("ecosystem"),
  format: v.number(),
  id,
  title: text,
  summary: text,
  languages: v.exactOptional(
    v.pipe(
      v.array(v.picklist(LOCALES)),
      v.minLength(1, "needs at least one language"),
      v.description("The languages that each text is held to; left out: one of them will do."),
    ),
  ),
});

function isDistinct(list: readonly string[]): boolean {
  return new Set(list).size === list.length;
}

/** The beginning of a hash. */
const REVISION = /^[0-9a-f]{12}$/u;

export const catalog: SchemaOf<{ readonly dataSets: readonly DataSetEntry[] }> = v.strictObject({
  $schema: line,
  dataSets: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: text,
        path: id,
        revision: v.exactOptional(
          v.pipe(
            v.string(),
            v.regex(REVISION, "is no revision"),
            v.description("Written by the build: names the state of the data set's files."),
          ),
        ),
      }),
    ),
    v.minLength(1, "needs at least one data set"),
    v.check((sets) => isDistinct(sets.map((set) => set.id)), "gives an id twice"),
    v.check((sets) => isDistinct(sets.map((set) => set.path)), "gives a path twice"),
  ),
});
