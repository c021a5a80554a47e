import { build } from "vite";

/**
 * One classic script that imports nothing: it runs in every browser, under any policy.
 * @param entry its file
 * @param define what stands for names of its source
 */
export async function bundleScript(
  entry: string,
  define: Record<string, string> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "silent",
    define,
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ["iife"], name: "strata" },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [program] = outputs.flatMap((one) => ("output" in one ? one.output : []));
  if (program?.type !== "chunk") throw new Error(`no script came of ${entry}`);
  return program.code;
}
