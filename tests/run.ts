import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestCounts } from "./countReporter.ts";

/*
 * npm test: every gate, then every test, a real Chromium included. Runs all of them even where one
 * fails, so that one run tells everything. Its last lines name what failed and sum up.
 */

interface Count {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** What failed, and what passed only when tried again, a line each. */
  readonly notes: readonly string[];
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

/** @param counts the file that the reporter of tests writes to */
function run(words: readonly string[], counts = ""): boolean {
  console.log(`\n▸ ${words.join(" ")}`);
  const [command = "", ...rest] = words;
  const { status } = spawnSync(command, rest, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, STRATA_COUNTS: counts },
  });
  return status === 0;
}

/** Runs Vitest and counts what it reports; a run without any test is a failure, never a success. */
function runTests(projects: readonly string[], reports: string): Count {
  const report = join(reports, `${projects.join("-")}.json`);
  const ok = run(
    [
      "npx",
      "vitest",
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      "--reporter=default",
      "--reporter=./tests/countReporter.ts",
    ],
    report,
  );
  const { passed, flaky, ...rest } = readCounts(report);
  // What was not run has not passed.
  const failed = [...rest.failed, ...rest.skipped, ...rest.errors];
  const isSound = passed > 0 && (ok || failed.length > 0);
  return {
    name: `tests of ${projects.join(" and ")}`,
    passed,
    failed: failed.length + (isSound ? 0 : 1),
    notes: [
      ...failed.map((name) => `  failed: ${name}`),
      ...flaky.map((name) => `  passed when tried again: ${name}`),
    ],
  };
}

function readCounts(report: string): TestCounts {
  try {
    // Written by tests/countReporter.ts.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(readFileSync(report, "utf8")) as TestCounts;
  } catch {
    return { passed: 0, failed: [], skipped: [], flaky: [], errors: [] };
  }
}

const reports = mkdtempSync(join(tmpdir(), "strata-test-"));
const counts: Count[] = GATES.map((gate) => {
  const ok = run(["npm", "run", "--silent", gate]);
  return { name: gate, passed: ok ? 1 : 0, failed: ok ? 0 : 1, notes: [] };
});
counts.push(runTests(["core", "dom"], reports), runTests(["browser"], reports));
rmSync(reports, { recursive: true, force: true });

console.log();
for (const { name, passed, failed, notes } of counts) {
  console.log(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed`);
  for (const note of notes) console.log(note);
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
