import type { ExportKind } from "#data/export/exportKinds.ts";
import type { WrittenFile } from "#data/salvage.ts";
import type { Ecosystem } from "#model/ecosystem.ts";

/** Files that are asked for at the same time. */
const AT_ONCE = 12;

/**
 * The files of a data set that an export of some components needs: theirs, and what they refer to.
 * @param read reads a file by its path from the data set's folder on
 * @param onDone told how many there are of how many
 * @throws DataError where one cannot be had
 */
export async function collectFiles(
  kind: ExportKind,
  { layers, groups, standards, orgById }: Ecosystem,
  chosen: readonly string[],
  read: (path: string) => Promise<unknown>,
  onDone: (done: number, all: number) => void,
): Promise<readonly WrittenFile[]> {
  const first = [
    "ecosystem.json",
    ...["component-types", "events", "relations"].map((name) => `vocab/${name}.json`),
    ...[...layers, ...groups].map(({ id }) => `layers/${id}.json`),
    ...standards.map(({ id }) => `standards/${id}.json`),
    ...chosen.map((id) => `components/${id}.json`),
  ];
  const files: WrittenFile[] = [];
  const take = async (paths: readonly string[], all: number): Promise<void> => {
    for (let start = 0; start < paths.length; start += AT_ONCE) {
      const some = paths.slice(start, start + AT_ONCE).map(async (path) => ({
        path,
        text: JSON.stringify(await read(path)),
      }));
      // One handful after the other, so that a host is not overrun.
      // oxlint-disable-next-line no-await-in-loop
      files.push(...(await Promise.all(some)));
      onDone(files.length, all);
    }
  };
  await take(first, first.length);
  const named = files.flatMap(({ text }) => [...text.matchAll(/"org":"([a-z0-9-]+)"/gu)]);
  const orgs = [...new Set(named.map(([, id = ""]) => id))].filter((id) => orgById.has(id));
  const last = orgs.map((id) => `orgs/${id}.json`);
  await take(last, first.length + last.length);
  // Only what was imported as a landscape has keys that rode along.
  if (kind === "landscape") await take(["imports/landscape.json"], 0).catch(() => undefined);
  const sources = await read("sources.json");
  const shared = { $schema: "sources.schema.json", kind: "sources", sources };
  return [...files, { path: "sources/shared.json", text: JSON.stringify(shared) }];
}
