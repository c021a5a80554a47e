import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { parseFiles } from "#data/files.ts";
import { describeProblem } from "#data/problem.ts";
import { GENERATED } from "./generated.ts";
import { readFolder } from "./readFolder.ts";

/** Told to the page in dev when a data file has changed. */
const CHANGED = "strata:data";

/**
 * Builds what is generated from a data set's files: the light index, the search documents, the
 * shared sources in one file, and the brand marks. In dev they are made anew for each request and a
 * changed file reaches the page at once; the build emits them beside the files themselves.
 */
export function dataPlugin(dataFolder = "public/data"): Plugin {
  let root = resolve(dataFolder);
  return {
    name: "strata-data",
    configResolved(config) {
      root = resolve(config.root, dataFolder);
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on("all", (_event, file) => {
        if (file.startsWith(root + sep)) server.ws.send({ type: "custom", event: CHANGED });
      });
      server.middlewares.use((request, response, next) => {
        const [, folder = "", name = ""] =
          /\/data\/([a-z0-9-]+)\/([a-z]+\.json)(?:\?|$)/u.exec(request.url ?? "") ?? [];
        const make = GENERATED.get(name);
        if (!make || !existsSync(join(root, folder, "ecosystem.json"))) return next();
        const { files, problems } = parseFiles(readFolder(join(root, folder)));
        for (const problem of problems) server.config.logger.warn(describeProblem(problem));
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(make(files)));
      });
    },
    generateBundle() {
      const folders = readFolder(root)
        .map(({ path }) => path)
        .filter((path) => path.endsWith("/ecosystem.json"))
        .map((path) => join(root, path, ".."));
      for (const folder of folders) {
        const { files, problems } = parseFiles(readFolder(folder));
        if (problems.length > 0) this.error(problems.map(describeProblem).join("\n"));
        for (const [name, make] of GENERATED) {
          const fileName = join("data", relative(root, folder), name).split(sep).join("/");
          this.emitFile({ type: "asset", fileName, source: JSON.stringify(make(files)) });
        }
      }
    },
  };
}
