import type { Component } from "#model/entity.ts";
import {
  CONFORMANCE_ROLES,
  type Conformance,
  type Phase,
  type PhaseClaim,
  PHASES,
  type Relation,
} from "#model/track.ts";
import { parseWhen } from "#model/when.ts";
import type { Leaf } from "../schema/imported.ts";
import { CITED, UNDATED } from "./assemble.ts";
import { refuse } from "./limits.ts";
import type { Table } from "./readCsv.ts";
import type { Register } from "./register.ts";
import type { Reporter } from "./report.ts";
import { type Column, COLUMNS } from "./tableColumns.ts";
import { lineOf, textOf, urlOf, whenOf } from "./wording.ts";

type Cells = Table["rows"][number]["cells"];

/** The columns of a table that are known, by whatever case they are written in. */
export interface Columns {
  readonly read: (cells: Cells, column: Column) => string | null;
  /** As the table itself writes it. */
  readonly written: (column: Column) => string;
  readonly unknown: readonly string[];
}

/** What rows name, and the ids it has. */
export interface Names {
  /** Ids of components, by id and by name in small letters. */
  readonly component: Map<string, string>;
  readonly layers: Register;
  readonly groups: Register;
  readonly types: Register;
  readonly orgs: Register;
  readonly standards: Register;
  readonly relations: Register;
  readonly levels: Register;
  /** Of organizations, by id. */
  readonly countries: Map<string, string>;
  readonly foundations: Set<string>;
  /** Layers with groups, by name in small letters. */
  readonly grouped: ReadonlySet<string>;
}

interface Around {
  readonly file: string;
  readonly columns: Columns;
  readonly names: Names;
  readonly reporter: Reporter;
}

/** @throws DataError where a column is missing that every row needs */
export function columnsOf({ file, columns }: Table): Columns {
  const written = new Map(columns.map((name) => [name.toLowerCase().replaceAll(" ", "_"), name]));
  for (const name of ["name", "layer"] as const) {
    if (!written.has(name)) {
      refuse(
        file,
        `has no column "${name}"; its columns are ${columns.join(", ").slice(0, 200)}`,
        1,
      );
    }
  }
  const known = new Map(COLUMNS.map((column) => [column, written.get(column)]));
  const names = new Set(known.values());
  return {
    // A formula that was disarmed by an apostrophe is what it was before.
    read: (cells, column) =>
      lineOf(cells.get(known.get(column) ?? "")?.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, ""), 4000),
    written: (column) => known.get(column) ?? column,
    unknown: columns.filter((name) => name !== "" && !names.has(name)),
  };
}

