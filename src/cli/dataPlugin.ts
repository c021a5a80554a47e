import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { type Files, parseFiles } from "#data/files.ts";
import { folderOf, loadCatalog } from "#data/load.ts";
import { describeProblem, type Problem } from "#data/problem.ts";
import type { DataSetEntry } from "#model/ecosystem.ts";
import { GENERATED, generate } from "./generated.ts";
import { readFolder, readJsonFile } from "./readFolder.ts";

/** Told to the page in dev when a data file has changed. */
const CHANGED = "strata:data";

/**
 * Builds what is generated from a data set's files (`generated.ts`). The build puts all files of a
 * data set into a folder named by their revision and writes that into the catalog: a page that was
 * opened before asks for its own files or finds none, but never gets those of another state. In dev
 * there is no revision; a changed file reaches the page at once.
 */
export function dataPlugin(dataFolder = "public/data"): Plugin {
  let root = resolve(dataFolder);
  let published: readonly DataSetEntry[] = [];
  return {
    name: "strata-data",
    configResolved(config) {
      root = resolve(config.root, dataFolder);
    },
    configureServer(server) {
      const known = new Map<string, Files>();
      const filesOf = (folder: string): Files => {
        const { files, problems } = parseFiles(readFolder(folder));
        for (const problem of problems) server.config.logger.warn(describeProblem(problem));
        known.set(folder, files);
        return files;
      };
      server.watcher.add(root);
      server.watcher.on("all", (_event, file) => {
        if (!file.startsWith(root + sep)) return;
        known.clear();
        server.ws.send({ type: "custom", event: CHANGED });
      });
      server.middlewares.use((request, response, next) => {
        const [, folder = "", name = ""] =
          /\/data\/([a-z0-9-]+)\/([a-z]+\.json)(?:\?|$)/u.exec(request.url ?? "") ?? [];
        const make = GENERATED.get(name);
        if (!make || !existsSync(join(root, folder, "ecosystem.json"))) return next();
        const files = known.get(join(root, folder)) ?? filesOf(join(root, folder));
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(make(files)));
      });
    },
    async generateBundle() {
      const emit = (path: string, value: unknown): void => {
        const source = JSON.stringify(value);
        this.emitFile({ type: "asset", fileName: `data/${path}`, source });
      };
      const file = join(root, "catalog.json");
      const problems: Problem[] = [];
      const catalog = readJsonFile(file);
      const dataSets = await loadCatalog(() => Promise.resolve(catalog));
      published = dataSets.map((entry) => {
        const read = parseFiles(readFolder(join(root, entry.path)));
        if (read.problems.length > 0) {
          problems.push(...read.problems);
          return entry;
        }
        const { revision, made } = generate(read.files);
        const named = { ...entry, revision };
        for (const [name, value] of made) emit(`${folderOf(named)}/${name}`, value);
        return named;
      });
      if (problems.length > 0) this.error(problems.map(describeProblem).join("\n"));
      emit("catalog.json", { ...Object(catalog), dataSets: published });
    },
    /** The files themselves have been copied with the folder `public`. */
    writeBundle({ dir = "dist" }) {
      for (const entry of published) {
        for (const name of readdirSync(join(root, entry.path))) {
          const target = join(dir, "data", folderOf(entry), name);
          // There from an earlier build, where the output folder is not emptied.
          rmSync(target, { recursive: true, force: true });
          renameSync(join(dir, "data", entry.path, name), target);
        }
      }
    },
  };
}
