import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { textsOf } from "../fixtures/dataSet.ts";
import { dataFolderOf, folderOf } from "./folder.ts";
import { drawPicture } from "#cli/picture.ts";
import { callCommand, runScript } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "strata-picture-"));
const draw = (...words: readonly string[]) => callCommand(drawPicture, words);
const written = (name: string): Buffer => readFileSync(join(folder, name));
const fileIn = (name: string): string => join(folder, name);

it("draws the shipped data as an address shows it, the same each time", async () => {
  const address = "https://host/strata/?standard=cni&open=component/flannel&at=2020&lang=zh-CN";
  const runs = await Promise.all([
    draw("--address", address, "--out", fileIn("a.svg")),
    runScript("src/cli/picture.ts", ["--address", address, "--out", fileIn("b.svg")]),
  ]);
  expect(runs.map(({ code, err }) => ({ code, err }))).toEqual([
    { code: 0, err: "" },
    { code: 0, err: "" },
  ]);
  const svg = written("a.svg").toString();
  expect(written("b.svg").toString()).toBe(svg);
  expect(svg).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^>]*width="1920" height="1080"/u,
  );
  expect(svg).toContain('data-component="flannel"');
  expect(svg).toContain("2020");
  expect(svg).toMatch(/\p{Script=Han}/u);
});

it("draws the flat picture in place of the list", async () => {
  const address = "?picture=list&sort=-since&standard=cni&at=2020";
  const { code, err } = await draw("--address", address, "--out", fileIn("list.svg"));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  await draw("--address", "?standard=cni&at=2020", "--out", fileIn("flat.svg"));
  const svg = written("list.svg").toString();
  expect(svg).toContain("picture=list&amp;sort=-since");
  expect(svg.replaceAll("picture=list&amp;sort=-since&amp;", "")).toBe(
    written("flat.svg").toString(),
  );
});

it("searches as the page does, in pinyin too", async () => {
  const { code } = await draw("--address", "?q=kubernetes&at=2026", "--out", fileIn("q.svg"));
  expect(code).toBe(0);
  expect(written("q.svg").toString()).toMatch(/“kubernetes” · \d+ of \d+ components/u);
});

it("takes size, theme and language from options before the address", async () => {
  const { out } = await draw(
    "--address",
    "?theme=dark&lang=en",
    "--theme=projector",
    "--lang=zh-CN",
    "--size=1280x720",
    "--out",
    fileIn("o.svg"),
  );
  expect(out).toBe(`${fileIn("o.svg")}: 1280 × 720 px\n`);
  const svg = written("o.svg").toString();
  expect(svg).toContain('xml:lang="zh-CN"');
  expect(svg).toContain('<rect x="0" y="0" width="1280" height="720" fill="#ffffff"/>');
});

it("paints a PNG at a scale, the same each time", async () => {
  const options = ["--size", "640x480", "--scale", "2", "--address", "?picture=stack&at=2020"];
  const first = await draw(...options, "--out", fileIn("a.png"));
  const second = await draw(...options, "--out", fileIn("b.png"));
  expect([first.err, second.err]).toEqual(["", ""]);
  const png = written("a.png");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  // Width and height stand at fixed places of the first chunk.
  const height = Number(/× (\d+) px at 2×/u.exec(first.out)?.[1]);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, height * 2]);
  expect(written("b.png").equals(png)).toBe(true);
});

describe("what cannot be had is said in words", () => {
  it.each<[readonly string[], RegExp]>([
    [[], /^--out is missing: name a file/mu],
    [["--out", "x.pdf"], /^--out x\.pdf: ends neither in \.svg nor in \.png$/mu],
    [["--out", "x.svg", "--size", "big"], /^--size big: is no size such as 1920x1080/mu],
    [["--out", "x.svg", "--size", "20x99999"], /^--size 20x99999: is no size/mu],
    [["--out", "x.svg", "--theme", "pink"], /^--theme pink: is none of light, dark, projector$/mu],
    [["--out", "x.svg", "--lang", "fr"], /^--lang fr: is none of en, zh-CN$/mu],
    [["--out", "x.svg", "--scale", "2"], /^--scale: an SVG has every scale/mu],
    [["--out", "x.png", "--scale", "9"], /^--scale 9: is no number from 1 to 4$/mu],
    [["--out", "x.svg", "--at", "2020"], /Unknown option '--at'[^]*npm run picture/u],
    [["--out", "x.svg", "--address", "?at=soon"], /^--address: at=soon cannot be read$/mu],
    [
      ["--out", "x.svg", "--address", "?open=component/nothing&vendor=nobody"],
      /^--address: vendor=nobody is not in this data set\n--address: open=component\/nothing is not/u,
    ],
    [["--out", "x.svg", "--address", "?data=moon"], /has no data set "moon"; valid: container/u],
    [["--out", "/no/such/folder/x.svg"], /no such file or directory/u],
  ])("%j", async (words, said) => {
    const { code, err } = await draw(...words);
    expect(err).toMatch(said);
    expect(err).not.toMatch(/^ +at /mu);
    expect(code).toBe(1);
  });

  it("a Chromium that is not there", async () => {
    const { code, err } = await runScript(
      "src/cli/picture.ts",
      ["--out", fileIn("c.png")],
      undefined,
      {
        CHROME_PATH: "/no/chromium",
      },
    );
    expect(err).toMatch(
      /^CHROME_PATH names \/no\/chromium, and there is no such file; set CHROME_PATH/u,
    );
    expect(code).toBe(1);
  });
});

it("draws what a step of a talk shows", async () => {
  const size = ["--size", "1280x720"];
  const step = await draw("--address", "?talk=article&step=22", ...size, "--out", fileIn("s.svg"));
  expect([step.code, step.err]).toEqual([0, ""]);
  const svg = written("s.svg").toString();
  expect(svg).toContain("As of Mar 2017");
  expect(svg).toContain("Standard: Container Network Interface");
  expect(svg).toContain(">Flannel<");
});

it.each([
  ["?talk=article&step=99", /^--address: step=99 is not in this data set$/mu],
  ["?talk=nothing-like-it", /^--address: talk=nothing-like-it is not in this data set$/mu],
  ["?compare=docker-engine,rkt", /^--address: compare=docker-engine,rkt shows a table/mu],
  ["?talk=article&step=16", /^--address: compare=docker-engine,rkt shows a table/mu],
])("refuses %s, which shows no picture", async (address, said) => {
  const { code, err } = await draw("--address", address, "--out", fileIn("refused.svg"));
  expect(err).toMatch(said);
  expect(code).toBe(1);
});

it("draws a data set of one's own", async () => {
  const data = folderOf(dataFolderOf(textsOf({})));
  const { code, err } = await draw("--data", data, "--out", fileIn("own.svg"));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(written("own.svg").toString()).toContain("data-component=");
});
