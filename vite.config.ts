import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { dataPlugin } from "./src/cli/dataPlugin.ts";
import { policyPlugin } from "./src/cli/policyPlugin.ts";

export default defineConfig({
  // Relative, so that the built folder works below any path.
  base: "./",
  plugins: [react({ compiler: true }), dataPlugin(), policyPlugin()],
  build: {
    // The language files and the panels are chunks of their own, loaded when first needed.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          environment: "node",
          include: [
            "tests/{model,data,query,layout,state,words,paper,cli}/**/*.test.ts",
            "tests/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          testTimeout: 20_000,
          include: ["tests/{ui,view,app}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
