import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJsonBytes } from "#cli/jsonText.ts";
import { DataError, type Problem } from "#data/problem.ts";

const FILE = "orgs/acme.json";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function problemsOf(bytes: Uint8Array): readonly Problem[] {
  try {
    readJsonBytes(bytes, FILE);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}

it("gives back whatever JSON was written", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = JSON.stringify(value);
      expect(readJsonBytes(bytesOf(text), FILE)).toEqual(JSON.parse(text));
    }),
  );
});

it("takes a byte order mark", () => {
  expect(readJsonBytes(bytesOf('\uFEFF{"id":"acme"}'), FILE)).toEqual({ id: "acme" });
});

it.each<[string, Uint8Array]>([
  ["Latin-1", Uint8Array.from([0x22, 0xe4, 0x22])],
  ["GBK", Uint8Array.from([0x22, 0xc8, 0xdd, 0x22])],
  ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
])("refuses %s", (_, bytes) => {
  const problem = "is not UTF-8: save it in that encoding";
  expect(problemsOf(bytes)).toEqual([{ file: FILE, path: "", problem }]);
});

it.each(["", "{", '{"id":"acme",}', '{"a":1 "b":2, "c"}', "<html>", "{}{}"])(
  "finds one problem in %s, which is no JSON",
  (text) => {
    expect(problemsOf(bytesOf(text))).toEqual([
      { file: FILE, path: "", problem: expect.stringMatching(/^is not JSON: ./u) },
    ]);
  },
);

describe("a key that is given twice", () => {
  const twice = (path: string): Problem => ({
    file: FILE,
    path,
    problem: "is given twice in its object",
  });

  it("is found wherever it stands, each one", () => {
    const text = '{"a":[0,{"b":1,"c":{},"b":2}],"d":{"e":1,"\\u0065":2},"a":3}';
    expect(problemsOf(bytesOf(text))).toEqual([twice("/a/1/b"), twice("/d/e"), twice("/a")]);
  });

  it("is none where it stands in two objects, or in a text", () => {
    expect(
      problemsOf(bytesOf('{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}],"c":"{\\"a\\":1,\\"a\\":2}"}')),
    ).toEqual([]);
  });

  it("is not looked for deeper than any file is read", () => {
    expect(problemsOf(bytesOf(`${"[".repeat(100_000)}${"]".repeat(100_000)}`))).toEqual([]);
  });
});
