import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCliArguments } from "./cliArguments.ts";
import { areAncestors } from "./headers.ts";
import { headerFiles } from "./headerFiles.ts";
import { runCommand } from "./runCommand.ts";
import { UsageError } from "./usageError.ts";

/* npm run headers: writes the files in deploy/ that tell hosts which headers to send. */

const USAGE = `npm run headers -- --frame-ancestors "'self' https://example.org"

  --frame-ancestors  who may show the page in a frame (default: anybody)
  --out              folder to write to (default: deploy)`;

/** Writes a file for each kind of host. */
export function writeHeaders(words: readonly string[]): Promise<void> {
  const values = readCliArguments(words, ["frame-ancestors", "out"], USAGE);
  const { out = "deploy", "frame-ancestors": ancestors = "" } = values;
  if (!areAncestors(ancestors)) {
    throw new UsageError([`--frame-ancestors ${ancestors}: names no hosts`, "", USAGE]);
  }
  for (const [path, text] of headerFiles(ancestors)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
    console.log(join(out, path));
  }
  return Promise.resolve();
}

await runCommand(import.meta, writeHeaders);
