import type { Component, Layer, Level, Org, Standard } from "#model/entity.ts";
import type { GovernanceClaim } from "#model/track.ts";
import {
  assemble,
  CITED,
  eachOr,
  type ImportedSet,
  type ImportOptions,
  UNDATED,
} from "./assemble.ts";
import { refuse } from "./limits.ts";
import type { Table } from "./readCsv.ts";
import { createRegister } from "./register.ts";
import { createReporter } from "./report.ts";
import { type Columns, columnsOf, type Names, rowOf } from "./tableRow.ts";
import { createIds, slugOf, titleOf } from "./wording.ts";
import { RELATIONS } from "./tableColumns.ts";

/**
 * A table of components, one a row, as a data set. Layers are in the order of their first mention,
 * the first one at the bottom.
 * @throws DataError where it lacks a column or a row lacks its name or layer
 */
export function importTable(table: Table, options: ImportOptions): ImportedSet {
  const { file } = table;
  const columns = columnsOf(table);
  const rows = table.rows.flatMap((row) =>
    eachOr(options.leaveOut, () => {
      for (const column of ["name", "layer"] as const) {
        if (columns.read(row.cells, column) === null) refuse(file, `has no ${column}`, row.line);
      }
      return row;
    }),
  );
  const reporter = createReporter();
  // Components and standards share one set of ids: both are compared and related.
  const ids = createIds();
  const placeIds = createIds();
  const names: Names = {
    component: new Map(),
    layers: createRegister("layer", placeIds),
    groups: createRegister("group", placeIds),
    types: createRegister("type"),
    orgs: createRegister("org"),
    standards: createRegister("standard", ids),
    relations: createRegister("relation"),
    levels: createRegister("level"),
    countries: new Map(),
    foundations: new Set(),
    grouped: new Set(rows.flatMap(({ cells }) => groupedLayer(cells, columns))),
  };
  const given = rows.map(({ cells, line }) => {
    const name = columns.read(cells, "name") ?? "";
    const wanted = columns.read(cells, "id") ?? "";
    const id = ids(slugOf(wanted) === wanted && wanted !== "" ? wanted : name, `row-${line}`);
    for (const known of [id, name.toLowerCase()]) {
      if (!names.component.has(known)) names.component.set(known, id);
    }
    return id;
  });
  const made = rows.map((row, index) =>
    rowOf(given[index] ?? "", row, { file, columns, names, reporter }),
  );
  const components = made.map(({ component }) => component);
  const carried = made.flatMap(({ component, fields }) =>
    fields.length > 0 ? [{ component: component.id, fields }] : [],
  );
  const title = options.title ?? titleOf(options.id);
  return assemble(
    options,
    {
      title,
      summary: { en: `${components.length} rows of a table` },
      publisher: title,
      layers: layersOf(names),
      components,
      orgs: orgsOf(names, components),
      standards: names.standards.entries().map(({ id, name }): Standard => ({
        kind: "standard",
        id,
        type: "interface",
        summary: { en: "The table names it and says no more of it." },
        names: [{ name, ...UNDATED }],
      })),
      componentTypes: names.types.entries().map(({ id, name }) => ({ id, label: { en: name } })),
      relationTypes: names.relations.entries().map(({ id, name }) => {
        const usual = RELATIONS.get(id);
        return {
          id,
          ...(usual ?? { label: { en: name }, inverse: { en: `${name}, from the other side` } }),
        };
      }),
      imported: { id: "csv", files: [file], ...(carried.length > 0 && { carried }) },
    },
    reporter.report(components.length),
  );
}

/** The layer of a row that names a group: its other rows need one too. */
function groupedLayer(cells: ReadonlyMap<string, string>, columns: Columns): readonly string[] {
  const layer = columns.read(cells, "layer");
  return layer !== null && columns.read(cells, "group") !== null ? [layer.toLowerCase()] : [];
}

function layersOf({ layers, groups }: Names): readonly Layer[] {
  const parents = layers.entries();
  return [
    ...parents.map(({ id, name }, order): Layer => ({
      kind: "layer",
      id,
      label: { en: name },
      order,
    })),
    ...groups.entries().map(({ id, name, around }, index): Layer => ({
      kind: "layer",
      id,
      label: { en: name },
      parent: around,
      order: index + 1,
    })),
  ];
}

function orgsOf(names: Names, components: readonly Component[]): readonly Org[] {
  const claims = components.flatMap(({ governance = [] }) => governance);
  return names.orgs.entries().map(({ id, name }): Org => {
    const country = names.countries.get(id);
    const levels = names.foundations.has(id) ? ladderOf(id, names, claims) : [];
    return {
      kind: "org",
      id,
      type: names.foundations.has(id) ? "foundation" : "company",
      names: [{ name, ...UNDATED }],
      ...(country !== undefined && { countries: [{ country, from: null, ...CITED }] }),
      ...(levels.length > 0 && { levels }),
    };
  });
}

/** The levels that occur with a foundation, in the order of their first mention. */
function ladderOf(org: string, names: Names, claims: readonly GovernanceClaim[]): readonly Level[] {
  const used = new Set(claims.filter((claim) => claim.org === org).map(({ level }) => level));
  return names.levels
    .entries()
    .filter(({ id }) => used.has(id))
    .map(({ id, name }, index) => ({ id, label: { en: titleOf(name) }, rank: index + 1 }));
}
