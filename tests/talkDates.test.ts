import { expect, it } from "vitest";
import { readFolder } from "#cli/readFolder.ts";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import { type Files, parseFiles } from "#data/files.ts";
import { type Day, isoDay, parseWhen } from "#model/when.ts";
import { answerOn } from "#query/answer.ts";
import { snapshotsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import { decode } from "#state/address.ts";

/*
 * Nothing that a step of a shipped talk shows was born later than its date: every component, standard,
 * cell and name, held against what the files themselves say.
 */

const { files } = parseFiles(readFolder("public/data/container"));
const ecosystem = ecosystemOf(files);

/** The days of all talks, each with the things that are compared or open on it. */
function shownOn(talks: Files["talks"]): ReadonlyMap<Day, ReadonlySet<string>> {
  const days = new Map<Day, Set<string>>();
  for (const step of talks.flatMap(({ value }) => value.steps)) {
    const { at, compare, open } = decode(step.view).view;
    const day = at === null ? undefined : parseWhen(at)?.max;
    if (day === undefined) continue;
    const things = days.get(day) ?? new Set();
    for (const id of [...compare, ...(open ? [open.id] : [])]) things.add(id);
    days.set(day, things);
  }
  return days;
}

function isLater(text: string | null | undefined, day: Day): boolean {
  const when = typeof text === "string" ? parseWhen(text) : null;
  return when !== null && when.min > day;
}

const components = new Map(files.components.map(({ value }) => [value.id, value]));
const standards = new Map(files.standards.map(({ value }) => [value.id, value]));
const features = files.features.flatMap(({ value }) => value.features);
const days = [...shownOn(files.talks)];

it("is walked at many dates", () => {
  expect(days.length).toBeGreaterThan(20);
});

it.each(days.map(([day, things]) => [isoDay(day), day, things] as const))(
  "shows nothing born after %s",
  (_, day, things) => {
    const snapshots = snapshotsOn(ecosystem, day);
    const early = snapshots.flatMap(({ component: { id }, name }) => {
      const file = components.get(id);
      // Before its first name a thing has that one: it cannot be without any.
      const named = file?.names.slice(1).find((one) => one.name === name.name);
      return [
        ...(isLater(file?.phases[0]?.from, day) ? [`${id} is not there yet`] : []),
        ...(isLater(named?.from, day) ? [`${id} is not called ${name.name} yet`] : []),
      ];
    });
    const ties = threadsOn(ecosystem, snapshots, day).flatMap(({ standard: { id } }) =>
      isLater(standards.get(id)?.phases?.[0]?.from, day) ? [`${id} is not there yet`] : [],
    );
    const cells = [...things].flatMap((id) => {
      const thing = components.get(id) ?? standards.get(id);
      if (!thing) return [];
      return features.flatMap((feature) => {
        const answer = answerOn(thing, feature, { day, ecosystem });
        const told = answer.status === "answered" ? answer.current : [];
        return told
          .filter(({ since }) => since?.bound !== "by" && isLater(since?.date, day))
          .map(() => `${id} does not have ${feature.id} yet`);
      });
    });
    expect([...early, ...ties, ...cells]).toEqual([]);
  },
);
