import { describe, expect, it } from "vitest";
import { chineseFaults } from "#data/check/chinese.ts";
import { linkIdOf } from "#data/export/landscapeValues.ts";
import { openSources } from "#data/import/openSources.ts";
import { DataError } from "#data/problem.ts";
import { sayProblem } from "#words/problems.ts";
import { worldOf } from "../fixtures/dataSet.ts";

/* One text of a JSON file may be as long as the file (tests/data/import/readJson.test.ts). */

const LONG = 4_000_000;
const utf8 = new TextDecoder();

/** What comes of a file: what it is, or why it was refused. Anything else is a fault of the program. */
function outcome(path: string, text: string): string {
  const files = [{ path, bytes: new TextEncoder().encode(text) }];
  return outcomeOf(files);
}

function outcomeOf(files: readonly { path: string; bytes: Uint8Array }[]): string {
  try {
    const opened = openSources(files, {
      id: "own-test-1",
      title: "t",
      on: "2026-11-30",
      decode: (bytes) => utf8.decode(bytes),
      onStage: () => undefined,
    });
    return opened.is;
  } catch (error) {
    if (error instanceof DataError) return error.problems[0]?.problem ?? "";
    throw error;
  }
}

/** Seconds of the processor. */
function secondsOf(act: () => void): number {
  const begun = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

describe("an endless text in any place of", () => {
  const long = ["a", "a-", " ", "<a", "\u0301", "“", "ab "].map((part) =>
    part.repeat(LONG / part.length),
  );
  /** Seconds of the processor; also what is told of it has to stay short. */
  const cost = (act: () => string): number => {
    let told = "";
    const seconds = secondsOf(() => {
      told = sayProblem(act(), "en").text;
    });
    return told.length > 2100 ? Infinity : seconds;
  };

  it.each(["name", "description", "url", "technology", "tags", "id"])("a workspace: %s", (key) => {
    for (const text of long) {
      const person = { id: "1", name: "User", [key]: text };
      expect(
        cost(() => outcome("w.json", JSON.stringify({ model: { people: [person] } }))),
      ).toBeLessThan(8);
    }
  });

  it.each(["label", "quadrant", "ring", "description"])("a radar: %s", (key) => {
    for (const text of long) {
      const entry = { label: "Engine", quadrant: 0, ring: 1, [key]: text };
      expect(cost(() => outcome("r.json", JSON.stringify({ entries: [entry] })))).toBeLessThan(8);
    }
  });

  it.each([
    ["/id"],
    ["/type"],
    ["/summary/en"],
    ["/summary/zh"],
    ["/links/homepage"],
    ["/names/0/name"],
    ["/names/0/from"],
    ["/phases/0/phase"],
    ["/licenses/0/spdx"],
    ["/a"],
  ])("a component: %s", (path) => {
    for (const text of long) {
      const raw = worldOf({ "components/anchor.json": { [path]: `塔${text}` } });
      const files = raw.map(({ path: at, read }) => ({
        path: at,
        bytes: new TextEncoder().encode(JSON.stringify(read())),
      }));
      expect(cost(() => outcomeOf(files))).toBeLessThan(8);
    }
  });

  it("a Chinese text, and a key of a landscape", () => {
    for (const text of long) {
      expect(cost(() => chineseFaults(`塔${text}`).join())).toBeLessThan(8);
      expect(cost(() => String(linkIdOf(text.replaceAll("-", "_"))))).toBeLessThan(8);
    }
  });
});
