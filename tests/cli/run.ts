import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

export const ROOT: string = fileURLToPath(new URL("../../", import.meta.url));

/** `npx tsx <script>`, without the second that npx takes. */
export function runScript(
  script: string,
  words: readonly string[] = [],
  folder = ROOT,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
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
