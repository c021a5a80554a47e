import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { build, type BuildOptions } from "vite";
import { expect, it } from "vitest";
import { dataPlugin } from "#cli/dataPlugin.ts";
import { OFFLINE_FILE, offlinePlugin } from "#cli/offlinePlugin.ts";
import { policyPlugin } from "#cli/policyPlugin.ts";
import { openArchive } from "#data/archive.ts";
import { ARCHIVE_ID } from "#data/archiveId.ts";
import { restore, SLIM } from "#data/slim.ts";
import type { ReadJson } from "#data/load.ts";
import { readBase85 } from "#data/base85.ts";
import { createLoader, loadCatalog } from "#data/load.ts";
import { textsOf } from "../fixtures/dataSet.ts";
import { dataFolderOf, folderOf } from "./folder.ts";

const page = `<!doctype html>
<html lang="en">
  <head><title>Towers</title><link rel="icon" href="./icon.svg" type="image/svg+xml" /></head>
  <body><script type="module" src="/main.js"></script></body>
</html>`;

function siteOf(files: Readonly<Record<string, string>> = {}): string {
  return folderOf([
    ["index.html", page],
    ["main.js", 'import "./first.css"; import("./lazy.js").then(({ say }) => say());'],
    ["lazy.js", 'import "./last.css"; export const say = () => { document.title = "lazy part"; };'],
    ["first.css", ".a { color: red }"],
    ["last.css", ".a { color: green }"],
    ["public/icon.svg", "<svg/>"],
    ...[...dataFolderOf(textsOf())].map(([path, text]) => [`public/data/${path}`, text] as const),
    ...Object.entries(files),
  ]);
}

async function buildSite(root: string, options: BuildOptions = {}): Promise<string> {
  await build({
    root,
    build: options,
    base: "./",
    configFile: false,
    logLevel: "silent",
    plugins: [dataPlugin(), policyPlugin(), offlinePlugin()],
  });
  return readFileSync(join(root, "dist", OFFLINE_FILE), "utf8");
}

it("emits one page with the program, lazy parts, styles in order and all data", async () => {
  const root = siteOf();
  const html = await buildSite(root);
  expect(html).toContain("lazy part");
  expect(html).not.toMatch(/assets\/|import\(/u);
  expect(html.indexOf("color:red")).toBeGreaterThan(0);
  expect(html.indexOf("color:green")).toBeGreaterThan(html.indexOf("color:red"));

  const [, packed = ""] = new RegExp(`id="${ARCHIVE_ID}">([^<]*)<`, "u").exec(html) ?? [];
  const packedFile = openArchive(inflateRawSync(readBase85(packed)).toString("utf8"));
  const read: ReadJson = (path) => (SLIM.test(path) ? restore(path, packedFile) : packedFile(path));
  const [entry] = await loadCatalog(read);
  if (!entry) throw new Error("the catalog is empty");
  const loader = createLoader(read, entry);
  expect((await loader.ecosystem()).componentById.size).toBe(3);
  expect((await loader.component("beam")).id).toBe("beam");
  expect(await loader.searchDocuments()).not.toEqual([]);
});

it("leaves the rest of the build as it was", async () => {
  const root = siteOf();
  await buildSite(root);
  const index = readFileSync(join(root, "dist/index.html"), "utf8");
  expect(index).toMatch(/src="\.\/assets\/[^"]+\.js"/u);
  expect(index).toContain("script-src &#39;self&#39;");
});

it("lets the build write source maps", async () => {
  const root = siteOf();
  const html = await buildSite(root, { sourcemap: true });
  expect(readdirSync(join(root, "dist/assets")).some((name) => name.endsWith(".map"))).toBe(true);
  expect(html).not.toContain("sourceMappingURL");
});

it("fails on a file that could only be fetched", async () => {
  const root = siteOf({
    "main.js": 'document.body.append(String(new URL("./big.bin", import.meta.url)));',
    "big.bin": "x".repeat(9999),
  });
  await expect(buildSite(root)).rejects.toThrow(
    /would have to fetch assets\/big-[^ ]+\.bin; inline/u,
  );
});
