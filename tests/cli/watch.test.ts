import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished, vi } from "vitest";
import { textsOf } from "../fixtures/dataSet.ts";
import { dataFolderOf, folderOf } from "./folder.ts";
import { ROOT } from "./run.ts";

it("checks at once, and again when a file has changed", async () => {
  const data = folderOf(dataFolderOf(textsOf()));
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const words = ["--import", tsx, join(ROOT, "src/cli/watch.ts"), "--data", data];
  const watching = spawn(process.execPath, words, { cwd: ROOT });
  onTestFinished(() => {
    watching.kill();
  });
  let said = "";
  for (const stream of [watching.stdout, watching.stderr]) {
    stream.on("data", (part: Buffer) => {
      said += part.toString();
    });
  }
  const says = (what: RegExp): Promise<void> =>
    vi.waitFor(() => expect(said).toMatch(what), { timeout: 50_000, interval: 50 });
  await says(/towers: sound[^]*Watching/u);
  writeFileSync(join(data, "towers/notes.json"), "{}");
  await says(/towers\/notes\.json: \/: is no file of a data set[^]*1 problems/u);
});
