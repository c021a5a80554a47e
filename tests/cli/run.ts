import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { vi } from "vitest";
import { carryOut, type Command } from "#cli/runCommand.ts";

export const ROOT: string = fileURLToPath(new URL("../../", import.meta.url));

/** What `npx tsx <script>` prints and its exit code, without the second that npx takes. */
export function runScript(
  script: string,
  words: readonly string[] = [],
  folder = ROOT,
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const file = fileURLToPath(new URL(`../../${script}`, import.meta.url));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", tsx, file, ...words],
      { cwd: folder, env: { ...process.env, ...environment } },
      (error, out, err) => {
        resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
      },
    );
  });
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * What the command prints and its exit code, without a process of its own: starting one takes longer
 * than most commands. One after the other, since what is printed has one place.
 */
export function callCommand(
  command: Command,
  words: readonly string[] = [],
  folder = ROOT,
): Promise<Run> {
  const run = last.then(() => capture(command, words, folder));
  last = run.catch(() => undefined);
  return run;
}

async function capture(command: Command, words: readonly string[], folder: string): Promise<Run> {
  const home = process.cwd();
  const printed = { out: "", err: "" };
  const keep =
    (where: keyof typeof printed, end = "") =>
    (text: unknown): boolean => {
      printed[where] += `${String(text)}${end}`;
      return true;
    };
  const spies = [
    vi.spyOn(console, "log").mockImplementation(keep("out", "\n")),
    vi.spyOn(console, "error").mockImplementation(keep("err", "\n")),
    vi.spyOn(process.stdout, "write").mockImplementation(keep("out")),
  ];
  try {
    process.chdir(folder);
    const code = await carryOut(command, words);
    return { code, ...printed };
  } finally {
    process.chdir(home);
    for (const spy of spies) spy.mockRestore();
  }
}
