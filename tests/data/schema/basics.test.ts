import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { day, end, id, isSafeUrl, line, text, url, when } from "#data/schema/basics.ts";
import { ID_MAX_LENGTH, isId } from "#model/id.ts";
import { parseWhen } from "#model/when.ts";

describe("id", () => {
  it.each(["a", "docker-engine", "9p", "cgroups-v2", "a".repeat(64), "constructor"])(
    "takes %s",
    (slug) => {
      expect(v.is(id, slug)).toBe(true);
    },
  );

  it.each([
    "",
    "A",
    "-a",
    "a-",
    "a--b",
    "a_b",
    "a b",
    "a/b",
    "../a",
    "..%2Fa",
    "a\n",
    "é",
    "__proto__",
    "a".repeat(65),
    3,
    null,
  ])("refuses %j", (slug) => {
    expect(v.is(id, slug)).toBe(false);
  });

  it("agrees with the model on every text", () => {
    const almost = fc.stringMatching(/^[a-z0-9-]{0,70}$/u);
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (slug) => {
        expect(v.is(id, slug)).toBe(isId(slug));
      }),
    );
    expect(isId("a".repeat(ID_MAX_LENGTH + 1))).toBe(false);
  });
});

describe("text and line", () => {
  it("ask for words", () => {
    expect(v.is(line, "")).toBe(false);
    expect(v.is(text, { en: "" })).toBe(false);
    expect(v.is(text, {})).toBe(false);
    expect(v.is(line, " \u00A0\u200B\uFEFF\n")).toBe(false);
    expect(v.is(text, "Words")).toBe(false);
  });

  it("let Chinese stand in where there is no English, marked as such", () => {
    expect(v.parse(text, { zh: "甲" })).toEqual({ en: "甲", zh: "甲", stale: ["en"] });
  });

  it("let Chinese be missing or stale, and know no other language", () => {
    expect(v.is(text, { en: "a" })).toBe(true);
    expect(v.is(text, { en: "a", zh: "甲", stale: ["zh"] })).toBe(true);
    expect(v.is(text, { en: "a", zh: "甲", stale: ["en"] })).toBe(true);
    expect(v.is(text, { en: "a", zh: "甲", stale: ["de"] })).toBe(false);
    expect(v.is(text, { en: "a", de: "b" })).toBe(false);
  });

  it.each(["<img src=x onerror=alert(1)>", "]]></script>", "\u202Etxt", "=1+1", "${a} {{b}} %s"])(
    "keep %j as words: whoever shows them shows text",
    (en) => {
      expect(v.parse(text, { en })).toEqual({ en });
    },
  );
});

describe("when, end and day", () => {
  it("take just what the model can read", () => {
    const almost = fc.stringMatching(/^[12]\d{3}(-[01]\d(-[0-3]\d)?)?[~?%]?$/u);
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (written) => {
        expect(v.is(when, written)).toBe(parseWhen(written) !== null);
      }),
    );
  });

  it("let only an end be unknown", () => {
    expect(v.is(end, null)).toBe(true);
    expect(v.is(when, null)).toBe(false);
    expect(v.is(end, undefined)).toBe(false);
  });

  it.each([2014, "2014-02-30", "2014-12-01T00:00:00Z", "1e3"])("refuse %j", (written) => {
    expect(v.is(when, written)).toBe(false);
    expect(v.is(end, written)).toBe(false);
    expect(v.is(day, written)).toBe(false);
  });

  it("ask for a full day where we did it ourselves", () => {
    expect(v.is(day, "2026-11-01")).toBe(true);
    expect(v.is(day, "2026-11")).toBe(false);
    expect(v.is(day, "2026-11-01~")).toBe(false);
    expect(v.is(day, "2026-02-29")).toBe(false);
  });
});

describe("isSafeUrl", () => {
  it.each([
    "https://a.example",
    "http://a.example:8080/b?c=d#e",
    "https://a.example/b@c",
    "https://例子.example/路",
    "https://a.example?b",
  ])("takes %s", (written) => {
    expect(isSafeUrl(written)).toBe(true);
    expect(v.is(url, written)).toBe(true);
  });

  it.each([
    "",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    " https://a.example",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml,<svg/>",
    "vbscript:x",
    "blob:https://a.example/1",
    "file:///etc/passwd",
    "intent://a",
    "mailto:a@b.example",
    "//a.example",
    "/\\a.example",
    "https:a.example",
    "https:/a.example",
    "https:///a.example",
    "https:\\\\a.example",
    "https://",
    "https://?a",
    "https://user@a.example",
    "https://user:secret@a.example/",
    "https://a.example\\@b.example/",
    "https://a.exam\tple/",
    "https://a.example/\n",
    "https://a.example/ b",
    'https://a.example/"onclick="x',
    "https://a.example/<b>",
    "https://a.example/`",
    "https://a.example/{{b}}",
    "javascript:alert(1)//https://a.example/",
  ])("refuses %j", (written) => {
    expect(isSafeUrl(written)).toBe(false);
    expect(v.is(url, written)).toBe(false);
  });

  it("lets nothing through that a browser reads as something else", () => {
    const piece = fc.constantFrom(
      ..."https|http|javascript:|://|//|/|\\|@|:|a.example|user|\t|\n| |?|#|%0a|..|\u0000".split(
        "|",
      ),
    );
    const anyUrl = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
      fc.array(piece, { maxLength: 6 }).map((parts) => `https://${parts.join("")}`),
    );
    fc.assert(
      fc.property(anyUrl, (written) => {
        if (!isSafeUrl(written) || !URL.canParse(written)) return;
        const { protocol, username, password, host } = new URL(written);
        expect(["http:", "https:"]).toContain(protocol);
        expect(username + password).toBe("");
        expect(written.startsWith(`${protocol}//${host.slice(0, 1)}`)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  // A wish: control characters, and marks that turn the reading direction.
  it.each(["https://a\u0001b/", "https://a.example/\u0000", "https://a.example/\u202Egpj.exe"])(
    "refuses the unseen characters of %j",
    (written) => {
      expect(isSafeUrl(written)).toBe(false);
    },
  );
});
