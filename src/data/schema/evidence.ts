import * as v from "valibot";
import {
  type Alternative,
  type Source,
  SOURCE_KINDS,
  type SourceRef,
  type Verified,
  WAYS_TO_VERIFY,
} from "#model/evidence.ts";
import { day, end, id, line, type SchemaOf, text, url, when } from "./basics.ts";

const refId = v.pipe(
  v.string(),
  v.regex(
    /^@?[a-z0-9]+(-[a-z0-9]+)*$/u,
    "a source is named like readme, or @cncf-landscape if shared",
  ),
);

export const sourceRef: SchemaOf<SourceRef> = v.union([
  refId,
  v.strictObject({
    id: refId,
    at: v.exactOptional(line),
    quote: v.exactOptional(v.pipe(line, v.maxLength(200, "a quote has at most 200 characters"))),
  }),
]);

export const sourceRefs: SchemaOf<SourceRef[]> = v.pipe(
  v.array(sourceRef),
  v.minLength(1, "needs at least one source"),
);

export const source: SchemaOf<Source> = v.pipe(
  v.strictObject({
    url: v.exactOptional(url),
    title: v.pipe(v.string(), v.minLength(3, "needs a title of at least 3 characters")),
    accessed: day,
    published: v.exactOptional(when),
    publisher: v.exactOptional(line),
    lang: v.exactOptional(line),
    archive: v.exactOptional(url),
    kind: v.picklist(SOURCE_KINDS),
    tier: v.optional(v.picklist([1, 2, 3]), 1),
    derivedFrom: v.exactOptional(v.array(line)),
  }),
  v.check(
    (s) => s.url !== undefined || s.publisher !== undefined,
    "needs its url; where it has none, say who published it",
  ),
);

export const sources: SchemaOf<Record<string, Source>> = v.record(id, source);

export const verified: SchemaOf<Verified> = v.strictObject({
  on: day,
  how: v.picklist(WAYS_TO_VERIFY),
  against: v.exactOptional(line),
});

export const alternatives: SchemaOf<Alternative[]> = v.array(
  v.strictObject({
    from: v.exactOptional(end),
    to: v.exactOptional(end),
    value: v.exactOptional(v.unknown()),
    reason: text,
    sources: sourceRefs,
  }),
);
