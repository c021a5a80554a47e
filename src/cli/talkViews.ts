import { ecosystemOf } from "#data/ecosystemOf.ts";
import type { Files } from "#data/files.ts";
import type { Problem } from "#data/problem.ts";
import { COMPARED_FACTS } from "#model/comparison.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { Step } from "#model/talk.ts";
import { gapsOf } from "#state/stepGaps.ts";
import { readStepView } from "#state/stepView.ts";

/**
 * Every step of every talk shows something that the address can say and the data set has, and chooses
 * of a view what that view has.
 */
export function checkTalkViews(files: Files): readonly Problem[] {
  if (files.talks.length === 0) return [];
  const ecosystem = ecosystemOf(files);
  return files.talks.flatMap(({ file, value: { steps } }) =>
    steps.flatMap((step, index) => [
      ...gapsOf(step, ecosystem)
        // Said with the file's path and what would be right where references are checked.
        .filter(({ parameter }) => parameter !== "emphasis")
        .map(({ parameter, value }) => ({
          file,
          path: `/steps/${index}/${parameter.startsWith("only/") ? parameter : "view"}`,
          problem: `${parameter.replace("only/", "")}=${value} shows nothing here`,
        })),
      ...lostRows(step, files, ecosystem).map(({ row, valid }) => ({
        file,
        path: `/steps/${index}/only/rows`,
        problem: `there is no row "${row}" in this comparison`,
        valid,
      })),
    ]),
  );
}

/** Rows that a step asks for and its comparison does not have; and those that it has. */
function lostRows(
  { view, only }: Step,
  files: Files,
  ecosystem: Ecosystem,
): readonly { readonly row: string; readonly valid: readonly string[] }[] {
  const { compare } = readStepView(view).view;
  const sets = new Set(
    compare.flatMap((id) => {
      const outline = ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id);
      return outline?.featureSets ?? [];
    }),
  );
  const valid = [
    ...COMPARED_FACTS,
    ...files.features.flatMap(({ value }) =>
      sets.has(value.id) ? value.features.map(({ id }) => id) : [],
    ),
  ];
  return (only?.rows ?? []).flatMap((row) => (valid.includes(row) ? [] : [{ row, valid }]));
}
