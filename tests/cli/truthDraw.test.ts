import { expect, it } from "vitest";
import { describeDrawn, drawClaims } from "../../src/cli/truthDraw.ts";
import { filesOf } from "../fixtures/dataSet.ts";

const placesOf = (count: number, seed: string): readonly string[] =>
  drawClaims(filesOf(), count, seed).map(({ file, path }) => `${file} ${path}`);

it("draws as many claims as asked for, the same for the same seed", () => {
  const first = placesOf(5, "7");
  expect(new Set(first).size).toBe(5);
  expect(placesOf(5, "7")).toEqual(first);
  expect(placesOf(5, "8")).not.toEqual(first);
});

it("can draw every claim, each once", () => {
  const all = placesOf(10_000, "7");
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain("components/anchor.json /phases/2");
  expect(all).not.toContain("components/anchor.json ");
});

it("names the claim and where each source lies", () => {
  const drawn = drawClaims(filesOf(), 10_000, "7");
  const ended = drawn.filter(({ path }) => path === "/phases/2").slice(0, 1);
  expect(describeDrawn(ended)).toBe(
    [
      "1. components/anchor.json: /phases/2",
      '   {"phase":"ended","from":"2016-12"}',
      "   readme: https://towers.example/anchor, “No more.”",
    ].join("\n"),
  );
});

it("leaves out what other sources say", () => {
  const reason = { en: "They count otherwise.", zh: "计法不同。" };
  const alt = [{ value: "novice", reason, sources: ["readme"] }];
  const files = filesOf({ "components/anchor.json": { "/governance/0/alt": alt } });
  const drawn = drawClaims(files, 10_000, "7").filter(({ path }) =>
    path.startsWith("/governance/0"),
  );
  expect(drawn.map(({ path }) => path)).toEqual(["/governance/0"]);
  expect(drawn[0]?.says).not.toContain("novice");
});
