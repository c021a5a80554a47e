import { describe, expect, it } from "vitest";
import { readReleases } from "#data/releases.ts";
import { snapshotsOn } from "#query/moment.ts";
import { listHeads, listRowsOf } from "#words/listRows.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const world = worldOf(`
  Networking | Flannel zh=法兰绒 preview:2014-08 stable:2015 @coreos[2014..2018] @red-hat[2018..] cni(provider)[2015..] Apache-2.0 ^cncf:sandbox[2019..2021] ^cncf:graduated[2021..]
  Storage    | Old 2010..2016 license=MIT_OR_ISC | Late 2022..
`);

const releases = readReleases({
  flannel: [
    ["v0.9", "2017-11"],
    ["v0.10", "2018-01"],
    ["v0.14", "2021-08-27"],
  ],
});

function rowsOn(date: string, locale: "en" | "zh-CN" = "en") {
  const day = dayIn(date);
  const moment = { ecosystem: world, day, releases };
  const rows = listRowsOf(snapshotsOn(world, day), moment, wordsIn(locale));
  return new Map(
    rows.map(({ id, cells }) => [
      id,
      Object.fromEntries(Object.entries(cells).map(([column, { text }]) => [column, text])),
    ]),
  );
}

describe("a row of the list", () => {
  it("says how a component stands on the day", () => {
    expect(rowsOn("2020-06-01").get("flannel")).toEqual({
      name: "Flannel",
      changed: "",
      layer: "Networking",
      status: "Stable",
      since: "Aug 2014",
      vendor: "red-hat",
      country: "",
      license: "Apache-2.0",
      foundation: "cncf",
      level: "sandbox",
      standard: "CNI",
      release: "v0.10, Jan 2018",
    });
  });

  it("says how it stood on another", () => {
    expect(rowsOn("2014-12-01").get("flannel")).toMatchObject({
      status: "Preview",
      vendor: "coreos",
      foundation: "",
      level: "",
      standard: "",
    });
    expect(rowsOn("2014-12-01").get("flannel")?.["release"]).toBe("");
    expect(rowsOn("2022-06-01").get("flannel")).toMatchObject({
      level: "graduated",
      release: "v0.14, 27 Aug 2021",
    });
  });

  it("is there for what has ended, and not for what has not begun", () => {
    const rows = rowsOn("2020-06-01");
    expect([...rows.keys()].toSorted()).toEqual(["flannel", "old"]);
    expect(rows.get("old")).toMatchObject({ status: "Ended", license: "MIT OR ISC" });
  });

  it("speaks Chinese", () => {
    expect(rowsOn("2020-06-01", "zh-CN").get("flannel")).toMatchObject({
      name: "法兰绒",
      layer: "Networking层",
      since: "2014年8月",
      release: "v0.10，2018年1月",
    });
  });
});

it("calls its columns as the filters are called", () => {
  const words = wordsIn("zh-CN");
  expect(listHeads(words)).toMatchObject({ name: "名称", vendor: words.t("filter.vendor") });
});
