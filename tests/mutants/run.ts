import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createVitest, type Vitest } from "vitest/node";
import { type Fault, FAULTS, plant } from "./faults.ts";

/*
 * npm run test:mutants: plants each fault, one at a time, in a copy of the project, and runs the
 * tests that are to find it. Fails where one survives, where one can no longer be planted, and where
 * the tests fail without any. Words given choose among the faults by what is seen or by file.
 */

const COPIED = ["src", "tests", "index.html", "package.json", "vite.config.ts", "tsconfig.json"];
const LINKED = ["node_modules", "public", "schemas", "docs"];

/** A copy that can be changed; what no fault is planted in is linked. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "strata-mutants-"));
  for (const name of COPIED) cpSync(name, join(copy, name), { recursive: true });
  for (const name of LINKED) symlinkSync(resolve(name), join(copy, name));
  return copy;
}

/** What of the tests of some files fails. A run without any test is a failure of the run itself. */
async function failuresOf(vitest: Vitest, tests: readonly string[]): Promise<readonly string[]> {
  const specifications = await vitest.globTestSpecifications([...tests]);
  if (specifications.length < tests.length) throw new Error(`there is no test ${tests.join()}`);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  return [
    ...unhandledErrors.map(String),
    ...testModules.flatMap((module) => [
      ...module.errors().map(({ message }) => `${module.moduleId}: ${message}`),
      ...[...module.children.allTests("failed")].map(({ fullName }) => fullName),
    ]),
  ];
}

/** Is a fault found? */
async function isFound(vitest: Vitest, fault: Fault): Promise<boolean> {
  const source = readFileSync(fault.file, "utf8");
  writeFileSync(fault.file, plant(fault, source));
  vitest.invalidateFile(resolve(fault.file));
  try {
    return (await failuresOf(vitest, fault.tests)).length > 0;
  } finally {
    writeFileSync(fault.file, source);
    vitest.invalidateFile(resolve(fault.file));
  }
}

const wanted = process.argv.slice(2);
const faults = FAULTS.filter(
  ({ seen, file }) =>
    wanted.length === 0 || wanted.some((word) => `${seen} ${file}`.includes(word)),
);
const home = process.cwd();
const copy = copyProject();
process.chdir(copy);
const vitest = await createVitest("test", {
  watch: false,
  root: copy,
  project: ["core", "dom"],
  reporters: [{}],
});
let found = 0;
try {
  await vitest.standalone();
  const all = [...new Set(faults.flatMap(({ tests }) => tests))];
  const failures = await failuresOf(vitest, all);
  if (failures.length > 0) throw new Error(`fails with no fault planted: ${failures.join("; ")}`);
  for (const fault of faults) {
    // One fault at a time is the point.
    // oxlint-disable-next-line no-await-in-loop
    const hasFailed = await isFound(vitest, fault);
    console.log(`${hasFailed ? "✓ found   " : "✗ survived"}  ${fault.seen}  (${fault.file})`);
    if (hasFailed) found += 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  await vitest.close();
  process.chdir(home);
  rmSync(copy, { recursive: true, force: true });
}
console.log(`\n${found} of ${faults.length} faults found`);
process.exitCode = found > 0 && found === faults.length ? 0 : 1;
