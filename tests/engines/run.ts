import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type EngineId, ENGINE_IDS, ENGINES } from "./engines.ts";
import { type EngineRun, withReport, writeTable } from "./report.ts";

/*
 * npm run test:engines: builds the explorer and makes the journey in every engine that is there.
 * What is not there is named with what to install, and the run has failed.
 *   -- --engine=firefox   in this one only; may be given several times
 *   -- --write            writes the report into docs/engines.md
 */

const REPORT = "docs/engines.md";

const { values } = parseArgs({
  options: { engine: { type: "string", multiple: true }, write: { type: "boolean" } },
});

/** @throws if there is no such engine */
function readEngine(name: string): EngineId {
  const found = ENGINE_IDS.find((id) => id === name);
  if (found === undefined) {
    throw new Error(`--engine=${name}: there are ${ENGINE_IDS.join(", ")}`);
  }
  return found;
}

/** @returns whether the program ended well */
function run(words: readonly string[], variables: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync("npx", words, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...variables },
  });
  return status === 0;
}

/** Makes the journey in some engines; @returns what was seen, and whether all was as it should be */
function journey(engines: readonly EngineId[]): { runs: readonly EngineRun[]; ok: boolean } {
  const folder = mkdtempSync(join(tmpdir(), "strata-engines-"));
  const file = join(folder, "runs.json");
  const ok = run(["vitest", "run", "--project", "engines"], {
    STRATA_ENGINES: engines.join(","),
    STRATA_ENGINE_RUNS: file,
  });
  try {
    // Written by tests/engines/engines.test.ts.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return { runs: JSON.parse(readFileSync(file, "utf8")) as EngineRun[], ok };
  } catch {
    return { runs: [], ok: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wanted = values.engine ? values.engine.map((name) => readEngine(name)) : ENGINE_IDS;
const lacking = wanted.flatMap((id) => {
  const missing = ENGINES[id].missing();
  return missing.length > 0 ? [{ id, missing }] : [];
});
const there = wanted.filter((id) => lacking.every((one) => one.id !== id));

let isSound = lacking.length === 0;
if (there.length > 0) {
  const { runs, ok } = run(["vite", "build"]) ? journey(there) : { runs: [], ok: false };
  isSound &&= ok;
  const day = new Date().toISOString().slice(0, 10);
  const table = writeTable(day, runs);
  console.log(`\n${table}\n`);
  if (values.write) writeFileSync(REPORT, withReport(readFileSync(REPORT, "utf8"), table));
}
for (const { id, missing } of lacking) {
  const command = `apt-get install --no-install-recommends ${missing.join(" ")}`;
  console.error(`✗ ${id} is not there. On Debian: ${command}`);
}
process.exitCode = isSound ? 0 : 1;
