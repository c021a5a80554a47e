import type { Day } from "#model/when.ts";
import type { Files } from "../files.ts";
import type { ExportKind } from "./exportKinds.ts";
import { exportJson } from "./json.ts";
import { exportLandscape, writeYaml } from "./landscape.ts";
import { exportTable } from "./table.ts";

/**
 * A data set, or some of its components, as files of another kind; the one that was meant is first.
 * @param name of that file, without its ending
 * @param chosen ids of components; `null`: all
 * @param day on which a table shows them
 */
export function exportFiles(
  kind: ExportKind,
  files: Files,
  { name, chosen, day }: { name: string; chosen: ReadonlySet<string> | null; day: Day },
): readonly (readonly [file: string, text: string])[] {
  switch (kind) {
    case "landscape": {
      const { landscape, beside } = exportLandscape(files, chosen);
      return [
        ["landscape.yml", writeYaml(landscape)],
        ...beside.map(([file, value]) => [fileIn(file), writeYaml(value)] as const),
      ];
    }
    case "csv":
      return [[`${name}.csv`, exportTable(files, chosen, day)]];
    case "json":
      return [[`${name}.json`, `${JSON.stringify(exportJson(files, chosen), null, 2)}\n`]];
  }
}

/** The name of a file, whatever folders its path names. */
function fileIn(path: string): string {
  return path.split("/").at(-1) ?? path;
}
