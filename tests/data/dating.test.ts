import { expect, it } from "vitest";
import { datingOf } from "#data/dating.ts";
import { filesOf } from "../fixtures/dataSet.ts";

it("counts statements with a start, with a bound of one, and with neither, but for what is unknown", () => {
  const { cells, relations, conformances } = datingOf(filesOf());
  expect(cells).toEqual({ dated: 1, bounded: 1, open: 4 });
  expect(relations).toEqual({ dated: 1, bounded: 0, open: 0 });
  expect(conformances).toEqual({ dated: 1, bounded: 0, open: 0 });
});

it("counts what is known by a day as bounded", () => {
  const anchor = "components/anchor.json";
  const files = filesOf({
    [anchor]: {
      "/relations/0/from": undefined,
      "/relations/0/knownBy": "2015",
      "/conformance/0/since": { date: "2015", bound: "by" },
    },
  });
  expect(datingOf(files).relations).toEqual({ dated: 0, bounded: 1, open: 0 });
  expect(datingOf(files).conformances).toEqual({ dated: 0, bounded: 1, open: 0 });
});
