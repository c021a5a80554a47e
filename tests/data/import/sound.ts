import { expect } from "vitest";
import { checkDataSet } from "#data/check/dataSet.ts";
import { type Files, parseFiles } from "#data/files.ts";
import type { ImportedSet } from "#data/import/assemble.ts";
import { describeProblem } from "#data/problem.ts";

/** The files of an import as they are read back, held to be sound. @param changes whole files in their place */
export function soundFiles(
  { files }: Pick<ImportedSet, "files">,
  changes: Readonly<Record<string, unknown>> = {},
): Files {
  const all = new Map([...files, ...Object.entries(changes)]);
  const raw = [...all].map(([path, value]) => ({
    path,
    read: (): unknown => JSON.parse(JSON.stringify(value)),
  }));
  const { files: parsed, problems } = parseFiles(raw);
  expect([...problems, ...checkDataSet(parsed)].map(describeProblem)).toEqual([]);
  return parsed;
}
