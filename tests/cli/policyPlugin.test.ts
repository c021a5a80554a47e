import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, createServer } from "vite";
import { describe, expect, it } from "vitest";
import { POLICY, policyOfHashes, policyPlugin } from "#cli/policyPlugin.ts";
import { folderOf } from "./folder.ts";

const page =
  '<!doctype html><html lang="en"><head><title>Towers</title></head><body><script type="module" src="/main.js"></script></body></html>';
const META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
const pageFolder = (): string =>
  folderOf([
    ["index.html", page],
    ["main.js", "document.title += '!';"],
  ]);

it("puts the policy into the built page, before anything that it must guard", async () => {
  const root = pageFolder();
  await build({ root, configFile: false, logLevel: "silent", plugins: [policyPlugin()] });
  const html = readFileSync(join(root, "dist/index.html"), "utf8").replaceAll("&#39;", "'");
  expect(html.split(META)).toHaveLength(2);
  expect(html.split(META)[0]).toMatch(/<head>\s*$/u);
  expect(html).not.toMatch(/<script(?![^>]* src=)[^>]*>/u);
});

it("leaves the page in dev alone, whose scripts are written into it", async () => {
  const server = await createServer({
    root: pageFolder(),
    configFile: false,
    logLevel: "silent",
    plugins: [policyPlugin()],
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
  });
  try {
    expect(await server.transformIndexHtml("/", page)).not.toContain("Content-Security-Policy");
  } finally {
    await server.close();
  }
});

describe("the policy", () => {
  const rules = new Map(
    POLICY.split("; ").map((rule) => {
      const [name = "", ...values] = rule.split(" ");
      return [name, values.join(" ")] as const;
    }),
  );

  it("allows nothing that is not named, and nothing from elsewhere", () => {
    expect(rules.get("default-src")).toBe("'none'");
    expect(POLICY).not.toMatch(/unsafe-|https?:|\*|blob:/u);
  });

  it("lets scripts and connections come from the page's own host only", () => {
    const names = ["script-src", "style-src", "font-src", "connect-src", "manifest-src"];
    expect(names.filter((name) => rules.get(name) !== "'self'")).toEqual([]);
    expect(rules.get("base-uri")).toBe("'none'");
    expect(rules.get("form-action")).toBe("'none'");
  });

  it("turns no string into markup or script", () => {
    expect(rules.get("require-trusted-types-for")).toBe("'script'");
    expect(rules.get("worker-src") ?? rules.get("script-src")).toBe("'self'");
    expect(rules.get("trusted-types")).toBe("strata");
  });

  it("names no rule that a meta element cannot set, and each once", () => {
    const useless = ["frame-ancestors", "sandbox", "report-uri"];
    expect(useless.filter((name) => rules.has(name))).toEqual([]);
    expect(rules.size).toBe(POLICY.split("; ").length);
  });
});

it("is as strict for a page that carries everything in itself, and knows no host", () => {
  const rules = policyOfHashes({ script: "sha256-a=", style: "sha256-b=" }).split("; ");
  expect(rules).toContain("script-src 'sha256-a='");
  expect(rules).toContain("style-src 'sha256-b='");
  expect(rules).toContain("img-src data:");
  expect(rules).toContain("connect-src 'none'");
  expect(rules.filter((rule) => /^(default|require|trusted|base|form)/u.test(rule))).toEqual(
    POLICY.split("; ").filter((rule) => /^(default|require|trusted|base|form)/u.test(rule)),
  );
  expect(rules.join()).not.toContain("'self'");
});
