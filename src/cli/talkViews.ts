import { ecosystemOf } from "#data/ecosystemOf.ts";
import type { Files } from "#data/files.ts";
import type { Problem } from "#data/problem.ts";
import { gapsOf } from "#state/stepGaps.ts";

/** Every step of every talk shows something that the address can say and the data set has. */
export function checkTalkViews(files: Files): readonly Problem[] {
  if (files.talks.length === 0) return [];
  const ecosystem = ecosystemOf(files);
  return files.talks.flatMap(({ file, value: { steps } }) =>
    steps.flatMap((step, index) =>
      gapsOf(step, ecosystem)
        // Said with the file's path and what would be right where references are checked.
        .filter(({ parameter }) => parameter !== "emphasis")
        .map(({ parameter, value }) => ({
          file,
          path: `/steps/${index}/view`,
          problem: `${parameter}=${value} shows nothing here`,
        })),
    ),
  );
}
