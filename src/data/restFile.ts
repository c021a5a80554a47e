import * as v from "valibot";
import type { ComparisonOutline, RelationType, TalkOutline, Term } from "#model/ecosystem.ts";
import { DEAL_TYPES, type Level, ORG_TYPES } from "#model/entity.ts";
import type { Text } from "#model/text.ts";
import { STEWARD_ROLES, type StewardRole } from "#model/track.ts";
import {
  type DatedEntry,
  type NameEntry,
  nameEntries,
  type PhaseEntry,
  phaseEntries,
} from "./indexFile.ts";
import { end, id, line, type SchemaOf, text, when } from "./schema/basics.ts";

/*
 * `rest.json`, generated: what of the ecosystem in outline the first picture does without. It is
 * fetched once that stands, or at once where an address asks for what is in it. What has nothing to
 * add to its entry in `index.json` is left out.
 */

export type StewardEntry = DatedEntry & { readonly org: string; readonly role: StewardRole };
export type SnapshotEntry = DatedEntry & { readonly org: string; readonly level: string };
export type LicenseEntry = DatedEntry & { readonly spdx: string };
/** When each major version came out, by its number. */
export type MajorEntries = Readonly<Record<string, string>>;
export type HeadquartersEntry = DatedEntry & { readonly country: string };
export type RelationSpanEntry = DatedEntry & { readonly type: string; readonly target: string };

export interface ThingRest {
  readonly id: string;
  readonly stewards?: readonly StewardEntry[];
  readonly governance?: readonly SnapshotEntry[];
  readonly relations?: readonly RelationSpanEntry[];
  readonly featureSets?: readonly string[];
}
export interface ComponentRest extends ThingRest {
  readonly licenses?: readonly LicenseEntry[];
  readonly majors?: MajorEntries;
  readonly mark?: string;
}
export interface StandardRest extends ThingRest {
  readonly phases?: readonly PhaseEntry[];
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
  readonly short?: string;
  readonly type: (typeof ORG_TYPES)[number];
  readonly names: readonly NameEntry[];
  readonly phases?: readonly PhaseEntry[];
  readonly levels?: readonly Level[];
  readonly countries?: readonly HeadquartersEntry[];
  readonly deals?: readonly DealEntry[];
}
export interface RestFile {
  readonly format: number;
  /** That of the index which it completes. */
  readonly revision: string;
  /** As in the index. */
  readonly read: string;
  readonly layers: readonly { readonly id: string; readonly summary: Text }[];
  readonly components: readonly ComponentRest[];
  readonly standards: readonly StandardRest[];
  readonly orgs: readonly OrgEntry[];
  readonly comparisons: readonly ComparisonOutline[];
  readonly talks: readonly TalkOutline[];
  readonly componentTypes: readonly Term[];
  readonly eventTypes: readonly Term[];
  readonly relationTypes: readonly RelationType[];
}

const ids = v.exactOptional(v.array(id));
const dated = {
  from: v.exactOptional(end),
  by: v.exactOptional(when),
  to: v.exactOptional(end),
};
const thing = {
  id,
  stewards: v.exactOptional(
    v.array(v.object({ org: id, role: v.picklist(STEWARD_ROLES), ...dated })),
  ),
  governance: v.exactOptional(v.array(v.object({ org: id, level: id, ...dated }))),
  relations: v.exactOptional(v.array(v.object({ type: id, target: id, ...dated }))),
  featureSets: ids,
};
const term = v.object({ id, label: text });

/** As loose as that of the index. */
export const restFile: SchemaOf<RestFile> = v.object({
  format: v.number(),
  revision: v.string(),
  read: when,
  layers: v.array(v.object({ id, summary: text })),
  components: v.array(
    v.object({
      ...thing,
      licenses: v.exactOptional(v.array(v.object({ spdx: line, ...dated }))),
      majors: v.exactOptional(v.record(v.string(), when)),
      mark: v.exactOptional(line),
    }),
  ),
  standards: v.array(v.object({ ...thing, phases: v.exactOptional(phaseEntries) })),
  orgs: v.array(
    v.object({
      id,
      short: v.exactOptional(line),
      type: v.picklist(ORG_TYPES),
      names: nameEntries,
      phases: v.exactOptional(phaseEntries),
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
  talks: v.array(
    v.object({
      id,
      title: text,
      steps: v.number(),
      minutes: v.number(),
      textOf: v.exactOptional(when),
    }),
  ),
  componentTypes: v.array(term),
  eventTypes: v.array(term),
  relationTypes: v.array(
    v.object({
      id,
      label: text,
      inverse: text,
      depends: v.exactOptional(v.literal(true)),
      lineage: v.exactOptional(v.picklist(["from", "into"])),
    }),
  ),
});
