import type { ReleasesById } from "#model/release.ts";
import { parseWhen } from "#model/when.ts";
import type { Files } from "./files.ts";

/*
 * `releases.json`, generated: what the list needs to tell every component's latest release on a day.
 * No picture needs it, so it is fetched with the list.
 */

/** Versions with their dates, the oldest first, by the ids of their components. */
export type ReleasesFile = Readonly<Record<string, readonly (readonly [string, string])[]>>;

export function releasesOf(files: Files): ReleasesFile {
  return Object.fromEntries(
    files.components.flatMap(({ value: { id, releases = [] } }) => {
      const dated = releases
        .map(({ version, date }) => [version, date] as const)
        .toSorted(([, a], [, b]) => (parseWhen(a)?.min ?? 0) - (parseWhen(b)?.min ?? 0));
      return dated.length > 0 ? [[id, dated]] : [];
    }),
  );
}

/** What the file says, with its dates compiled. */
export function readReleases(file: ReleasesFile): ReleasesById {
  return new Map(
    Object.entries(file).map(([id, releases]) => [
      id,
      releases.flatMap(([version, date]) => {
        const when = parseWhen(date);
        return when ? [{ version, when }] : [];
      }),
    ]),
  );
}
