import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** What a run of Vitest came to; tests by their full names. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: readonly string[];
  /** Neither passed nor failed: left out, or never come to. */
  readonly skipped: readonly string[];
  /** Failed once and passed when tried again; counted as passed as well. */
  readonly flaky: readonly string[];
  /** Faults outside any test: a file that cannot be loaded, a rejected promise nobody waits for. */
  readonly errors: readonly string[];
}

/** Counts the tests of finished modules. */
export function countTests(
  modules: readonly TestModule[],
  unhandled: readonly { readonly message: string }[],
): TestCounts {
  const failed: string[] = [];
  const skipped: string[] = [];
  const flaky: string[] = [];
  const errors = unhandled.map(({ message }) => message);
  let passed = 0;
  for (const module of modules) {
    errors.push(...module.errors().map(({ message }) => `${module.relativeModuleId}: ${message}`));
    for (const test of module.children.allTests()) {
      const name = `${module.relativeModuleId} > ${test.fullName}`;
      const { state } = test.result();
      if (state === "passed") passed += 1;
      else (state === "failed" ? failed : skipped).push(name);
      if (test.diagnostic()?.flaky) flaky.push(name);
    }
  }
  return { passed, failed, skipped, flaky, errors };
}

/** Writes the counts of a run as JSON into the file that `STRATA_COUNTS` names. */
// Vitest takes a reporter by its default export.
// oxlint-disable-next-line import/no-default-export
export default class CountReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly { readonly message: string }[],
  ): void {
    const file = process.env["STRATA_COUNTS"];
    if (file === undefined) throw new Error("STRATA_COUNTS names no file for the counts");
    writeFileSync(file, JSON.stringify(countTests(modules, unhandled)));
  }
}
