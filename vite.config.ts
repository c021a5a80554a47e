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
          testTimeout: 300_000,
          maxWorkers: 2,
          // Pure modules keep nothing between tests: each worker loads them once.
          isolate: false,
          setupFiles: ["tests/laws.ts"],
          // Built as the page has it.
          server: { deps: { inline: ["pptxgenjs"] } },
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
          testTimeout: 300_000,
          maxWorkers: 2,
          setupFiles: ["tests/laws.ts"],
          include: ["tests/{ui,view,app,element}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          // Bounds, not waits: of a machine that does much else as well.
          testTimeout: 600_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 45_000 } },
          // What passes only then is named at the end of the run.
          retry: 1,
          // One waits while the other paints: two take half of the time on two cores.
          maxWorkers: 2,
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
          expect: { poll: { timeout: 45_000 } },
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          environment: "node",
          include: ["tests/engines/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 45_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
