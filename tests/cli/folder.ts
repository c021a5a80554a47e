import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A temporary folder with these files, gone when the test is over. */
export function folderOf(files: Iterable<readonly [path: string, written: string]>): string {
  const folder = mkdtempSync(join(tmpdir(), "strata-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, written] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, written);
  }
  return folder;
}

/** The texts of `catalog.json` and of one data set beside it, in the folder `towers`. */
export function dataFolderOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const entry = { id: "towers", title: { en: "Towers", zh: "塔楼" }, path: "towers" };
  return new Map([
    ["catalog.json", JSON.stringify({ $schema: "catalog.schema.json", dataSets: [entry] })],
    ...[...texts].map(([path, written]) => [`towers/${path}`, written] as const),
  ]);
}
