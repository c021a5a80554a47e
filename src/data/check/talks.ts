import type { Talk } from "#model/talk.ts";
import type { Files, Unfit } from "../files.ts";
import type { Problem } from "../problem.ts";

/**
 * Steps have ids of their own, point out things that exist, and say of a statement what the record
 * shows and where. What their views name is checked with the address.
 * @param unfit what is there, though its file is not sound
 */
export function checkTalks(files: Files, unfit: Unfit = {}): Problem[] {
  const things = new Set<string>([
    ...[...files.components, ...files.standards].map(({ value }) => value.id),
    ...(unfit.components ?? []),
    ...(unfit.standards ?? []),
  ]);
  return files.talks.flatMap(({ file, value }) => [
    ...repeatedSteps(file, value),
    ...unfounded(file, value),
    ...value.steps.flatMap(({ emphasis = [] }, index) =>
      emphasis.flatMap((thing, place) => {
        if (things.has(thing)) return [];
        const path = `/steps/${index}/emphasis/${place}`;
        const problem = `there is no component or standard "${thing}"`;
        return [{ file, path, problem, valid: [...things] }];
      }),
    ),
  ]);
}

export function repeatedSteps(file: string, { steps }: Pick<Talk, "steps">): Problem[] {
  const ids = steps.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ file, path: `/steps/${index}/id`, problem: `"${id}" is given twice` }]
      : [],
  );
}

/** In a talk of one's own they may follow later. */
function unfounded(file: string, { steps }: Pick<Talk, "steps">): Problem[] {
  return steps.flatMap(({ claim }, index) => {
    if (!claim) return [];
    const path = `/steps/${index}/claim`;
    return [
      ...(claim.said ? [] : [{ file, path: `${path}/said`, problem: "is missing" }]),
      ...(claim.found ? [] : [{ file, path: `${path}/found`, problem: "is missing" }]),
      ...(claim.sources ? [] : [{ file, path: `${path}/sources`, problem: "is missing" }]),
    ];
  });
}
