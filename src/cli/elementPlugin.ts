import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { bundleScript } from "./bundleScript.ts";

/** Lies beside the page: the web component, for pages that embed it. */
export const ELEMENT_FILE = "strata-explorer.js";

/** Lies beside the page: a page that embeds it in both ways. */
export const EXAMPLE_FILE = "examples/embed.html";

const ELEMENT = resolve(import.meta.dirname, "../element/define.ts");
const ROOT = resolve(import.meta.dirname, "../..");

/** Where each file of the example lies in this project, and in the built folder. */
const EXAMPLE = [
  ["examples/embed/index.html", EXAMPLE_FILE],
  ["examples/embed/embed.js", "examples/embed.js"],
  ["examples/embed/embed.css", "examples/embed.css"],
] as const;

/** Lays the web component beside the built page, and the page that shows how to use it. */
export function elementPlugin(): Plugin {
  return {
    name: "strata-element",
    apply: "build",
    writeBundle: {
      sequential: true,
      async handler({ dir = "dist" }) {
        writeFileSync(join(dir, ELEMENT_FILE), await bundleScript(ELEMENT));
        for (const [from, to] of EXAMPLE) {
          mkdirSync(dirname(join(dir, to)), { recursive: true });
          copyFileSync(join(ROOT, from), join(dir, to));
        }
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").replace(/^\/|[?#].*$/gu, "");
        const found = EXAMPLE.find(([, to]) => to === path);
        if (path !== ELEMENT_FILE && !found) {
          next();
          return;
        }
        const send = (text: string | Buffer): void => {
          response.setHeader("Content-Type", TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain");
          response.end(text);
        };
        if (found) send(readFileSync(join(ROOT, found[0])));
        else void bundleScript(ELEMENT).then(send, next);
      });
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
};
