import { posix } from "node:path";
import { build, type Plugin } from "vite";

/** Chunks of a build by file name: what each holds as JavaScript. */
export type Chunks = ReadonlyMap<string, string>;

const MARK = "\0chunk:";

/**
 * The list of files that Vite has a lazy import fetch beforehand. In one file there is nothing to
 * fetch.
 */
const PRELOADED = /__vite__mapDeps\(\[[\d,]*\]\)/gu;

/**
 * Joins the finished chunks of a build into one module that imports nothing; lazy parts still run
 * when they are first asked for. The chunks are transformed and minified already, so this takes a
 * fraction of a second build, and what comes out is the very program of the hosted page.
 * @param entry file name of the chunk that the page starts
 */
export async function joinChunks(chunks: Chunks, entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    // What goes wrong is thrown.
    logLevel: "silent",
    plugins: [readingFrom(chunks)],
    build: {
      write: false,
      target: "esnext",
      minify: "oxc",
      lib: { entry, formats: ["es"] },
      rolldownOptions: {
        input: entry,
        output: {
          codeSplitting: false,
          // Names are short and code is folded: only the blanks that joining adds are to go.
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const made = outputs.flatMap((one) => ("output" in one ? one.output : []));
  const [program, ...others] = made;
  if (program?.type !== "chunk" || others.length > 0) {
    throw new Error(`one module was to come of ${entry}, not ${made.length} files`);
  }
  return program.code;
}

/** Finds imports among the chunks and not on the disk. */
function readingFrom(chunks: Chunks): Plugin {
  return {
    name: "strata-join-chunks",
    enforce: "pre",
    resolveId(wanted, importer) {
      const folder = importer?.startsWith(MARK) ? posix.dirname(importer.slice(MARK.length)) : ".";
      const file = posix.join(folder, wanted);
      return chunks.has(file) ? MARK + file : null;
    },
    load(id) {
      return id.startsWith(MARK)
        ? (chunks.get(id.slice(MARK.length))?.replaceAll(PRELOADED, "[]") ?? null)
        : null;
    },
  };
}
