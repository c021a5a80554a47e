import * as v from "valibot";
import {
  type Cell,
  type Comparison,
  type Feature,
  type FeatureSet,
  LIMITS,
  VALUE_TYPES,
  WAYS_TO_ENABLE,
} from "#model/comparison.ts";
import { id, line, type SchemaOf, text, when } from "./basics.ts";
import { alternatives, sourceRefs, verified } from "./evidence.ts";
import { point } from "./track.ts";

const lines = v.array(line);

/** What a cell may carry whatever it says; a verdict below makes some of it required. */
const base = {
  sources: v.exactOptional(sourceRefs),
  note: v.exactOptional(text),
  verified: v.exactOptional(verified),
  alt: v.exactOptional(alternatives),
  since: v.exactOptional(point),
  until: v.exactOptional(point),
  asOf: v.exactOptional(point),
  enable: v.exactOptional(v.picklist(WAYS_TO_ENABLE)),
  limits: v.exactOptional(v.array(v.picklist(LIMITS))),
  scope: v.exactOptional(
    v.strictObject({
      os: v.exactOptional(lines),
      arch: v.exactOptional(lines),
      edition: v.exactOptional(lines),
      mode: v.exactOptional(lines),
    }),
  ),
  via: v.exactOptional(v.array(id)),
  method: v.exactOptional(text),
};

export const cell: SchemaOf<Cell> = v.variant("v", [
  v.strictObject({ v: v.literal("yes"), ...base, sources: sourceRefs }),
  v.strictObject({ v: v.literal("no"), ...base, sources: sourceRefs }),
  v.strictObject({
    v: v.literal("partial"),
    ...base,
    sources: sourceRefs,
    note: text,
    limits: v.array(v.picklist(LIMITS)),
  }),
  v.pipe(
    v.strictObject({ v: v.literal("plugin"), ...base, sources: sourceRefs }),
    v.check((c) => c.via !== undefined || c.note !== undefined, "plugin needs via or a note"),
  ),
  v.strictObject({ v: v.literal("unknown"), ...base, note: text, verified }),
  v.strictObject({ v: v.literal("na"), ...base, note: text }),
  v.strictObject({
    v: v.literal("number"),
    ...base,
    sources: sourceRefs,
    asOf: point,
    number: v.pipe(v.number(), v.finite("must be a finite number")),
    unit: line,
    op: v.exactOptional(v.picklist(["=", "<=", ">=", "~"])),
  }),
  v.strictObject({ v: v.literal("text"), ...base, sources: sourceRefs, text }),
  v.strictObject({
    v: v.literal("version"),
    ...base,
    sources: sourceRefs,
    asOf: point,
    version: line,
    date: v.exactOptional(when),
  }),
  v.strictObject({ v: v.literal("date"), ...base, sources: sourceRefs, date: when }),
  v.strictObject({ v: v.literal("choice"), ...base, sources: sourceRefs, choice: v.array(id) }),
]);

export const cells: SchemaOf<Record<string, Cell[]>> = v.record(
  id,
  v.pipe(v.array(cell), v.minLength(1, "needs at least one statement")),
);

const feature: SchemaOf<Feature> = v.pipe(
  v.strictObject({
    id,
    label: text,
    question: text,
    value: v.picklist(VALUE_TYPES),
    unit: v.exactOptional(line),
    better: v.exactOptional(v.picklist(["higher", "lower", "neither"])),
    standard: v.exactOptional(id),
    staleAfterDays: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    choices: v.exactOptional(v.array(v.strictObject({ id, label: text }))),
    criteria: v.exactOptional(
      v.strictObject({
        yes: text,
        partial: text,
        plugin: v.exactOptional(text),
        no: v.exactOptional(text),
      }),
    ),
  }),
  v.check(
    (f) => f.value !== "support" || f.criteria !== undefined,
    "a support row needs criteria for yes and partial",
  ),
  v.check((f) => f.value !== "choice" || f.choices !== undefined, "a choice row needs its choices"),
);

const head = { $schema: line, format: v.exactOptional(v.number()) };

export const featureSet: SchemaOf<FeatureSet> = v.strictObject({
  ...head,
  kind: v.literal("feature-set"),
  id,
  features: v.pipe(v.array(feature), v.minLength(1, "needs at least one row")),
});

export const comparison: SchemaOf<Comparison> = v.strictObject({
  ...head,
  kind: v.literal("comparison"),
  id,
  title: text,
  aliases: v.exactOptional(lines),
  intro: v.exactOptional(text),
  columns: v.strictObject({
    components: v.exactOptional(v.array(id)),
    standards: v.exactOptional(v.array(id)),
    layer: v.exactOptional(id),
  }),
  rows: v.pipe(
    v.array(v.strictObject({ group: text, features: v.pipe(v.array(id), v.minLength(1)) })),
    v.minLength(1, "needs at least one group of rows"),
  ),
  minCoverage: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
