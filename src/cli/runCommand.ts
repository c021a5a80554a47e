import { realpathSync } from "node:fs";
import { DataError } from "#data/problem.ts";
import { NoChromium } from "./chromium.ts";
import { NoGlyphs } from "./glyphs.ts";
import { UsageError } from "./usageError.ts";

/**
 * What a command does with the words behind its name; it prints what it did.
 * @returns the exit code, if not 0
 */
export type Command = (words: readonly string[]) => Promise<number | void>;

/**
 * Carries a command out. What its user can mend is said in words; anything else is a fault of the
 * program and is thrown.
 * @returns the exit code: 1 where something has to be mended
 */
export async function carryOut(command: Command, words: readonly string[]): Promise<number> {
  try {
    return (await command(words)) ?? 0;
  } catch (error) {
    const isOfFiles = error instanceof Error && "code" in error && typeof error.code === "string";
    const isKnown = [UsageError, DataError, NoChromium, NoGlyphs].some(
      (kind) => error instanceof kind,
    );
    if (!(error instanceof Error) || !(isKnown || isOfFiles)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Carries the command out if its module is the program that was started, not where it is imported. */
export async function runCommand(module: ImportMeta, command: Command): Promise<void> {
  const [, program = "", ...words] = process.argv;
  if (module.filename !== realpathSync(program)) return;
  process.exitCode = await carryOut(command, words);
}
