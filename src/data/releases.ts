import type { Component } from "#model/entity.ts";
import { type ReleasesById, risingReleases } from "#model/release.ts";
import { wholeComponent } from "#model/tagged.ts";
import { parseWhen } from "#model/when.ts";
import type { Files } from "./files.ts";

/*
 * `releases.json`, generated: what the list needs to tell every component's latest release on a day.
 * No picture needs it, so it is fetched with the list.
 */

/** Versions that rise, with their dates, the oldest first, by the ids of their components. */
export type ReleasesFile = Readonly<Record<string, readonly (readonly [string, string])[]>>;

export function releasesOf(files: Files): ReleasesFile {
  return releasesOfComponents(files.components.map(({ value }) => value));
}

export function releasesOfComponents(components: readonly Component[]): ReleasesFile {
  return Object.fromEntries(
    components.flatMap((component) => {
      const { id, releases = [] } = wholeComponent(component);
      const dated = risingReleases(releases).map(({ version, date }) => [version, date] as const);
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
