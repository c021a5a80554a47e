import type {
  ComparisonId,
  ComponentId,
  FeatureSetId,
  LayerId,
  OrgId,
  StandardId,
  TalkId,
} from "./id.ts";
import type { DEAL_TYPES, Level, ORG_TYPES, STANDARD_TYPES } from "./entity.ts";
import type { Text } from "./text.ts";
import type { ConformanceLevel, ConformanceRole, Phase, StewardRole } from "./track.ts";
import type { Span, When } from "./when.ts";

/*
 * The whole ecosystem in outline: what is needed to draw, filter and search it.
 * Evidence, notes and cells stay in the entities' own files and come on demand.
 * The first picture needs part of it (data/indexFile.ts); until the rest has come, the tracks that
 * it holds are empty.
 */

export interface Name extends Span {
  readonly name: string;
  readonly zh?: string;
}
export interface PhaseSpan extends Span {
  readonly phase: Phase;
}
export interface Stewardship extends Span {
  readonly org: OrgId;
  readonly role: StewardRole;
}
export interface ComponentSnapshot extends Span {
  readonly org: OrgId;
  readonly level: string;
}
export interface Licensing extends Span {
  readonly spdx: string;
}
/** Its newest major version from a day on. */
export interface Major extends Span {
  readonly number: number;
}
export interface Location extends Span {
  /** A layer of the stack. */
  readonly layer: LayerId;
  /** The group within it, where the layer has groups. */
  readonly group?: LayerId;
}
export interface Conforming extends Span {
  readonly standard: StandardId;
  readonly role: ConformanceRole;
  readonly level: ConformanceLevel;
}
export interface RelationSpan extends Span {
  readonly type: string;
  readonly target: ComponentId | StandardId;
}

export interface LayerOutline {
  readonly id: LayerId;
  readonly label: Text;
  readonly summary?: Text;
  readonly order: number;
}

/** A sub-layer: part of one layer of the stack. */
export interface GroupOutline extends LayerOutline {
  /** The layer of the stack it belongs to. */
  readonly parent: LayerId;
}

export interface Headquarters extends Span {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface ComponentOutline {
  readonly id: ComponentId;
  readonly short?: string;
  readonly type: string;
  readonly names: readonly Name[];
  /** Primary layer first. */
  readonly layers: readonly Location[];
  readonly phases: readonly PhaseSpan[];
  readonly stewards: readonly Stewardship[];
  readonly governance: readonly ComponentSnapshot[];
  readonly licenses: readonly Licensing[];
  /** Rising; none where it has had but one. */
  readonly majors: readonly Major[];
  readonly conformance: readonly Conforming[];
  readonly relations: readonly RelationSpan[];
  /** Feature sets in which it has cells. */
  readonly featureSets: readonly FeatureSetId[];
  /** How much is recorded about it (model/weight.ts): what weighs little is folded away first. */
  readonly weight: number;
  /** Slug of a brand mark. */
  readonly mark?: string;
}

export interface StandardOutline {
  readonly id: StandardId;
  readonly short?: string;
  readonly type: (typeof STANDARD_TYPES)[number];
  readonly names: readonly Name[];
  readonly phases: readonly PhaseSpan[];
  readonly stewards: readonly Stewardship[];
  readonly governance: readonly ComponentSnapshot[];
  readonly relations: readonly RelationSpan[];
  readonly featureSets: readonly FeatureSetId[];
}

/** A deal as the buyer's file tells it. */
export interface DealOutline {
  readonly id: string;
  readonly type: (typeof DEAL_TYPES)[number];
  readonly seller?: OrgId;
  readonly orgs: readonly OrgId[];
  readonly components: readonly ComponentId[];
  /** From its closing (or announcement, where no closing is known) to its end. */
  readonly from: When | null;
  readonly to?: When | null;
}

export interface OrgOutline {
  readonly id: OrgId;
  readonly short?: string;
  readonly type: (typeof ORG_TYPES)[number];
  readonly names: readonly Name[];
  readonly phases: readonly PhaseSpan[];
  readonly levels: readonly Level[];
  readonly countries: readonly Headquarters[];
  readonly deals: readonly DealOutline[];
}

export interface ComparisonOutline {
  readonly id: ComparisonId;
  readonly title: Text;
  readonly columns: readonly (ComponentId | StandardId)[];
  readonly layer?: LayerId;
}

/** A talk that ships with the data set; its steps come on demand. */
export interface TalkOutline {
  readonly id: TalkId;
  readonly title: Text;
  readonly steps: number;
  readonly minutes: number;
  /** Of one that walks through a text, statement by statement: the date whose state that describes. */
  readonly textOf?: string;
}

export interface RelationType {
  readonly id: string;
  readonly label: Text;
  /** The label read from the other end. The same as `label` where it runs both ways. */
  readonly inverse: Text;
  /** What has this relation depends on what it points at; absent: it says nothing of that. */
  readonly depends?: true;
  /**
   * Whether what has this relation came `from` what it points at (a fork, a successor) or goes on in it
   * (`into`: a merger); absent: it says nothing of that.
   */
  readonly lineage?: "from" | "into";
}

export interface Term {
  readonly id: string;
  readonly label: Text;
}

export interface Ecosystem {
  readonly id: string;
  /** Names one state of the data set's files: another state, another revision. */
  readonly revision: string;
  readonly title: Text;
  readonly summary: Text;
  /** The day on which it was last read: of any day from then on, all that it says is known. */
  readonly read: When;
  /** From the ground up. */
  readonly layers: readonly LayerOutline[];
  /** In the order of their layers, then in their own. */
  readonly groups: readonly GroupOutline[];
  readonly components: readonly ComponentOutline[];
  readonly standards: readonly StandardOutline[];
  readonly orgs: readonly OrgOutline[];
  readonly comparisons: readonly ComparisonOutline[];
  readonly talks: readonly TalkOutline[];
  readonly componentTypes: ReadonlyMap<string, Text>;
  readonly eventTypes: ReadonlyMap<string, Text>;
  readonly relationTypes: ReadonlyMap<string, RelationType>;
  readonly layerById: ReadonlyMap<string, LayerOutline>;
  readonly groupById: ReadonlyMap<string, GroupOutline>;
  readonly componentById: ReadonlyMap<string, ComponentOutline>;
  readonly standardById: ReadonlyMap<string, StandardOutline>;
  readonly orgById: ReadonlyMap<string, OrgOutline>;
}

/** One entry of `catalog.json`. */
export interface DataSetEntry {
  readonly id: string;
  readonly title: Text;
  /** Folder below `data/`. */
  readonly path: string;
  /** The state of the data set that was built; its files lie in a folder of this name. */
  readonly revision?: string;
}
