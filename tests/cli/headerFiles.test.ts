import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { headerFiles } from "#cli/headerFiles.ts";
import { areAncestors, headerRules } from "#cli/headers.ts";
import { POLICY } from "#cli/policyPlugin.ts";
import { carryOut } from "#cli/runCommand.ts";
import { writeHeaders } from "#cli/writeHeaders.ts";
import { folderOf } from "./folder.ts";

const files = headerFiles();

describe("the files for hosts", () => {
  it.each([...files.keys()])("deploy/%s is what npm run headers writes", (path) => {
    expect(readFileSync(join("deploy", path), "utf8")).toBe(files.get(path));
  });

  it("are all there are, beside the recipe", () => {
    const found = readdirSync("deploy", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("Dockerfile"))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(found.toSorted()).toEqual([...files.keys()].map((path) => `deploy/${path}`).toSorted());
  });

  it.each([...files])("%s holds every header, and the page's own policy", (_, text) => {
    const { always, cache } = headerRules();
    for (const { name, value } of always) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    expect(text).toContain(POLICY);
    expect(text).toContain(cache.assets);
  });

  it.each([...files])(
    "%s lets anybody show the page in a frame, or whom it is told",
    (path, text) => {
      expect(text).not.toMatch(/frame-ancestors|X-Frame-Options/iu);
      const narrow = headerFiles("'self' https://example.org").get(path);
      expect(narrow).toContain(`${POLICY}; frame-ancestors 'self' https://example.org`);
    },
  );

  it("set no header twice for a path where a host would join its values", () => {
    const blocks = (files.get("netlify-cloudflare/_headers") ?? "").split("\n\n").map((block) => ({
      path: /^\/\S*/mu.exec(block)?.[0] ?? "",
      names: [...block.matchAll(/^ {2}([\w-]+): /gmu)].map(([, name]) => name),
    }));
    const fits = (path: string, rule: string): boolean =>
      rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;
    for (const path of ["/", "/index.html", "/sw.js", "/assets/a.js", "/data/catalog.json"]) {
      const names = blocks.flatMap((block) => (fits(path, block.path) ? block.names : []));
      expect(names.length).toBeGreaterThan(0);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("npm run headers", () => {
  it("writes who may frame the page, to a folder of one's choice", async () => {
    const out = folderOf([]);
    const words = ["--frame-ancestors", "https://*.example.org:8443", "--out", out];
    expect(await carryOut(writeHeaders, words)).toBe(0);
    expect(readFileSync(join(out, "nginx/default.conf"), "utf8")).toContain(
      `${POLICY}; frame-ancestors https://*.example.org:8443`,
    );
  });

  it.each([
    ["'self'", true],
    ["'none'", true],
    ["*", true],
    ["https: https://a.example", true],
    ["", true],
    ["a.example; script-src *", false],
    ['" always; return 200', false],
    ["'unsafe-inline'", false],
    ["a.example\nevil: 1", false],
  ])("of %s: %s", (text, isRight) => {
    expect(areAncestors(text)).toBe(isRight);
  });

  it("refuses what would break out of a header", async () => {
    const out = folderOf([]);
    const words = ["--frame-ancestors", "a.example; script-src *", "--out", out];
    expect(await carryOut(writeHeaders, words)).toBe(1);
    expect(readdirSync(out)).toEqual([]);
  });
});
