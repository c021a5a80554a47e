import { describe, expect, it } from "vitest";
import { embedCode, type EmbedWish, readBase } from "#export/embedCode.ts";
import { decode } from "#state/address.ts";

const BASE = "https://strata.example.org/";

function code(address: string, rest: Partial<EmbedWish> = {}): string {
  return embedCode({
    way: "element",
    base: BASE,
    view: decode(address).view,
    lang: null,
    theme: null,
    height: null,
    title: "Storage",
    ...rest,
  });
}

describe("the code of an embed", () => {
  it("is a web component with a link for where it cannot come", () => {
    expect(code("?open=layer/storage&at=2017&lang=en", { lang: "zh-CN", theme: "dark" })).toBe(
      `<script async src="${BASE}strata-explorer.js"></script>
<strata-explorer view="?v=1&amp;at=2017&amp;open=layer/storage" lang="zh-CN" theme="dark" height="auto" title="Storage">
  <a href="${BASE}?v=1&amp;at=2017&amp;open=layer/storage">Storage</a>
</strata-explorer>
`,
    );
  });

  it("is a plain frame", () => {
    expect(code("?vendor=coreos", { way: "iframe", lang: "en", height: 500 })).toBe(
      `<iframe src="${BASE}?v=1&amp;vendor=coreos&amp;embed=1&amp;lang=en" title="Storage" width="100%" height="500" loading="lazy" allow="fullscreen; clipboard-write" style="border: 0"></iframe>
`,
    );
  });

  it("is short where the start is shown", () => {
    expect(code("")).toContain('<strata-explorer height="auto" title="Storage">');
    expect(code("")).toContain(`<a href="${BASE}">`);
    expect(code("", { way: "iframe" })).toContain(`src="${BASE}?embed=1"`);
  });

  it("leaves out what belongs to the page that was left", () => {
    const text = code("?utm_source=mail&theme=projector&embed=1&q=a");
    expect(text).not.toMatch(/utm|projector|embed=1/u);
    expect(text).toContain('view="?v=1&amp;q=a"');
  });

  it("lets no name or search break out of its attribute", () => {
    const title = `"><script>alert(1)</script>`;
    for (const way of ["element", "iframe"] as const) {
      const text = code(`?q=${encodeURIComponent(title)}`, { way, title });
      expect(text).not.toContain("<script>");
      expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    }
  });
});

describe("the address of Strata", () => {
  it.each([
    ["https://a.example", "https://a.example/", null],
    ["https://a.example/strata", "https://a.example/strata/", null],
    [" https://a.example/strata/index.html?open=layer/a#x ", "https://a.example/strata/", null],
    ["https://a.example/v1.2", "https://a.example/v1.2/", null],
    ["http://a.example:81/b/", "http://a.example:81/b/", null],
    ["http://localhost:4173/", "http://localhost:4173/", "local"],
    ["http://127.0.0.1/x", "http://127.0.0.1/x/", "local"],
    ["http://[::1]:80/", "http://[::1]/", "local"],
    ["", null, "wrong"],
    ["strata.example.org", null, "wrong"],
    ["file:///home/strata.html", null, "wrong"],
    ["javascript:alert(1)", null, "wrong"],
    ["https://user:secret@a.example/", null, "wrong"],
  ])("written as %s", (text, base, fault) => {
    expect(readBase(text)).toEqual({ base, fault });
  });
});
