import { DataError } from "#data/problem.ts";
import { NoChromium } from "./chromium.ts";
import { NoGlyphs } from "./glyphs.ts";
import { UsageError } from "./usageError.ts";

/**
 * Runs a command with the words it was given. What its user can mend is said in words, with exit
 * code 1; anything else is a fault of the program and shows its stack.
 */
export async function runCommand(main: (words: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    const isOfFiles = error instanceof Error && "code" in error && typeof error.code === "string";
    const isKnown = [UsageError, DataError, NoChromium, NoGlyphs].some(
      (kind) => error instanceof kind,
    );
    if (!(error instanceof Error) || !(isKnown || isOfFiles)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
