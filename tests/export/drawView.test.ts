import { expect, it } from "vitest";
import { dayOf } from "#model/when.ts";
import { snapshotsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { legendOf, looksSince } from "#export/drawView.ts";
import { worldOf } from "../fixtures/world.ts";

const ecosystem = worldOf("Networking | Flannel 2014.. | Calico 2018.. | Weave Net 2014..2019");
const day = dayOf(2020);
const snapshots = snapshotsOn(ecosystem, day);
const moment = { ecosystem, day, snapshots, threads: threadsOn(ecosystem, snapshots, day) };
const said = (since: string | null): readonly string[] =>
  legendOf(moment, wordsIn("en"), looksSince(moment, since)).map(({ label }) => label);

it("explains the phases that occur, and the marks of changes where these are marked", () => {
  expect(said(null)).toEqual(["Stable", "Ended"]);
  expect(said("2017")).toEqual(["Stable", "Ended", "new since", "ended since"]);
  expect(said("2019-06")).toEqual(["Stable", "Ended"]);
});
