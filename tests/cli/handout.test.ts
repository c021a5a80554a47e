import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { handOut } from "#cli/handout.ts";
import { callCommand, runScript } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "strata-handout-"));
const fileIn = (name: string): string => join(folder, name);
const hand = (...words: readonly string[]) => callCommand(handOut, words);
const hashOf = (name: string): string =>
  createHash("sha256")
    .update(readFileSync(fileIn(name)))
    .digest("hex");

/** What a reader of the file would find; one of both ways to write the same Han letter. */
async function pagesOf(name: string): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(fileIn(name))));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((page) => page.normalize("NFKC").replaceAll(/\s+/gu, ""));
}

/** How far to the right the text of a page reaches, of the page's width: less where a printer shrinks. */
async function reachOf(name: string, nth: number): Promise<number> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(fileIn(name))));
  const page = await pdf.getPage(nth);
  const { items } = await page.getTextContent();
  const [, , width = 0] = page.view;
  const ends = items.flatMap((item) =>
    "transform" in item ? [Number(item.transform[4]) + item.width] : [],
  );
  return Math.max(...ends) / width;
}

describe("the article's talk", () => {
  it("prints a page a step in which every shown component is found, the same twice", async () => {
    const print = (name: string, lang: string) =>
      hand(
        "--talk",
        "article",
        "--format",
        "pdf",
        "--lang",
        lang,
        "--today",
        "2026-11-22",
        "--out",
        fileIn(name),
      );
    const chinese = await print("a.pdf", "zh-CN");
    // A machine without a Chinese font is told so, and is held to the English pages.
    const hasFont = chinese.code === 0;
    expect(hasFont ? "" : chinese.err).toMatch(hasFont ? /^$/u : /no font on this machine has/u);
    const lang = hasFont ? "zh-CN" : "en";
    const runs = [hasFont ? chinese : await print("a.pdf", lang), await print("b.pdf", lang)];
    // The English notes name a company in Chinese as well: no page of them either, and the same words.
    if (!hasFont && runs.every(({ err }) => /no font on this machine has/u.test(err))) return;
    expect(runs.map(({ code, err }) => [code, err])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(hashOf("a.pdf")).toBe(hashOf("b.pdf"));
    const pages = await pagesOf("a.pdf");
    expect(pages).toHaveLength(30);
    // The margin at the right is that at the left.
    expect(await reachOf("a.pdf", 1)).toBeGreaterThan(0.9);
    for (const name of ["Flannel", "containerd"]) expect(pages[0]).toContain(name);
    const told = hasFont
      ? ["2017年画的地图,可以逐句核对", "成立", "写时复制"]
      : ["2017", "Itholds", "copy-on-write"];
    expect(pages[0]).toContain(told[0]);
    expect(pages[1]).toContain(told[1]);
    expect(pages[6]).toContain(told[2]);
  });

  it("makes slides, the same twice", async () => {
    const make = (name: string) =>
      hand("--talk", "article", "--format", "pptx", "--today", "2026-11-22", "--out", fileIn(name));
    const runs = await Promise.all([make("a.pptx"), make("b.pptx")]);
    expect(runs.map(({ code, err }) => [code, err])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(hashOf("a.pptx")).toBe(hashOf("b.pptx"));
  });

  it("lies in a folder that is made for it", async () => {
    const words = ["--talk", "article", "--format", "md", "--out", fileIn("new/deep/a.md")];
    expect(await hand(...words)).toMatchObject({ code: 0, err: "" });
    expect(hashOf("new/deep/a.md")).toBeTruthy();
  });

  it("of one's own comes from its file", async () => {
    const own = {
      kind: "talk",
      id: "own-abcdefgh",
      title: { en: "What we chose" },
      steps: [
        {
          id: "one",
          view: "open=component/flannel",
          title: { en: "The simplest network" },
          say: { en: "It was enough." },
          minutes: 2,
        },
      ],
    };
    writeFileSync(fileIn("own.json"), JSON.stringify(own));
    const words = ["--talk", fileIn("own.json"), "--format", "md", "--out", fileIn("own.md")];
    const { code, err } = await hand(...words);
    expect([code, err]).toEqual([0, ""]);
    const text = readFileSync(fileIn("own.md"), "utf8");
    for (const part of ["What we chose", "The simplest network", "It was enough.", "Flannel"]) {
      expect(text).toContain(part);
    }
    writeFileSync(fileIn("bad.json"), JSON.stringify({ ...own, steps: [] }));
    const bad = await hand("--talk", fileIn("bad.json"), "--format", "md");
    expect([bad.code, bad.err]).toEqual([1, expect.stringMatching(/bad\.json.*steps/su)]);
  });

  it("paints a picture a step", async () => {
    const { code, err } = await hand(
      "--talk",
      "standards",
      "--format",
      "png",
      "--lang",
      "en",
      "--out",
      fileIn("pictures"),
    );
    expect([code, err]).toEqual([0, ""]);
    expect(readdirSync(fileIn("pictures"))).toHaveLength(13);
  });
});

describe("says what is wrong and what would be right", () => {
  it.each([
    ["an unknown talk", ["--talk", "none", "--format", "md"], /--talk none: is none of .*article/u],
    [
      "an unknown format",
      ["--talk", "article", "--format", "doc"],
      /--format doc: is none of pdf, pptx, md, png/u,
    ],
    ["no talk", ["--format", "md"], /--talk is missing/u],
    ["an unknown word", ["--colour", "red"], /--talk article --format pdf/u],
    [
      "a day that is none",
      ["--talk", "article", "--format", "md", "--today", "soon"],
      /--today soon/u,
    ],
    [
      "a place that cannot be written",
      ["--talk", "article", "--format", "md", "--out", "/dev/null/a.md"],
      /E(?:EXIST|NOTDIR).*\/dev\/null/u,
    ],
  ])("%s", async (_, words, message) => {
    const { code, err } = await hand(...words);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toContain("    at ");
  });

  it("no Chromium", async () => {
    const words = ["--talk", "article", "--format", "pdf", "--out", fileIn("none.pdf")];
    const { code, err } = await runScript("src/cli/handout.ts", words, undefined, {
      CHROME_PATH: "/nowhere/chrome",
    });
    expect(code).toBe(1);
    expect(err).toContain("/nowhere/chrome");
    expect(existsSync(fileIn("none.pdf"))).toBe(false);
  });
});