/** A row that has a name and a layer as a component, and what of it the model has no place for. */
export function rowOf(
  id: string,
  { cells, line }: Table["rows"][number],
  { file, columns, names, reporter }: Around,
): { readonly component: Component; readonly fields: readonly Leaf[] } {
  const fields: Leaf[] = [];
  const carry = (name: string, kind: "carried" | "doubtful", about: string): null => {
    const value = cells.get(name) ?? "";
    fields.push([name, value]);
    reporter.note({ kind, file, line, about, detail: lineOf(value, 80) ?? "" });
    return null;
  };
  /** A cell read by a rule; what does not fit it is carried. */
  const take = <T>(column: Column, rule: (text: string) => T | null, wish: string): T | null => {
    const text = columns.read(cells, column);
    if (text === null) return null;
    const value = rule(text);
    if (value === null)
      return carry(columns.written(column), "doubtful", `${column} is not ${wish}`);
    reporter.typed(column);
    return value;
  };
  const plain = (column: Column): string | null => take(column, (text) => lineOf(text), "a line");
  /** Parts of a list; those that cannot be taken are left out, and the cell is carried. */
  const list = <T>(
    column: Column,
    rule: (part: string) => T | null,
    wish: string,
  ): readonly T[] => {
    const parts = (columns.read(cells, column) ?? "").split(";").map((part) => part.trim());
    const taken = parts.filter((part) => part !== "").map((part) => rule(part));
    if (taken.includes(null))
      carry(columns.written(column), "doubtful", `${column} has a part that is not ${wish}`);
    else if (taken.length > 0) reporter.typed(column);
    return taken.flatMap((one) => one ?? []);
  };

  const name = plain("name") ?? id;
  const layer = plain("layer") ?? "";
  const group = plain("group") ?? (names.grouped.has(layer.toLowerCase()) ? "Other" : null);
  const layerId = names.layers.idOf(layer);
  const zh = plain("name_zh");
  const summary = take("summary", textOf, "a text") ?? "The table says no more of it.";
  const summaryZh = take("summary_zh", textOf, "a text");
  const vendor = plain("vendor");
  const steward = vendor === null ? null : names.orgs.idOf(vendor);
  const country = take("country", countryIn, "a country as two capital letters");
  if (country !== null && steward === null)
    carry(columns.written("country"), "doubtful", "country has no vendor");
  else if (country !== null && steward !== null && !names.countries.has(steward)) {
    names.countries.set(steward, country);
  }
  const license = plain("license");
  const foundation = plain("foundation");
  const level = plain("level");
  const org = foundation === null ? null : names.orgs.idOf(foundation);
  if (org !== null) names.foundations.add(org);
  else if (level !== null) carry(columns.written("level"), "doubtful", "level has no foundation");
  const homepage = take("homepage", urlOf, "an address");
  const repository = take("repository", urlOf, "an address");
  const phase = take("phase", phaseIn, `one of ${PHASES.join(", ")}`) ?? "stable";
  const since = take("since", whenOf, "a date");
  const ended = take("ended", whenOf, "a date");
  const isTurned = isLater(since, ended);
  if (isTurned) carry(columns.written("ended"), "doubtful", "ended is before since");
  const conformance = list("standards", (part) => conformanceIn(part, names), "a standard");
  const relations = list("relations", (part) => relationIn(part, id, names), "type:another row");
  for (const column of columns.unknown) {
    if (cells.has(column)) carry(column, "carried", `column ${column}`);
  }
  const component: Component = {
    kind: "component",
    id,
    type: names.types.idOf(plain("type") ?? "Component"),
    summary: { en: summary, ...(summaryZh !== null && { zh: summaryZh }) },
    ...(homepage !== null && { links: { homepage } }),
    layers: [
      { layer: group === null ? layerId : names.groups.idOf(group, layerId), primary: true },
    ],
    names: [{ name, ...(zh !== null && { zh }), from: since, ...CITED }],
    phases: phasesOf(phase, since, isTurned ? null : ended),
    ...(org !== null && {
      governance: [{ org, level: names.levels.idOf(level ?? "Hosted"), ...UNDATED }],
    }),
    ...(steward !== null && { stewards: [{ org: steward, role: "vendor", ...UNDATED }] }),
    ...(repository !== null && { repositories: [{ url: repository, ...UNDATED }] }),
    ...(license !== null && { licenses: [{ spdx: license, ...UNDATED }] }),
    ...(conformance.length > 0 && { conformance }),
    ...(relations.length > 0 && { relations }),
  };
  return { component, fields };
}

function countryIn(text: string): string | null {
  return /^[A-Z]{2}$/u.test(text) ? text : null;
}

function phaseIn(text: string): Phase | null {
  return PHASES.find((phase) => phase === text.toLowerCase()) ?? null;
}

function isLater(a: string | null, b: string | null): boolean {
  const [from, to] = [a, b].map((text) => (text === null ? null : parseWhen(text)));
  return Boolean(from && to && from.min > to.max);
}

function phasesOf(phase: Phase, since: string | null, ended: string | null): readonly PhaseClaim[] {
  if (ended === null && phase !== "ended") return [{ phase, from: since, ...CITED }];
  const before = phase === "ended" ? "stable" : phase;
  if (ended === null && since === null) return [{ phase: "ended", ...UNDATED }];
  return [
    { phase: before, from: since, to: ended, ...CITED },
    { phase: "ended", from: ended, ...CITED },
  ];
}

function conformanceIn(part: string, { standards }: Names): Conformance | null {
  const [, name = part, wanted] = /^(.*?)\s*:\s*([a-z]+)$/u.exec(part) ?? [];
  const role = CONFORMANCE_ROLES.find((one) => one === (wanted ?? "provider"));
  const known = lineOf(name);
  if (!role || known === null) return null;
  return { standard: standards.idOf(known), role, level: "implements", ...CITED };
}

function relationIn(part: string, id: string, { component, relations }: Names): Relation | null {
  const [, type = "", to = ""] = /^([^:]+?)\s*:\s*(.+)$/u.exec(part) ?? [];
  const target = component.get(to) ?? component.get(to.toLowerCase());
  if (target === undefined || target === id) return null;
  return { type: relations.idOf(type), target, ...CITED };
}
