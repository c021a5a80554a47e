import * as v from "valibot";
import { FINDINGS, PANEL_PARTS, type Talk } from "#model/talk.ts";
import { id, line, type SchemaOf, text } from "./basics.ts";
import { sourceRefs, sources } from "./evidence.ts";

const LONGEST_STEP = 60;

const ids = v.pipe(v.array(id), v.minLength(1, "leave it out to have it chosen"));

const only = v.strictObject({
  rows: v.exactOptional(ids),
  columns: v.exactOptional(ids),
  panel: v.exactOptional(
    v.pipe(v.array(v.picklist(PANEL_PARTS)), v.minLength(1, "leave it out to have it chosen")),
  ),
  layers: v.exactOptional(ids),
});

const step = v.strictObject({
  id,
  chapter: v.exactOptional(text),
  view: v.pipe(
    v.string(),
    v.description(
      "The query of an address without `?`, like `standard=cni&open=component/flannel`.",
    ),
  ),
  title: text,
  say: v.exactOptional(text),
  minutes: v.pipe(
    v.number(),
    v.gtValue(0, "a step takes time"),
    v.maxValue(LONGEST_STEP, `a step takes at most ${LONGEST_STEP} minutes`),
  ),
  emphasis: v.exactOptional(v.array(id)),
  claim: v.exactOptional(
    v.strictObject({
      said: text,
      verdict: v.picklist(FINDINGS),
      found: text,
      sources: sourceRefs,
    }),
  ),
  only: v.exactOptional(only),
});

const about = {
  $schema: line,
  format: v.exactOptional(v.number()),
  kind: v.literal("talk"),
  id,
  title: text,
  summary: v.exactOptional(text),
  sources: v.exactOptional(sources),
};

export const talk: SchemaOf<Talk> = v.strictObject({
  ...about,
  steps: v.pipe(v.array(step), v.minLength(1, "needs at least one step")),
});

/** A talk that somebody is still writing: there may be nothing in it yet. */
export const talkInWriting: SchemaOf<Talk> = v.strictObject({ ...about, steps: v.array(step) });
