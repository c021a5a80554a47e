import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { readCliArguments } from "./cliArguments.ts";
import { runCommand } from "./runCommand.ts";

/* npm run compress: lays a compressed copy beside each file of the built folder, for servers that send those. */

const USAGE = `npm run compress -- --in=dist

  --in  the built folder (default: dist)`;

const TEXTS: readonly string[] = [".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest"];

/** Below this a copy saves nothing that would be noticed, bytes. */
const LEAST = 1024;

/** Writes `.gz` and `.br` beside each text that they make smaller; anew each time, since an old one would be sent. */
export function compress(words: readonly string[]): Promise<void> {
  const { in: folder = "dist" } = readCliArguments(words, ["in"], USAGE);
  let count = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXTS.includes(extname(entry.name))) continue;
    const file = join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    if (content.length < LEAST) continue;
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: paramsFor(content) }));
    count += 1;
  }
  console.log(`${folder}: ${count} files compressed`);
  return Promise.resolve();
}

function paramsFor(content: Buffer): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
}

await runCommand(import.meta, compress);
