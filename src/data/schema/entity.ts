import * as v from "valibot";
import {
  type Component,
  DEAL_TYPES,
  type Layer,
  type Org,
  ORG_TYPES,
  type SharedSources,
  type Standard,
  STANDARD_TYPES,
} from "#model/entity.ts";
import { wholeComponent } from "#model/tagged.ts";
import { end, id, line, type SchemaOf, text, url, when } from "./basics.ts";
import { cells } from "./comparison.ts";
import { alternatives, sourceRefs, sources } from "./evidence.ts";
import {
  conformance,
  countryClaim,
  eventClaim,
  governanceClaim,
  licenseClaim,
  nameClaim,
  phaseClaim,
  placement,
  relation,
  release,
  repositoryClaim,
  stewardClaim,
  tagTrack,
} from "./track.ts";

/** Stands at the top of every file. `format` is left out while it is 1. */
const head = { $schema: line, format: v.exactOptional(v.number()) };
const links = v.record(id, url);
const external = v.record(line, v.union([line, v.array(line)]));
const names = v.pipe(v.array(nameClaim), v.minLength(1, "needs at least one name"));
const phases = v.pipe(v.array(phaseClaim), v.minLength(1, "needs at least one phase"));

export const layer: SchemaOf<Layer> = v.strictObject({
  ...head,
  kind: v.literal("layer"),
  id,
  label: text,
  aliases: v.exactOptional(v.array(line)),
  summary: v.exactOptional(text),
  description: v.exactOptional(text),
  parent: v.exactOptional(id),
  order: v.number(),
  side: v.exactOptional(v.picklist(["stack", "pillar"])),
  from: v.exactOptional(end),
  to: v.exactOptional(end),
});

export const component: SchemaOf<Component> = v.strictObject({
  ...head,
  kind: v.literal("component"),
  id,
  short: v.exactOptional(line),
  aliases: v.exactOptional(v.array(line)),
  type: id,
  summary: text,
  description: v.exactOptional(text),
  links: v.exactOptional(links),
  external: v.exactOptional(external),
  tags: v.exactOptional(v.array(id)),
  layers: v.pipe(v.array(placement), v.minLength(1, "needs at least one layer")),
  names,
  phases,
  governance: v.exactOptional(v.array(governanceClaim)),
  stewards: v.exactOptional(v.array(stewardClaim)),
  repositories: v.exactOptional(v.array(repositoryClaim)),
  licenses: v.exactOptional(v.array(licenseClaim)),
  releases: v.exactOptional(v.array(release)),
  tagged: v.exactOptional(v.array(tagTrack)),
  events: v.exactOptional(v.array(eventClaim)),
  conformance: v.exactOptional(v.array(conformance)),
  relations: v.exactOptional(v.array(relation)),
  cells: v.exactOptional(cells),
  sources: v.exactOptional(sources),
});

/** A component as it is read: with the releases that tags tell among the others. */
export const whole: SchemaOf<Component> = v.pipe(component, v.transform(wholeComponent));

export const standard: SchemaOf<Standard> = v.strictObject({
  ...head,
  kind: v.literal("standard"),
  id,
  short: v.exactOptional(line),
  aliases: v.exactOptional(v.array(line)),
  type: v.picklist(STANDARD_TYPES),
  summary: text,
  description: v.exactOptional(text),
  links: v.exactOptional(links),
  external: v.exactOptional(external),
  layers: v.exactOptional(v.array(placement)),
  names,
  phases: v.exactOptional(phases),
  governance: v.exactOptional(v.array(governanceClaim)),
  stewards: v.exactOptional(v.array(stewardClaim)),
  releases: v.exactOptional(v.array(release)),
  events: v.exactOptional(v.array(eventClaim)),
  profiles: v.exactOptional(v.array(v.strictObject({ id, label: text }))),
  currency: v.exactOptional(
    v.strictObject({ full: v.exactOptional(v.number()), partial: v.exactOptional(v.number()) }),
  ),
  conformance: v.exactOptional(v.array(conformance)),
  relations: v.exactOptional(v.array(relation)),
  cells: v.exactOptional(cells),
  sources: v.exactOptional(sources),
});

const deal = v.pipe(
  v.strictObject({
    id,
    type: v.picklist(DEAL_TYPES),
    seller: v.exactOptional(id),
    orgs: v.exactOptional(v.array(id)),
    components: v.exactOptional(v.array(id)),
    announced: v.exactOptional(when),
    closed: v.exactOptional(end),
    ended: v.exactOptional(end),
    note: v.exactOptional(text),
    sources: sourceRefs,
    alt: v.exactOptional(alternatives),
  }),
  v.check(
    (d) => d.announced !== undefined || d.closed !== undefined,
    "needs the day it was announced or closed",
  ),
  v.check(
    (d) => d.orgs !== undefined || d.components !== undefined,
    "needs what changed hands: orgs or components",
  ),
);

export const org: SchemaOf<Org> = v.strictObject({
  ...head,
  kind: v.literal("org"),
  id,
  short: v.exactOptional(line),
  aliases: v.exactOptional(v.array(line)),
  type: v.picklist(ORG_TYPES),
  summary: v.exactOptional(text),
  links: v.exactOptional(links),
  external: v.exactOptional(external),
  names,
  phases: v.exactOptional(phases),
  countries: v.exactOptional(v.array(countryClaim)),
  levels: v.exactOptional(
    v.array(
      v.strictObject({
        id,
        label: text,
        rank: v.number(),
        terminal: v.exactOptional(v.boolean()),
      }),
    ),
  ),
  memberships: v.exactOptional(v.array(governanceClaim)),
  deals: v.exactOptional(v.array(deal)),
  sources: v.exactOptional(sources),
});

export const sharedSources: SchemaOf<SharedSources> = v.strictObject({
  ...head,
  kind: v.literal("sources"),
  sources,
});
