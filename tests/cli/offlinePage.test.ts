import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { offlinePage, type OfflineParts, weighOffline } from "#cli/offlinePage.ts";
import { POLICY } from "#cli/policyPlugin.ts";
import { openArchive } from "#data/archive.ts";
import { ARCHIVE_ID } from "#data/archiveId.ts";
import { readBase85 } from "#data/base85.ts";

const html = `<!doctype html>
<html lang="en">
  <head><meta http-equiv="Content-Security-Policy" content="${POLICY.replaceAll("'", "&#39;")}">
    <meta charset="utf-8" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/other-2.js">
    <link rel="stylesheet" crossorigin href="./assets/index-3.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
const HOSTILE = "</script><!--<script>\u2028</body></head>$&$'";

const pageOf = (changes: Partial<OfflineParts> = {}): string =>
  offlinePage({
    html,
    icon: "<svg/>",
    program: "document.title='x';",
    styles: "body{color:red}",
    data: new Map([["catalog.json", {}]]),
    ...changes,
  });

/** What a browser would take for the text of an element: all up to the first end of it. */
function textsOf(page: string, opening: RegExp): readonly string[] {
  return [...page.matchAll(opening)].map(({ 0: found, index }) => {
    const rest = page.slice(index + found.length);
    return rest.slice(0, rest.search(/<\/(script|style)/iu));
  });
}

const digest = (text = ""): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

it("names nothing that would have to be fetched", () => {
  const page = pageOf();
  expect(page).not.toMatch(/(?:src|href)="(?!data:image\/svg\+xml;base64,)/u);
  expect(page).toContain('<div id="root"></div>');
});

it("allows the very script and style that it holds", () => {
  const page = pageOf({ program: "let a=`$&`", styles: 'a::before{content:"$1"}' });
  const [, policy = ""] = /content="([^"]*)"/u.exec(page) ?? [];
  expect(policy).toContain(`script-src ${digest(textsOf(page, /<script type="module">/gu)[0])};`);
  expect(policy).toContain(`style-src ${digest(textsOf(page, /<style>/gu)[0])};`);
  expect(page.indexOf("charset")).toBeLessThan(1024);
});

it("holds hostile data, untouched, where none of it is markup", async () => {
  const data = new Map([["towers/components/anchor.json", { summary: HOSTILE }]]);
  const page = pageOf({ data });
  expect(page.match(/<script/gu)).toHaveLength(2);
  const [packed = ""] = textsOf(
    page,
    new RegExp(`<script type="text/plain" id="${ARCHIVE_ID}">`, "gu"),
  );
  const text = inflateRawSync(readBase85(packed)).toString("utf8");
  expect(await openArchive(text)("towers/components/anchor.json")).toEqual({ summary: HOSTILE });
});

it("writes a program's own tags so that they stay strings", async () => {
  const program =
    "var a='<script><\\/script></script><!--',b=/<script/u;export const c=[a,b.test(a),`<!--${a}`];";
  const [script = ""] = textsOf(pageOf({ program }), /<script type="module">/gu);
  expect(script).not.toMatch(/<!--|<\/?script/iu);
  const run = async (text: string): Promise<unknown> => {
    const ran: unknown = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`
    );
    return Object(ran)["c"];
  };
  expect(await run(script)).toEqual(await run(program));
});

describe("refuses", () => {
  it.each<[string, Partial<OfflineParts>, RegExp]>([
    ["a program that cannot be escaped", { program: "a<script" }, /cannot be written into a page/u],
    [
      "styles that fetch",
      { styles: "a{src:url(./font.woff2)}" },
      /still have to fetch url\(\.\/font/u,
    ],
    ["styles that end their element", { styles: "a{}</style>" }, /end of their own element/u],
    [
      "a page without its policy",
      { html: html.replace(/<meta http-equiv[^>]*>/u, "") },
      /Content-Security-Policy/u,
    ],
    [
      "a page that fetches more than it knows of",
      { html: html.replace("<div", '<img src="./logo.png"><div') },
      /still have to fetch src="\.\/logo\.png"/u,
    ],
  ])("%s", (_, changes, said) => {
    expect(() => pageOf(changes)).toThrow(said);
  });
});

it("weighs the data apart from the rest", () => {
  const small = weighOffline(pageOf());
  const large = weighOffline(pageOf({ data: new Map([["a.json", [...Array(999).keys()]]]) }));
  expect(large.program).toBe(small.program);
  expect(large.data).toBeGreaterThan(small.data);
  expect(small.program + small.data).toBe(Buffer.byteLength(pageOf()));
});
