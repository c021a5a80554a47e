import * as v from "valibot";
import { FINDINGS, PANEL_PARTS, TALLIES, type Talk } from "#model/talk.ts";
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

/** A picture within a talk: base64, as much as makes half a megabyte. */
const LARGEST_IMAGE = 700_000;

const image = v.pipe(
  v.string(),
  v.regex(
    /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/u,
    "is no PNG or JPEG as a data: address in base64",
  ),
  v.maxLength(LARGEST_IMAGE, "is larger than half a megabyte"),
);

const side = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));

const cover = { text: v.exactOptional(text) };

const slide = v.variant("kind", [
  v.strictObject({ kind: v.picklist(["title", "section", "end"]), ...cover }),
  v.strictObject({ kind: v.literal("text"), text }),
  v.strictObject({
    kind: v.literal("columns"),
    left: text,
    right: text,
    leftHead: v.exactOptional(text),
    rightHead: v.exactOptional(text),
  }),
  v.strictObject({
    kind: v.literal("image"),
    image,
    width: side,
    height: side,
    alt: v.exactOptional(text),
    ...cover,
  }),
  v.strictObject({ kind: v.literal("tally"), of: v.picklist(TALLIES), ...cover }),
]);

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
      said: v.exactOptional(text),
      verdict: v.picklist(FINDINGS),
      found: v.exactOptional(text),
      sources: v.exactOptional(sourceRefs),
    }),
  ),
  only: v.exactOptional(only),
  slide: v.exactOptional(slide),
  builds: v.exactOptional(v.literal(true)),
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
