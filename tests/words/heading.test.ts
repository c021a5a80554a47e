import { expect, it } from "vitest";
import { snapshotsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import { decode } from "#state/address.ts";
import { headingOf } from "#words/heading.ts";
import { labelsOf } from "#words/labels.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const ecosystem = worldOf(`
  Top    | Alpha 2014..2020 cni(consumer) @acme Apache-2.0 | Beta preview:2014 zh=贝塔
  Bottom | Gamma 2012.. cni(provider) was=Gam[..2013]
`);
const day = dayIn("2026-11-22");
const snapshots = snapshotsOn(ecosystem, day);
const moment = { ecosystem, snapshots, threads: threadsOn(ecosystem, snapshots, day), day };
const headed = (address: string, locale: "en" | "zh-CN" = "en") =>
  headingOf(moment, decode(address).view, { shown: 2, address }, wordsIn(locale));

it.each([
  ["?", ["As of 22 Nov 2026", "2 of 3 components"]],
  ["?at=2020", ["As of 2020", "2 of 3 components"]],
  [
    "?q=%20over%20&vendor=acme&status=ended,stable",
    ["As of 22 Nov 2026", "“over”", "Vendor: acme", "Phase: Ended, Stable", "2 of 3 components"],
  ],
])("says of %s what was asked: %j", (address, facts) => {
  const said = headed(address).facts.map((fact) => fact.replace("Acme", "acme"));
  expect(said.map((fact) => fact.toLowerCase())).toEqual(facts.map((fact) => fact.toLowerCase()));
});

it("names the data set and the address, in both languages", () => {
  for (const locale of ["en", "zh-CN"] as const) {
    expect(headed("?standard=cni", locale).sources).toContain(ecosystem.id);
    expect(headed("?standard=cni", locale).sources).toContain("?standard=cni");
  }
  expect(headed("?", "zh-CN").facts.at(-1)).toMatch(/2 个.*3 个/u);
});

it("labels what stands in the picture by its name of the day, in the reader's language", () => {
  const { names, labels, notes } = labelsOf(moment, wordsIn("zh-CN"));
  expect(names.get("gamma")).toBe("Gamma");
  expect(labels.get("beta")).toBe("贝塔");
  expect(labels.get("cni")).toBeDefined();
  expect(notes.get("top")?.whole).toMatch(/1 .*2 /u);
});
