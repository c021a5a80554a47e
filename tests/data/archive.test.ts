import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openArchive, writeArchive } from "#data/archive.ts";
import { DataError } from "#data/problem.ts";

const HOSTILE = "</script><!--<script>\u2028\u2029\n\r\0$&`${1}\\";

it("gives back what went in, whatever it holds", async () => {
  const files = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(files, async (values) => {
      const all = new Map<string, unknown>(Object.entries({ ...values, [HOSTILE]: HOSTILE }));
      const read = openArchive(writeArchive(all));
      const back = await Promise.all([...all.keys()].map((path) => read(path)));
      // JSON knows no negative zero.
      expect(back).toEqual(JSON.parse(JSON.stringify([...all.values()])));
    }),
  );
});

it("is the same text in whatever order the files come", () => {
  const files: [string, unknown][] = [
    ["b.json", { b: 1 }],
    ["a.json", [1]],
  ];
  expect(writeArchive(new Map(files))).toBe(writeArchive(new Map(files.toReversed())));
});

it("packs no releases: they are made of what the components say", async () => {
  const tagged = [
    { url: "https://g.example/{version}", read: "2026-11-01", releases: { 2015: "v1.1 06-02" } },
  ];
  const releases = [{ version: "1.0", date: "2014-12", sources: [] }];
  const component = { id: "flannel", releases, tagged };
  const packed = writeArchive(
    new Map<string, unknown>([
      ["towers/components/flannel.json", component],
      ["moon/components/luna.json", { ...component, id: "luna" }],
      ["towers/releases.json", "of another kind"],
    ]),
  );
  expect(packed).not.toContain("of another kind");
  expect(await openArchive(packed)("towers/releases.json")).toEqual({
    flannel: [
      ["1.0", "2014-12"],
      ["v1.1", "2015-06-02"],
    ],
  });
});

describe("tells what went wrong", () => {
  const read = async (text: string, path: string): Promise<unknown> => openArchive(text)(path);
  it.each([
    ["a file that was not packed", '["a.json"]\n{}', "b.json", "missing"],
    ["a file that was cut off", '["a.json","b.json"]\n{}', "b.json", "missing"],
    ["a file that was cut short", '["a.json"]\n{"a":', "a.json", "broken"],
    ["a text that is no archive", '{"a": 1}', "a.json", "broken"],
    ["nothing", "", "a.json", "broken"],
  ])("%s", async (_, text, path, reason) => {
    const error: unknown = await read(text, path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DataError);
    expect(error).toMatchObject({ reason });
  });
});
