import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** What Vite wraps each `import()` with. */
const HELPER = "\0vite/preload-helper.js";
const LOADER = fileURLToPath(new URL("../ui/loadPart.ts", import.meta.url));

/**
 * Has every lazy part of the built page loaded by `loadPart`, in place of Vite's own helper: with all
 * the files that it needs, itself among them.
 */
export function partsPlugin(): Plugin {
  let isReplaced = false;
  return {
    name: "strata-parts",
    apply: "build",
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          resolveDependencies: (file, files, { hostType }) =>
            hostType === "html" || files.includes(file) ? files : [file, ...files],
        },
      },
    }),
    transform(_code, id) {
      if (id !== HELPER) return null;
      isReplaced = true;
      return `export { loadPart as __vitePreload } from ${JSON.stringify(LOADER)};`;
    },
    generateBundle(_options, bundle) {
      const isLazy = Object.values(bundle).some(
        (file) => file.type === "chunk" && file.dynamicImports.length > 0,
      );
      if (isLazy && !isReplaced) this.error(`Vite no longer asks for ${JSON.stringify(HELPER)}`);
    },
  };
}
