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

/** Do all tests of some files pass? A run without any test is a failure of the run itself. */
async function passes(vitest: Vitest, tests: readonly string[]): Promise<boolean> {
  const specifications = await vitest.globTestSpecifications([...tests]);
  if (specifications.length < tests.length) throw new Error(`there is no test ${tests.join()}`);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
}

/** Is a fault found? */
async function isFound(vitest: Vitest, fault: Fault): Promise<boolean> {
  const source = readFileSync(fault.file, "utf8");
  writeFileSync(fault.file, plant(fault, source));
  vitest.invalidateFile(resolve(fault.file));
  try {
    return !(await passes(vitest, fault.tests));
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
const problems: string[] = [];
try {
  await vitest.standalone();
  const all = [...new Set(faults.flatMap(({ tests }) => tests))];
  if (!(await passes(vitest, all))) throw new Error("tests fail with no fault planted");
  for (const fault of faults) {
    const found = await isFound(vitest, fault);
    console.log(`${found ? "✓ found   " : "✗ survived"}  ${fault.seen}  (${fault.file})`);
    if (!found) problems.push(fault.seen);
  }
} catch (error) {
  problems.push(error instanceof Error ? error.message : String(error));
  console.error(error);
} finally {
  await vitest.close();
  process.chdir(home);
  rmSync(copy, { recursive: true, force: true });
}
console.log(`\n${faults.length - problems.length} of ${faults.length} faults found`);
process.exitCode = faults.length > 0 && problems.length === 0 ? 0 : 1;
