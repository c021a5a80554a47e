import type { Files } from "../files.ts";
import type { Problem } from "../problem.ts";

/** Steps have ids of their own and point out things that exist. What their views name is checked with the address. */
export function checkTalks(files: Files): Problem[] {
  const things = new Set([...files.components, ...files.standards].map(({ value }) => value.id));
  return files.talks.flatMap(({ file, value: { steps } }) => {
    const ids = steps.map(({ id }) => id);
    return steps.flatMap(({ id, emphasis = [] }, index): Problem[] => [
      ...(ids.indexOf(id) < index
        ? [{ file, path: `/steps/${index}/id`, problem: `"${id}" is given twice` }]
        : []),
      ...emphasis.flatMap((thing, place) => {
        if (things.has(thing)) return [];
        const path = `/steps/${index}/emphasis/${place}`;
        const problem = `there is no component or standard "${thing}"`;
        return [{ file, path, problem, valid: [...things] }];
      }),
    ]);
  });
}
