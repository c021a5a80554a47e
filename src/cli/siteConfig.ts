import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import { dataPlugin } from "./dataPlugin.ts";
import { licensePlugin } from "./licensePlugin.ts";
import { offlinePlugin } from "./offlinePlugin.ts";
import { partsPlugin } from "./partsPlugin.ts";
import { policyPlugin } from "./policyPlugin.ts";
import { workerPlugin } from "./workerPlugin.ts";

function versionIn(file: string): unknown {
  const about: unknown = JSON.parse(
    readFileSync(resolve(import.meta.dirname, "../..", file), "utf8"),
  );
  return Object(about).version;
}

/** How the explorer is built over a folder of data sets. */
export function siteConfig(dataFolder?: string): UserConfig {
  const role = process.env["STRATA_WORKER"] === "remove" ? "remove" : "keep";
  return {
    // Relative, so that the built folder works below any path.
    base: "./",
    define: {
      "import.meta.env.VERSION": JSON.stringify(versionIn("package.json")),
      "import.meta.env.IS_KEPT": JSON.stringify(role === "keep"),
    },
    // pptxgenjs asks for little of it; `src/export/slidePackage.ts` says what.
    resolve: { alias: { jszip: resolve(import.meta.dirname, "../export/slidePackage.ts") } },
    plugins: [
      react({ compiler: true }),
      dataPlugin(dataFolder),
      policyPlugin(),
      partsPlugin(),
      licensePlugin(),
      offlinePlugin(dataFolder),
      workerPlugin(role),
    ],
    // Of modules, so that a worker loads the importers only when something is imported.
    worker: { format: "es" },
    build: {
      // The language files and the panels are chunks of their own, loaded when first needed.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // The largest library: apart, it stays in the browser's cache from one release to the next.
              { name: "react", test: /\/node_modules\/(?:react|react-dom|scheduler)\//u },
              // Every part needs these; left alone, each small file would be a request of its own.
              // Several queries at once are asked only by parts that come later.
              {
                name: "ground",
                test: /\/src\/(?:model\/|query\/(?:moment|filter|trace|changeKinds|list\/columns)|words\/(?:names|dates|licenses)|data\/(?:schema\/basics|compile\.|indexFile\.|load\.|parse\.|problem\.)|ui\/loadPart|state\/(?:freshId|view)|draw\/mark)|\/@tanstack\/(?!.*\/(?:queriesObserver|useQueries)\.)/u,
              },
            ],
          },
        },
      },
      chunkSizeWarningLimit: 400,
    },
  };
}
