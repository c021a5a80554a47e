import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * npm test: every gate, then every test, a real Chromium included. Runs all of them even where one
 * fails, so that one run tells everything. Its last line is the sum of all.
 */

interface Count {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

const GATES = [
  "check:types",
  "check:lint",
  "check:format",
  "check:dead",
  "data:check",
  "build",
  "check:sizes",
] as const;

function run(words: readonly string[]): boolean {
  console.log(`\n▸ ${words.join(" ")}`);
  const [command = "", ...rest] = words;
  const { status } = spawnSync(command, rest, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0;
}

/** Runs Vitest and counts what it reports; a run without any test is a failure, never a success. */
function runTests(projects: readonly string[], reports: string): Count {
  const report = join(reports, `${projects.join("-")}.json`);
  const ok = run([
    "npx",
    "vitest",
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
  ]);
  const name = `tests of ${projects.join(" and ")}`;
  const { passed, failed } = readReport(report);
  const isSound = passed > 0 && (ok || failed > 0);
  return { name, passed, failed: failed + (isSound ? 0 : 1) };
}

function readReport(report: string): { passed: number; failed: number } {
  try {
    const json: unknown = JSON.parse(readFileSync(report, "utf8"));
    const count = (key: string): number => {
      const value: unknown = Object(json)[key];
      return typeof value === "number" ? value : 0;
    };
    // What was not run has not passed.
    const skipped = count("numPendingTests") + count("numTodoTests");
    return { passed: count("numPassedTests"), failed: count("numFailedTests") + skipped };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const reports = mkdtempSync(join(tmpdir(), "strata-test-"));
const counts: Count[] = GATES.map((gate) => {
  const ok = run(["npm", "run", "--silent", gate]);
  return { name: gate, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
});
counts.push(runTests(["core", "dom"], reports), runTests(["browser"], reports));
rmSync(reports, { recursive: true, force: true });

console.log();
for (const { name, passed, failed } of counts) {
  console.log(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed`);
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
