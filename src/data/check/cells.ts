import { type Cell, type Feature, VERDICTS } from "#model/comparison.ts";
import type { Files, Unfit } from "../files.ts";
import type { Problem } from "../problem.ts";

const verdicts: ReadonlySet<string> = new Set(VERDICTS);

/**
 * Cells answer their row's question; tables use rows and columns that exist and are well covered.
 * @param unfit what is there, though its file is not sound
 */
export function checkCells(files: Files, unfit: Unfit = {}): Problem[] {
  const problems: Problem[] = [];
  const features = new Map<string, Feature>();
  const standards = new Set([
    ...files.standards.map(({ value }) => value.id),
    ...(unfit.standards ?? []),
  ]);
  for (const { file, value } of files.features) {
    for (const [index, feature] of value.features.entries()) {
      const at = `/features/${index}`;
      if (features.has(feature.id)) {
        problems.push({ file, path: `${at}/id`, problem: `"${feature.id}" is defined twice` });
      }
      features.set(feature.id, feature);
      if (feature.standard && !standards.has(feature.standard)) {
        const problem = `there is no standard "${feature.standard}"`;
        problems.push({ file, path: `${at}/standard`, problem, valid: [...standards] });
      }
    }
  }
  const things = [...files.components, ...files.standards];
  for (const { file, value } of things) {
    for (const [id, cells] of Object.entries(value.cells ?? {})) {
      const feature = features.get(id);
      const path = `/cells/${id}`;
      if (feature) problems.push(...checkRow(file, path, feature, cells));
      else {
        const valid = [...features.keys()];
        problems.push({ file, path, problem: `there is no row "${id}"`, valid });
      }
    }
  }
  return [...problems, ...checkTables(files, features, unfit)];
}

function checkRow(file: string, path: string, feature: Feature, cells: readonly Cell[]): Problem[] {
  const problems: Problem[] = [];
  const current = new Set<string>();
  for (const [index, cell] of cells.entries()) {
    const at = `${path}/${index}`;
    const isVerdict = verdicts.has(cell.v);
    const fits =
      cell.v === "unknown" || cell.v === "na"
        ? true
        : feature.value === "support"
          ? isVerdict
          : cell.v === feature.value;
    if (!fits) {
      const valid = [
        ...(feature.value === "support" ? VERDICTS : [feature.value, "unknown", "na"]),
      ];
      problems.push({ file, path: `${at}/v`, problem: `"${cell.v}" does not fit the row`, valid });
    }
    if (cell.v === "number" && feature.unit && cell.unit !== feature.unit) {
      const problem = `the row is in ${feature.unit}`;
      problems.push({ file, path: `${at}/unit`, problem, valid: [feature.unit] });
    }
    if (cell.v === "choice") {
      const valid = feature.choices?.map(({ id }) => id) ?? [];
      for (const choice of cell.choice.filter((id) => !valid.includes(id))) {
        problems.push({ file, path: `${at}/choice`, problem: `no choice "${choice}"`, valid });
      }
    }
    if (cell.until) continue;
    const scope = JSON.stringify(cell.scope ?? {});
    if (current.has(scope)) {
      const problem = "is a second current statement; give the older one its until, or a scope";
      problems.push({ file, path: at, problem });
    }
    current.add(scope);
  }
  return problems;
}

function checkTables(
  files: Files,
  features: ReadonlyMap<string, Feature>,
  unfit: Unfit,
): Problem[] {
  const things = new Map(
    [...files.components, ...files.standards].map(({ value }) => [value.id, value]),
  );
  const unread = new Set([...(unfit.components ?? []), ...(unfit.standards ?? [])]);
  return files.comparisons.flatMap(({ file, value: table }) => {
    const problems: Problem[] = [];
    const columns = [...(table.columns.components ?? []), ...(table.columns.standards ?? [])];
    for (const id of columns.filter((column) => !things.has(column) && !unread.has(column))) {
      problems.push({
        file,
        path: "/columns",
        problem: `there is no component or standard "${id}"`,
      });
    }
    const rows = table.rows.flatMap((row) => row.features);
    for (const id of rows.filter((row) => !features.has(row))) {
      const valid = [...features.keys()];
      problems.push({ file, path: "/rows", problem: `there is no row "${id}"`, valid });
    }
    const { layer } = table.columns;
    if (layer && !files.layers.some(({ value }) => value.id === layer && !value.parent)) {
      const valid = files.layers.flatMap(({ value }) => (value.parent ? [] : value.id));
      problems.push({
        file,
        path: "/columns/layer",
        problem: `there is no layer "${layer}"`,
        valid,
      });
    }
    const cellsOf = new Map(
      columns.map((id) => [id, new Map(Object.entries(things.get(id)?.cells ?? {}))]),
    );
    const known = columns.flatMap((column) =>
      rows.filter((row) =>
        cellsOf
          .get(column)
          ?.get(row)
          ?.some(({ v }) => v !== "unknown"),
      ),
    ).length;
    const share = known / Math.max(1, columns.length * rows.length);
    const isWhole = !columns.some((column) => unread.has(column));
    if (isWhole && share < (table.minCoverage ?? 0)) {
      const asked = `${Math.round((table.minCoverage ?? 0) * 100)} %`;
      const problem = `${Math.round(share * 100)} % of its cells are known, it asks for ${asked}`;
      problems.push({ file, path: "/minCoverage", problem });
    }
    return problems;
  });
}
