import { defineConfig } from "vitest/config";
import { siteConfig } from "./src/cli/siteConfig.ts";

export default defineConfig({
  ...siteConfig(),
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          environment: "node",
          // Properties run on machines that do other things as well.
          testTimeout: 60_000,
          maxWorkers: 2,
          include: [
            "tests/{model,data,query,layout,draw,state,words,export,cli}/**/*.test.ts",
            "tests/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          testTimeout: 60_000,
          maxWorkers: 2,
          include: ["tests/{ui,view,app}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 15_000 } },
          // A browser keeps both cores of a small machine busy.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "deep",
          environment: "node",
          include: ["tests/deep/**/*.test.ts"],
          testTimeout: 900_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
