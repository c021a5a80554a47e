import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import { dataPlugin } from "./dataPlugin.ts";
import { elementPlugin } from "./elementPlugin.ts";
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
      elementPlugin(),
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
              // The first view is one file: what a group below needs of it is not taken out of it.
              { name: "index", tags: ["$initial"] },
              // A reader needs one of them.
              { name: "en", test: /\/src\/words\/en\.ts$/u },
              { name: "zh-CN", test: /\/src\/words\/zh-CN\.ts$/u },
              // What later parts share, by what it is for: each small file would be a request.
              { name: "common", minShareCount: 5 },
              { name: "popovers", minShareCount: 2, test: /\/@ariakit\//u },
              { name: "scales", minShareCount: 2, test: /\/d3-/u },
              { name: "data", minShareCount: 2, test: /\/src\/(?:model|data)\//u },
              { name: "icons", minShareCount: 2, test: /\/lucide-react\//u },
              { name: "export", minShareCount: 2, test: /\/src\/export\//u },
              // But for own data: its worker's address is made as its file loads, which not every page can.
              { name: "talks", minShareCount: 2, test: /\/src\/(?:state|app(?!\/data))\//u },
            ],
          },
        },
      },
      chunkSizeWarningLimit: 400,
    },
  };
}
