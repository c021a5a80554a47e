import * as v from "valibot";
import { DEAL_TYPES, type Level, ORG_TYPES, STANDARD_TYPES } from "#model/entity.ts";
import type { RelationType, TalkOutline, Term } from "#model/ecosystem.ts";
import {
  CONFORMANCE_LEVELS,
  CONFORMANCE_ROLES,
  type ConformanceLevel,
  type ConformanceRole,
  type Phase,
  PHASES,
  STEWARD_ROLES,
  type StewardRole,
} from "#model/track.ts";
import type { Text } from "#model/text.ts";
import { end, id, line, type SchemaOf, text } from "./schema/basics.ts";

/*
 * The generated index: the entities' tracks without their evidence, dates still as written.
 * Empty lists are left out, which is most of them.
 */

export interface DatedEntry {
  /** Left out where it is not known. */
  readonly from?: string | null;
  readonly to?: string | null;
}
export type NameEntry = DatedEntry & { readonly name: string; readonly zh?: string };
export type PhaseEntry = DatedEntry & { readonly phase: Phase };
export type StewardEntry = DatedEntry & { readonly org: string; readonly role: StewardRole };
export type StandingEntry = DatedEntry & { readonly org: string; readonly level: string };
export type LicenseEntry = DatedEntry & { readonly spdx: string };
export type HeadquartersEntry = DatedEntry & { readonly country: string };
export type LocationEntry = DatedEntry & { readonly layer: string };
export type BondEntry = DatedEntry & { readonly type: string; readonly target: string };
export type ConformingEntry = DatedEntry & {
  readonly standard: string;
  readonly role: ConformanceRole;
  readonly level: ConformanceLevel;
};

export interface ThingEntry {
  readonly id: string;
  readonly short?: string;
  readonly type: string;
  readonly names: readonly NameEntry[];
  readonly phases?: readonly PhaseEntry[];
  readonly stewards?: readonly StewardEntry[];
  readonly governance?: readonly StandingEntry[];
  readonly relations?: readonly BondEntry[];
  readonly featureSets?: readonly string[];
}
export interface ComponentEntry extends ThingEntry {
  readonly layers: readonly LocationEntry[];
  readonly licenses?: readonly LicenseEntry[];
  readonly conformance?: readonly ConformingEntry[];
  readonly mark?: string;
}
export interface StandardEntry extends ThingEntry {
  readonly type: (typeof STANDARD_TYPES)[number];
}
export interface DealEntry extends DatedEntry {
  readonly id: string;
  readonly type: (typeof DEAL_TYPES)[number];
  readonly seller?: string;
  readonly orgs?: readonly string[];
  readonly components?: readonly string[];
}
export interface OrgEntry {
  readonly id: string;
  readonly type: (typeof ORG_TYPES)[number];
  readonly names: readonly NameEntry[];
  readonly phases?: readonly PhaseEntry[];
  readonly levels?: readonly Level[];
  readonly countries?: readonly HeadquartersEntry[];
  readonly deals?: readonly DealEntry[];
}
export interface IndexFile {
  readonly format: number;
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly layers: readonly {
    readonly id: string;
    readonly label: Text;
    readonly summary?: Text;
    readonly order: number;
    readonly parent?: string;
  }[];
  readonly components: readonly ComponentEntry[];
  readonly standards: readonly StandardEntry[];
  readonly orgs: readonly OrgEntry[];
  readonly comparisons: readonly {
    readonly id: string;
    readonly title: Text;
    readonly columns: readonly string[];
    readonly layer?: string;
  }[];
  readonly talks?: readonly TalkOutline[];
  readonly componentTypes: readonly Term[];
  readonly eventTypes: readonly Term[];
  readonly relationTypes: readonly RelationType[];
}

const ids = v.exactOptional(v.array(id));
const dated = { from: v.exactOptional(end), to: v.exactOptional(end) };
const phases = v.exactOptional(v.array(v.object({ phase: v.picklist(PHASES), ...dated })));
const names = v.pipe(
  v.array(v.object({ name: line, zh: v.exactOptional(line), ...dated })),
  v.minLength(1),
);
const thing = {
  id,
  short: v.exactOptional(line),
  names,
  phases,
  stewards: v.exactOptional(
    v.array(v.object({ org: id, role: v.picklist(STEWARD_ROLES), ...dated })),
  ),
  governance: v.exactOptional(v.array(v.object({ org: id, level: id, ...dated }))),
  relations: v.exactOptional(v.array(v.object({ type: id, target: id, ...dated }))),
  featureSets: ids,
};
const term = v.object({ id, label: text });

/** Looser than the files' schemas: the index is generated, unknown keys are a newer generator's. */
export const indexFile: SchemaOf<IndexFile> = v.object({
  format: v.number(),
  id,
  title: text,
  summary: text,
  layers: v.array(
    v.object({
      id,
      label: text,
      summary: v.exactOptional(text),
      order: v.number(),
      parent: v.exactOptional(id),
    }),
  ),
  components: v.array(
    v.object({
      ...thing,
      type: id,
      layers: v.array(v.object({ layer: id, ...dated })),
      licenses: v.exactOptional(v.array(v.object({ spdx: line, ...dated }))),
      conformance: v.exactOptional(
        v.array(
          v.object({
            standard: id,
            role: v.picklist(CONFORMANCE_ROLES),
            level: v.picklist(CONFORMANCE_LEVELS),
            ...dated,
          }),
        ),
      ),
      mark: v.exactOptional(line),
    }),
  ),
  standards: v.array(v.object({ ...thing, type: v.picklist(STANDARD_TYPES) })),
  orgs: v.array(
    v.object({
      id,
      type: v.picklist(ORG_TYPES),
      names,
      phases,
      levels: v.exactOptional(
        v.array(
          v.object({ id, label: text, rank: v.number(), terminal: v.exactOptional(v.boolean()) }),
        ),
      ),
      countries: v.exactOptional(v.array(v.object({ country: line, ...dated }))),
      deals: v.exactOptional(
        v.array(
          v.object({
            id,
            type: v.picklist(DEAL_TYPES),
            seller: v.exactOptional(id),
            orgs: ids,
            components: ids,
            ...dated,
          }),
        ),
      ),
    }),
  ),
  comparisons: v.array(
    v.object({ id, title: text, columns: v.array(id), layer: v.exactOptional(id) }),
  ),
  talks: v.exactOptional(
    v.array(
      v.object({
        id,
        title: text,
        steps: v.number(),
        minutes: v.number(),
      }),
    ),
  ),
  componentTypes: v.array(term),
  eventTypes: v.array(term),
  relationTypes: v.array(
    v.object({ id, label: text, inverse: text, depends: v.exactOptional(v.literal(true)) }),
  ),
});
