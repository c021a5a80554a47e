import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { expect, it } from "vitest";
import { partsPlugin } from "#cli/partsPlugin.ts";
import { folderOf } from "./folder.ts";

it("has lazy parts loaded with all their files, themselves among them", async () => {
  const root = folderOf([
    ["index.html", '<!doctype html><title>T</title><script type="module" src="/main.js"></script>'],
    [
      "main.js",
      'addEventListener("a", () => import("./alone.js")); addEventListener("b", () => import("./styled.js"));',
    ],
    ["alone.js", "document.title += '!';"],
    ["styled.js", 'import "./styled.css"; document.title += "?";'],
    ["styled.css", "p { color: red }"],
  ]);
  await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "silent",
    plugins: [partsPlugin()],
  });
  const names = readdirSync(join(root, "dist/assets"));
  const entry = names.find((name) => name.startsWith("index"))!;
  const code = readFileSync(join(root, "dist/assets", entry), "utf8");
  const [list] = /\[[^\]]*alone[^\]]*\]/u.exec(code) ?? [""];
  expect(names.filter((name) => name !== entry && !list?.includes(name))).toEqual([]);
  expect(code).toContain("content-type");
  expect(code).not.toContain("modulepreload");
});
