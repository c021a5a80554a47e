import * as v from "valibot";
import {
  CONFORMANCE_LEVELS,
  CONFORMANCE_ROLES,
  type Conformance,
  type CountryClaim,
  type EventClaim,
  type GovernanceClaim,
  type LicenseClaim,
  type NameClaim,
  type PhaseClaim,
  PHASES,
  type Placement,
  type Point,
  type Relation,
  type Release,
  type RepositoryClaim,
  STEWARD_ROLES,
  type StewardClaim,
  type TagTrack,
} from "#model/track.ts";
import { VERSION_PLACE } from "#model/tagged.ts";
import { day, end, id, isSafeUrl, line, type SchemaOf, text, url, when } from "./basics.ts";
import { alternatives, sourceRefs, verified } from "./evidence.ts";

const claim = {
  sources: sourceRefs,
  note: v.exactOptional(text),
  verified: v.exactOptional(verified),
  alt: v.exactOptional(alternatives),
};
const bounds = { knownBy: v.exactOptional(when), notBefore: v.exactOptional(when) };
const planned = v.exactOptional(v.picklist(["from", "to", "both"]));
const dated = { from: end, to: v.exactOptional(end), planned };
const maybeDated = { from: v.exactOptional(end), to: v.exactOptional(end), planned };

export const nameClaim: SchemaOf<NameClaim> = v.strictObject({
  name: line,
  zh: v.exactOptional(line),
  ...claim,
  ...dated,
});
export const phaseClaim: SchemaOf<PhaseClaim> = v.strictObject({
  phase: v.picklist(PHASES),
  ...claim,
  ...dated,
});
export const governanceClaim: SchemaOf<GovernanceClaim> = v.strictObject({
  org: id,
  level: id,
  ...claim,
  ...dated,
});
export const stewardClaim: SchemaOf<StewardClaim> = v.strictObject({
  org: id,
  role: v.picklist(STEWARD_ROLES),
  ...claim,
  ...dated,
});
export const repositoryClaim: SchemaOf<RepositoryClaim> = v.strictObject({
  url,
  readOnly: v.exactOptional(v.boolean()),
  ...claim,
  ...dated,
});
export const licenseClaim: SchemaOf<LicenseClaim> = v.strictObject({
  spdx: line,
  ...claim,
  ...dated,
});
export const countryClaim: SchemaOf<CountryClaim> = v.strictObject({
  country: v.pipe(
    v.string(),
    v.regex(/^[A-Z]{2}$/u, "write the country as two capital letters (ISO 3166-1), like CN"),
  ),
  ...claim,
  ...dated,
});
export const placement: SchemaOf<Placement> = v.strictObject({
  layer: id,
  primary: v.exactOptional(v.boolean()),
  from: v.exactOptional(end),
  to: v.exactOptional(end),
  note: v.exactOptional(text),
});
export const point: SchemaOf<Point> = v.pipe(
  v.strictObject({
    version: v.exactOptional(line),
    date: v.exactOptional(when),
    bound: v.exactOptional(v.picklist(["exact", "by"])),
  }),
  v.check(
    (p) => p.version !== undefined || p.date !== undefined,
    "needs a version, a date, or both",
  ),
);

const range = v.exactOptional(
  v.array(
    v.strictObject({
      gte: v.exactOptional(line),
      lt: v.exactOptional(line),
      eq: v.exactOptional(line),
    }),
  ),
);

export const release: SchemaOf<Release> = v.strictObject({
  version: line,
  date: when,
  eol: v.exactOptional(end),
  eolPlanned: v.exactOptional(v.boolean()),
  lts: v.exactOptional(v.boolean()),
  note: v.exactOptional(text),
  alt: v.exactOptional(alternatives),
  sources: sourceRefs,
});
const tagUrl = v.pipe(
  v.string(),
  v.check(
    (written) =>
      written.includes(VERSION_PLACE) && isSafeUrl(written.replace(VERSION_PLACE, "1.0")),
    `must be the https:// address of a tag's page, with ${VERSION_PLACE} in it`,
  ),
);
const year = v.pipe(v.string(), v.regex(/^\d{4}$/u, "write the year with four digits"));
const taggedInYear = v.pipe(
  v.string(),
  v.regex(
    /^[\w.+-]+ \d{2}-\d{2}(?:, [\w.+-]+ \d{2}-\d{2})*$/u,
    "write each release as its version, month and day: 1.0.0 03-14, 1.1.0 06-02",
  ),
);
export const tagTrack: SchemaOf<TagTrack> = v.strictObject({
  url: tagUrl,
  read: day,
  releases: v.record(year, taggedInYear),
});
export const eventClaim: SchemaOf<EventClaim> = v.strictObject({
  type: id,
  on: when,
  title: text,
  ...claim,
});
export const relation: SchemaOf<Relation> = v.strictObject({
  type: id,
  target: id,
  role: v.exactOptional(text),
  range,
  ...claim,
  ...bounds,
  ...maybeDated,
});
export const conformance: SchemaOf<Conformance> = v.pipe(
  v.strictObject({
    standard: id,
    role: v.picklist(CONFORMANCE_ROLES),
    level: v.picklist(CONFORMANCE_LEVELS),
    range,
    profiles: v.exactOptional(v.array(id)),
    via: v.exactOptional(v.array(id)),
    since: v.exactOptional(point),
    until: v.exactOptional(point),
    ...claim,
    ...bounds,
    ...maybeDated,
  }),
  v.check(
    (c) => c.level !== "partial" || c.note !== undefined,
    "partial conformance needs a note that says which part",
  ),
);
