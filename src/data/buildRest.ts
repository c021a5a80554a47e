import type { TalkOutline } from "#model/ecosystem.ts";
import type { Component, Deal, Org, Standard } from "#model/entity.ts";
import { majorOf } from "#model/release.ts";
import { wholeComponent } from "#model/tagged.ts";
import type { Talk } from "#model/talk.ts";
import { ends, featureSetsOf, valuesIn } from "./buildEntry.ts";
import { parseWhen } from "#model/when.ts";
import {
  type Calendar,
  calendarOf,
  orgNames,
  phaseEntries,
  statementEntry,
  tenureEntry,
} from "./calendar.ts";
import type { Files, InFile } from "./files.ts";
import type {
  RelationSpanEntry,
  ComponentRest,
  DealEntry,
  MajorEntries,
  OrgEntry,
  RestFile,
  StandardRest,
  ThingRest,
} from "./restFile.ts";
import { FORMAT } from "./schema/dataset.ts";

/**
 * Cuts out of a data set's files what completes the index.
 * @param revision that of the index
 */
export function buildRest(files: Files, revision = ""): RestFile {
  const setsOf = featureSetsOf(files);
  const calendar = calendarOf(files);
  const terms = <T>(list: readonly InFile<{ readonly terms: readonly T[] }>[]): readonly T[] =>
    list.flatMap(({ value }) => value.terms);
  return {
    format: FORMAT,
    revision,
    read: calendar.read.text,
    layers: valuesIn(files.layers).flatMap(({ id, summary }) => (summary ? [{ id, summary }] : [])),
    components: valuesIn(files.components)
      .map((component) => componentRest(component, setsOf(component), calendar))
      .filter(addsAnything),
    standards: valuesIn(files.standards)
      .map((standard) => standardRest(standard, setsOf(standard), calendar))
      .filter(addsAnything),
    orgs: valuesIn(files.orgs).map((org) => orgEntry(org, calendar)),
    comparisons: valuesIn(files.comparisons).map((table) => ({
      id: table.id,
      title: table.title,
      columns: [...(table.columns.components ?? []), ...(table.columns.standards ?? [])],
      ...(table.columns.layer && { layer: table.columns.layer }),
    })),
    talks: valuesIn(files.talks).map(talkEntry),
    componentTypes: terms(files.componentTypes),
    eventTypes: terms(files.eventTypes),
    relationTypes: terms(files.relationTypes),
  };
}

/** Is there more to an entry than its id? */
function addsAnything(entry: object): boolean {
  return Object.keys(entry).length > 1;
}

function thingRest(
  thing: Component | Standard,
  featureSets: readonly string[],
  calendar: Calendar,
): ThingRest {
  const { id, stewards, governance, relations } = thing;
  return {
    id,
    ...(stewards && {
      stewards: stewards.map((s) => ({
        org: s.org,
        role: s.role,
        ...tenureEntry(s, thing, calendar),
      })),
    }),
    ...(governance && {
      governance: governance.map((g) => ({
        org: g.org,
        level: g.level,
        ...tenureEntry(g, thing, calendar),
      })),
    }),
    ...(relations && {
      relations: relations.map((r): RelationSpanEntry => ({
        type: r.type,
        target: r.target,
        ...statementEntry(r, thing, r.target, calendar),
      })),
    }),
    ...(featureSets.length > 0 && { featureSets }),
  };
}

function componentRest(
  component: Component,
  featureSets: readonly string[],
  calendar: Calendar,
): ComponentRest {
  const { licenses, external } = component;
  const majors = majorEntries(component);
  const mark = external?.["simpleIcons"];
  return {
    ...thingRest(component, featureSets, calendar),
    ...(licenses && { licenses: licenses.map((l) => ({ spdx: l.spdx, ...ends(l) })) }),
    ...(Object.keys(majors).length > 1 && { majors }),
    ...(typeof mark === "string" && { mark }),
  };
}

/** The releases by which the newest major number rose, by their days. */
function majorEntries(component: Component): MajorEntries {
  const { releases = [] } = wholeComponent(component);
  const numbered = releases.flatMap(({ version, date }) => {
    const [number, when] = [majorOf(version), parseWhen(date)];
    return number === null || !when ? [] : [{ number, from: date, day: when.min }];
  });
  const rising = numbered
    .toSorted((a, b) => a.day - b.day)
    .filter(({ number }, index, all) => all.slice(0, index).every((one) => one.number < number));
  return Object.fromEntries(rising.map(({ number, from }) => [number, from]));
}

function standardRest(
  standard: Standard,
  featureSets: readonly string[],
  calendar: Calendar,
): StandardRest {
  return {
    ...thingRest(standard, featureSets, calendar),
    ...(standard.phases && { phases: phaseEntries(standard, calendar) }),
  };
}

function orgEntry(org: Org, calendar: Calendar): OrgEntry {
  const { id, short, type, phases, levels, countries, deals } = org;
  return {
    id,
    ...(short && { short }),
    type,
    names: orgNames(org, calendar),
    ...(phases && { phases: phaseEntries(org, calendar) }),
    ...(levels && { levels }),
    ...(countries && { countries: countries.map((c) => ({ country: c.country, ...ends(c) })) }),
    ...(deals && { deals: deals.map(dealEntry) }),
  };
}

function dealEntry(deal: Deal): DealEntry {
  const { id, type, seller, orgs, components, announced, closed, ended } = deal;
  return {
    id,
    type,
    ...(seller && { seller }),
    ...(orgs && { orgs }),
    ...(components && { components }),
    ...ends({ from: closed ?? announced ?? null, to: ended }),
  };
}

function talkEntry({ id, title, steps }: Talk): TalkOutline {
  const date = dateOfText(steps);
  return {
    id,
    title,
    steps: steps.length,
    minutes: steps.reduce((total, step) => total + step.minutes, 0),
    ...(date && { textOf: date }),
  };
}

/** The date at which most statements of a text are looked at, where most steps hold one. */
function dateOfText(steps: Talk["steps"]): string | null {
  const told = steps.filter(({ claim }) => claim);
  if (told.length * 2 <= steps.length) return null;
  const counts = new Map<string, number>();
  for (const { view } of told) {
    const [, date] = /(?:^|&)at=([^&]+)/u.exec(view) ?? [];
    if (date !== undefined) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
