import type { ComponentOutline, Ecosystem, StandardOutline } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import type { PanelPart } from "#model/talk.ts";
import { say, type Text } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import { conformingOn, latest, snapshotOf, snapshotsOn } from "#query/moment.ts";
import { stewardsOn } from "#query/vendor.ts";
import { formatWhen } from "#words/dates.ts";
import { licenseText } from "#words/licenses.ts";
import { levelOf, nameOf } from "#words/names.ts";
import type { Words } from "#words/words.ts";
import type { Gathered } from "./publishedFiles.ts";

export interface Fact {
  readonly id: PanelPart;
  readonly label: string;
  readonly value: string;
}

/** What a panel says in its first lines. */
export interface Facts {
  /** What it is: `component`, `standard`, … in the reader's language. */
  readonly kind: string;
  readonly name: string;
  readonly summary: string;
  /** Only what is known on the day. */
  readonly facts: readonly Fact[];
}

export interface Asking {
  readonly ecosystem: Ecosystem;
  readonly gathered: Gathered;
  readonly day: Day;
  readonly words: Words;
}

export function factsOf({ kind, id }: EntityRef, asking: Asking): Facts {
  const { ecosystem, gathered, day, words } = asking;
  const { locale, t } = words;
  const textOf = (text: Text | undefined): string => (text ? say(text, locale) : "");
  const files = {
    layer: () => ecosystem.layerById.get(id)?.summary,
    component: () => gathered.components.get(id)?.summary,
    standard: () => gathered.standards.get(id)?.summary,
    org: () => gathered.orgs.get(id)?.summary,
  };
  const facts = { layer: ofLayer, component: ofComponent, standard: ofStandard, org: ofOrg };
  return {
    kind: t(`search.kind.${kind}`),
    name: nameOf(ecosystem, id, day, locale),
    summary: textOf(files[kind]()),
    facts: facts[kind](id, asking).filter(({ value }) => value !== ""),
  };
}

/** Those facts that a step asks for, in its order. */
export function chosenFacts(facts: Facts, panel: readonly PanelPart[] | undefined): Facts {
  if (!panel) return facts;
  return {
    ...facts,
    summary: panel.includes("summary") ? facts.summary : "",
    facts: panel.flatMap((part) => facts.facts.filter(({ id }) => id === part)),
  };
}

function ofComponent(id: string, asking: Asking): readonly Fact[] {
  const { ecosystem, day, words } = asking;
  const outline = ecosystem.componentById.get(id);
  if (!outline) return [];
  const { t } = words;
  const snapshot = snapshotOf(outline, day);
  return [
    ...ofTracks(outline, asking),
    {
      id: "license",
      label: t("compare.fact.license"),
      value: (snapshot?.licenses ?? []).map((license) => licenseText(license, words)).join(", "),
    },
    {
      id: "standards",
      label: t("filter.standard"),
      value: namesOf(snapshot?.standards ?? [], asking),
    },
    { id: "layers", label: t("filter.layer"), value: namesOf(snapshot?.layers ?? [], asking) },
  ];
}

function ofStandard(id: string, asking: Asking): readonly Fact[] {
  const { ecosystem, day, words } = asking;
  const outline = ecosystem.standardById.get(id);
  if (!outline) return [];
  const { t } = words;
  const playing = (roles: readonly string[]): string => {
    const players = ecosystem.components.filter((component) =>
      conformingOn(component, day).some(
        ({ standard, role }) => standard === id && roles.includes(role),
      ),
    );
    return namesOf(
      players.map((player) => player.id),
      asking,
    );
  };
  return [
    ...ofTracks(outline, asking),
    { id: "providers", label: t("panel.providers"), value: playing(["provider", "both"]) },
    { id: "consumers", label: t("panel.consumers"), value: playing(["consumer", "both"]) },
  ];
}

/** What is told of components and standards alike. */
function ofTracks(
  { phases, stewards, governance }: ComponentOutline | StandardOutline,
  asking: Asking,
): readonly Fact[] {
  const { ecosystem, day, words } = asking;
  const { t, locale } = words;
  const phase = latest(phases, day);
  const first = phases[0]?.from;
  const snapshot = latest(governance, day);
  return [
    { id: "phase", label: t("compare.fact.phase"), value: phase ? t(`phase.${phase.phase}`) : "" },
    {
      id: "since",
      label: t("compare.fact.since"),
      value: phase && first ? formatWhen(first, words) : "",
    },
    {
      id: "vendor",
      label: t("compare.fact.vendor"),
      value: namesOf(
        stewardsOn(stewards, day).map(({ org }) => org),
        asking,
      ),
    },
    {
      id: "foundation",
      label: t("compare.fact.foundation"),
      value: snapshot
        ? `${nameOf(ecosystem, snapshot.org, day, locale)} (${levelOf(ecosystem, snapshot.org, snapshot.level, locale)})`
        : "",
    },
  ];
}

function ofLayer(id: string, asking: Asking): readonly Fact[] {
  const { ecosystem, day, words } = asking;
  const here = snapshotsOn(ecosystem, day).filter(({ layer }) => layer === id);
  const names = namesOf(
    here.map(({ component }) => component.id),
    asking,
  );
  return [{ id: "components", label: words.t("panel.components"), value: names }];
}

function ofOrg(id: string, asking: Asking): readonly Fact[] {
  const { ecosystem, day, words } = asking;
  const outline = ecosystem.orgById.get(id);
  if (!outline) return [];
  const { t } = words;
  const made = snapshotsOn(ecosystem, day).filter(({ vendors }) => vendors.includes(id));
  const held = snapshotsOn(ecosystem, day).filter(({ foundations }) => foundations.includes(id));
  const list = (snapshots: typeof made): string =>
    namesOf(
      snapshots.map(({ component }) => component.id),
      asking,
    );
  return [
    { id: "type", label: t("filter.type"), value: t(`org.${outline.type}`) },
    { id: "products", label: t("panel.products"), value: list(made) },
    { id: "holds", label: t("panel.holds"), value: list(held) },
  ];
}

function namesOf(ids: readonly string[], { ecosystem, day, words }: Asking): string {
  const names = [...new Set(ids)].map((id) => nameOf(ecosystem, id, day, words.locale));
  return names.join(words.t("handout.comma"));
}
