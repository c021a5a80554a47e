import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path/posix";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";

/** The classes that a style sheet has rules for. */
function classesOf(css: string): ReadonlySet<string> {
  const selectors = css.replaceAll(/\/\*.*?\*\//gsu, "").matchAll(/([^{}]*)\{/gu);
  const names = [...selectors].flatMap(([, selector = ""]) =>
    [...selector.matchAll(/\.(-?[A-Za-z_][\w-]*)/gu)].map(([, name = ""]) => name),
  );
  return new Set(names);
}

/** The classes that code asks of a style sheet; none where it does not import it. */
function askedBy(code: string, exportInput: string): readonly string[] {
  const named = new RegExp(
    `import (\\w+) from "(?:[^"]*/)?${basename(exportInput).replaceAll(".", "\\.")}"`,
    "u",
  ).exec(code)?.[1];
  if (named === undefined) return [];
  const keys = code.matchAll(new RegExp(`\\b${named}\\[([^\\]]*)\\]`, "gu"));
  return [...keys].flatMap(([, key = ""]) => {
    const literals = literalsIn(key);
    if (literals.length > 0) return literals;
    // A key that is a property of a type that lists its values, in the same file.
    const listed = new RegExp(`\\b${key}\\??: ((?:"[^"]*"(?: \\| )?)+)`, "u").exec(code)?.[1];
    return listed === undefined ? [`[${key}]`] : literalsIn(listed);
  });
}

function literalsIn(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"/gu)].map(([, literal = ""]) => literal);
}

/** What is wrong between a module's style sheet and the files that import it. */
function offences(exportInput: string, css: string, codes: readonly string[]): readonly string[] {
  const classes = classesOf(css);
  const asked = new Set(codes.flatMap((code) => askedBy(code, exportInput)));
  return [
    ...[...asked]
      .filter((name) => !classes.has(name))
      .map((name) => `${exportInput} lacks .${name}`),
    ...[...classes]
      .filter((name) => !asked.has(name))
      .map((name) => `${exportInput}: unused .${name}`),
  ];
}

/** The files that import a style sheet, by its path. */
function importersOf(exportInput: string): readonly string[] {
  return globSync("src/**/*.{ts,tsx}").flatMap((file) => {
    const code = readFileSync(file, "utf8");
    const wanted = [...code.matchAll(/from "(\.[^"]*\.module\.css)"/gu)];
    return wanted.some(([, path = ""]) => join(dirname(file), path) === exportInput) ? [code] : [];
  });
}

describe("the style sheets of modules", () => {
  it.each(globSync("src/**/*.module.css"))(
    "%s has the classes that code asks for",
    (exportInput) => {
      expect(
        offences(exportInput, readFileSync(exportInput, "utf8"), importersOf(exportInput)),
      ).toEqual([]);
    },
  );

  const css =
    ".head > .name:hover { color: red } /* .gone { } */ @media print { .foot { margin: 0.5em } }";
  const code = `import styles from "./A.module.css";
    const a = styles["head"], b = styles[isFoot ? "foot" : "name"];`;
  it.each([
    ["nothing", css, code, []],
    ["a class that is missing", css, code.replace("head", "haed"), ["haed", "unused .head"]],
    ["a class that is only a comment", css, code.replace("head", "gone"), ["gone", "head"]],
    ["a choice of classes", css, code.replace('"foot"', '"feet"'), ["feet", "foot"]],
    ["a key that is worked out", css, `${code} styles[name]`, ["[name]"]],
    [
      "a value of a property",
      css,
      `${code} interface B { look?: "a" | "b" } styles[look]`,
      ["a", "b"],
    ],
    [
      "a class of another sheet",
      css,
      code.replace("A.module", "B.module"),
      ["head", "name", "foot"],
    ],
  ])("would be caught with %s", (_, exportInput, text, found) => {
    const said = offences("src/ui/A.module.css", exportInput, [text]);
    expect(said).toHaveLength(found.length);
    for (const name of found) expect(said.join("\n")).toContain(name);
  });
});

/** Widths at which the page may change; src/ui/tokens.css says what each is for. */
const WIDTHS = ["480px", "640px", "860px", "1180px", "47.5rem", "71.875rem", "93.75rem"];

/** Levels and widths of a style sheet that are none of the tokens. */
function strangers(css: string, levels: ReadonlySet<string>): readonly string[] {
  const found = [...css.matchAll(/z-index: ([^;]*);/gu)].map(([, level = ""]) => level);
  const widths = [...css.matchAll(/@media[^{]*/gu)].flatMap(([query]) =>
    [...query.matchAll(/\d[\d.]*(?:px|r?em)/gu)].map(([width]) => width),
  );
  return [
    ...found.filter((level) => !/^[123]$/u.test(level) && !levels.has(level)),
    ...widths.filter((width) => !WIDTHS.includes(width)),
  ];
}

describe("levels and widths", () => {
  const tokens = readFileSync("src/ui/tokens.css", "utf8");
  const levels = new Set(
    [...tokens.matchAll(/(--level-\w+):/gu)].map(([, name = ""]) => `var(${name})`),
  );

  it.each(globSync("src/**/*.css"))("of %s are those of the tokens", (file) => {
    expect(strangers(readFileSync(file, "utf8"), levels)).toEqual([]);
  });

  it.each([
    [".a { z-index: 3; } @media (max-width: 640px) {}", []],
    [".a { z-index: 9999; }", ["9999"]],
    [".a { z-index: var(--level-moon); }", ["var(--level-moon)"]],
    ["@media print, (min-width: 700px) { .a { width: 3px; } }", ["700px"]],
  ])("would be caught in %s", (css, found) => {
    expect(strangers(css, levels)).toEqual(found);
  });
});

/**
 * What is seen through, and holds no text that is to be read: everything else has its contrast from
 * the palette alone, which is held to 4.5:1 (tests/draw/palette.test.ts). The drawing is painted by
 * src/draw/paint.ts; there, what is filtered out or stands aside is faint on purpose.
 */
const SEEN_THROUGH: readonly string[] = [
  "src/ui/Disclosure.module.css .caret",
  "src/ui/Button.module.css .button:disabled",
  "src/view/lineage/LineageView.module.css .stream",
  "src/view/panel/PanelFrame.module.css .end",
  "src/view/picture/picture.css .m-link",
  "src/view/present/Pointing.module.css .dim",
  "src/view/time/TimeLine.module.css .future",
];

/** The selectors of rules that make something faint. */
function faintIn(css: string): readonly string[] {
  const rules = css.replaceAll(/\/\*.*?\*\//gsu, "").matchAll(/([^{}]+)\{([^{}]*)\}/gu);
  return [...rules].flatMap(([, selector = "", body = ""]) => {
    const [, opacity = "1"] = /(?:^|[\s;])opacity: ([^;]*);/u.exec(body) ?? [];
    return ["0", "1"].includes(opacity) ? [] : [selector.trim()];
  });
}

describe("text has the contrast of the palette", () => {
  const sheets = globSync("src/**/*.css").filter((file) => file !== "src/view/marks.css");
  it.each(sheets)("%s makes none fainter", (file) => {
    const strange = faintIn(readFileSync(file, "utf8"))
      .map((selector) => `${file} ${selector}`)
      .filter((one) => !SEEN_THROUGH.some((known) => knows(known, one)));
    expect(strange).toEqual([]);
  });

  it("would find a text that is made fainter", () => {
    expect(faintIn(".kind,\n.why {\n  color: red;\n  opacity: 0.8;\n}")).toEqual([".kind,\n.why"]);
    expect(faintIn("@media print {\n  .a {\n    opacity: var(--x);\n  }\n}")).toHaveLength(1);
    expect(faintIn(".a { fill-opacity: 0.5; }\n.b {\n  opacity: 0;\n}")).toEqual([]);
  });
});

/** A sheet with the class that a rule is about, wherever in its selector that stands. */
function knows(known: string, one: string): boolean {
  const [file = "", ...about] = known.split(" ");
  return one.startsWith(`${file} `) && one.includes(about.join(" "));
}
