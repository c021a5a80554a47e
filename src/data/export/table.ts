import Papa from "papaparse";
import type { Component } from "#model/entity.ts";
import type { Dated } from "#model/evidence.ts";
import { type Day, holds, parseWhen, type Span, type When } from "#model/when.ts";
import type { Files } from "../files.ts";
import { primaryLayer } from "./landscapeValues.ts";
import { type Column, COLUMNS } from "../import/tableColumns.ts";

/** What spreadsheets take for the beginning of a formula, in full width too. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;

/**
 * Components as a table of CSV, one a row, as `import/table.ts` reads it: how they stood on a day.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 * @param chosen ids of the components to write; `null`: all
 */
export function exportTable(files: Files, chosen: ReadonlySet<string> | null, day: Day): string {
  const names = namesIn(files);
  const rows = files.components
    .map(({ value }) => value)
    .filter(({ id }) => chosen?.has(id) ?? true)
    .map((component) => {
      const cells = cellsOf(component, names, day);
      return COLUMNS.map((column) => cells[column] ?? "");
    });
  return `${Papa.unparse([[...COLUMNS], ...rows], { escapeFormulae: FORMULA })}\r\n`;
}

interface Names {
  readonly layers: ReadonlyMap<string, { readonly label: string; readonly parent?: string }>;
  readonly orgs: ReadonlyMap<string, { readonly name: string; readonly country?: string }>;
  readonly standards: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
}

function namesIn({ layers, orgs, standards, componentTypes }: Files): Names {
  return {
    layers: new Map(
      layers.map(({ value: { id, label, parent } }) => [
        id,
        { label: label.en, ...(parent !== undefined && { parent }) },
      ]),
    ),
    orgs: new Map(
      orgs.map(({ value: { id, names, countries } }) => {
        const country = countries?.at(-1)?.country;
        return [id, { name: names.at(-1)?.name ?? id, ...(country !== undefined && { country }) }];
      }),
    ),
    standards: new Map(
      standards.map(({ value }) => [value.id, value.names.at(-1)?.name ?? value.id]),
    ),
    types: new Map(
      componentTypes.flatMap(({ value }) => value.terms.map(({ id, label }) => [id, label.en])),
    ),
  };
}

function cellsOf(
  component: Component,
  { layers, orgs, standards, types }: Names,
  day: Day,
): Partial<Record<Column, string | undefined>> {
  const { id, summary, links, phases, conformance = [], relations = [] } = component;
  const name = on(component.names, day) ?? component.names[0];
  const layer = layers.get(primaryLayer(component));
  const parent = layers.get(layer?.parent ?? "");
  const phase = on(phases, day) ?? phases[0];
  const steward = on(component.stewards ?? [], day);
  const vendor = orgs.get(steward?.org ?? "");
  const governance = on(component.governance ?? [], day);
  const provided = conformance.filter((claim) => isOn(claim, day));
  return {
    id,
    name: name?.name,
    name_zh: name?.zh,
    layer: (parent ?? layer)?.label,
    group: parent && layer?.label,
    type: types.get(component.type),
    summary: summary.en,
    summary_zh: summary.zh,
    phase: phase?.phase,
    since: phases[0]?.from ?? undefined,
    ended: phase?.phase === "ended" ? (phase.from ?? undefined) : undefined,
    vendor: vendor?.name,
    country: vendor?.country,
    license: on(component.licenses ?? [], day)?.spdx,
    foundation: orgs.get(governance?.org ?? "")?.name,
    level: governance?.level,
    standards: provided
      .map(({ standard, role }) => {
        const known = standards.get(standard) ?? standard;
        return role === "provider" ? known : `${known}:${role}`;
      })
      .join(";"),
    relations: relations
      .filter((claim) => isOn(claim, day))
      .map(({ type, target }) => `${type}:${target}`)
      .join(";"),
    homepage: links?.["homepage"],
    repository: component.repositories?.at(-1)?.url ?? links?.["repository"],
  };
}

/** The last claim that holds on a day. */
function on<T extends Partial<Dated>>(track: readonly T[], day: Day): T | undefined {
  return track.findLast((claim) => isOn(claim, day));
}

function isOn({ from, to }: Partial<Dated>, day: Day): boolean {
  const span: Span = { from: read(from), ...(to !== undefined && { to: read(to) }) };
  return holds(span, day) !== "off";
}

function read(text: string | null | undefined): When | null {
  return typeof text === "string" ? parseWhen(text) : null;
}
