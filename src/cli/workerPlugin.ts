import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { Plugin } from "vite";
import { writeArchive } from "#data/archive.ts";
import { bundleScript } from "./bundleScript.ts";
import { ELEMENT_FILE } from "./elementPlugin.ts";
import { OFFLINE_FILE } from "./offlinePlugin.ts";

/** Lies beside the page, whose folder is then the worker's scope. */
export const WORKER_FILE = "sw.js";

const WORKERS = resolve(import.meta.dirname, "../worker");

/** What is fetched by nobody who looks at the page. */
const LEFT_OUT = new RegExp(
  `^(?:${WORKER_FILE}|${OFFLINE_FILE}|${ELEMENT_FILE}|examples/|data/)|[.]map$`,
  "u",
);

/**
 * Writes the worker that keeps the built page for use without a network, once all else lies on the
 * disk: each file with the hash of what is really served, and all data in one packed file.
 * @param role `remove`: a worker that clears away what was kept
 */
export function workerPlugin(role: "keep" | "remove" = "keep"): Plugin {
  return {
    name: "strata-worker",
    apply: "build",
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir = "dist" }) {
        if (role === "remove") {
          writeFileSync(join(dir, WORKER_FILE), await bundleScript(join(WORKERS, "remove.ts")));
          return;
        }
        const packed = deflateRawSync(writeArchive(dataIn(join(dir, "data"))), { level: 9 });
        const archive = `assets/data-${hashOf(packed, "sha256").slice(0, 8)}.bin`;
        writeFileSync(join(dir, archive), packed);
        const files = filesIn(dir)
          .filter((file) => !LEFT_OUT.test(file))
          .map((file) => entryOf(file, readFileSync(join(dir, file))));
        const code = await bundleScript(join(WORKERS, "worker.ts"), {
          STRATA_FILES: JSON.stringify(files),
          STRATA_ARCHIVE: JSON.stringify(archive),
          "process.env.NODE_ENV": '"production"',
        });
        writeFileSync(join(dir, WORKER_FILE), code);
      },
    },
  };
}

/** What Workbox holds a file to. */
function entryOf(url: string, content: Buffer) {
  const integrity = `sha384-${createHash("sha384").update(content).digest("base64")}`;
  return { url, revision: hashOf(content, "sha256").slice(0, 16), integrity };
}

function hashOf(content: Buffer, algorithm: string): string {
  return createHash(algorithm).update(content).digest("hex");
}

/** Paths below a folder, `/` between their parts, always in the same order. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

/** What rides along with an import is for exporting; no page reads it. */
function dataIn(folder: string): ReadonlyMap<string, unknown> {
  const files = filesIn(folder).filter(
    (file) => file.endsWith(".json") && !file.includes("/imports/"),
  );
  return new Map(files.map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8"))]));
}
