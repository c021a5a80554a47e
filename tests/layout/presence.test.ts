import * as fc from "fast-check";
import { expect, it } from "vitest";
import { contentOf } from "#layout/content.ts";
import { estimateWidth } from "#layout/measure.ts";
import { arrangePicture, textIn } from "#layout/picture.ts";
import { presenceIn } from "#layout/presence.ts";
import type { Scene } from "#layout/scene.ts";
import { snapshotsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import { labelsOf } from "#words/labels.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const ecosystem = worldOf(`
  Networking | Flannel 2014.. cni(provider)[2015..] | Weave Net 2014..2024 | Cilium 2016.. cni(provider)[2017..]
  Engines    | rkt preview:2014-12 stable:2016-02 ended:2020 | Docker 2013.. | Podman 2018.. oci(consumer)[2018..]
`);
const words = wordsIn("en");

function sceneOn(day: number): Scene {
  const snapshots = snapshotsOn(ecosystem, day);
  const moment = { ecosystem, snapshots, threads: threadsOn(ecosystem, snapshots, day), day };
  const content = contentOf({ ...moment, ...labelsOf(moment, words) });
  const plain = {
    ...content,
    size: { width: 420, height: 400 },
    measure: estimateWidth,
    focus: null,
    text: textIn(null),
  };
  const nothing = { open: null, compared: [], chosen: [], related: null, shown: null };
  return arrangePicture("strata", plain, nothing);
}

const whole = sceneOn(dayIn("2026"));
const boxes = (scene: Scene) => scene.bands.flatMap(({ chips, dots }) => [...chips, ...dots]);
const present = (day: number) => {
  const snapshots = snapshotsOn(ecosystem, day);
  return {
    components: new Set(snapshots.map(({ component }) => component.id)),
    standards: new Map(
      threadsOn(ecosystem, snapshots, day).map(({ standard, knots }) => [
        standard.id,
        new Set(knots.map(({ layer }) => layer)),
      ]),
    ),
  };
};

it("keeps everything in its place, and only what is there on the day", () => {
  const only = presenceIn(whole);
  fc.assert(
    fc.property(fc.integer({ min: dayIn("2012"), max: dayIn("2026") }), (day) => {
      const scene = only(present(day));
      const ids = snapshotsOn(ecosystem, day).map(({ component }) => component.id);
      expect(
        boxes(scene)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(ids.toSorted());
      for (const box of boxes(scene)) expect(boxes(whole)).toContain(box);
      expect(scene.bands.map(({ id, y, height }) => [id, y, height])).toEqual(
        whole.bands.map(({ id, y, height }) => [id, y, height]),
      );
      for (const thread of scene.threads) {
        expect(present(day).standards.has(thread.id)).toBe(true);
        for (const { layer } of thread.knots) {
          expect(present(day).standards.get(thread.id)?.has(layer)).toBe(true);
        }
      }
      for (const { dots, more } of scene.bands) expect(more !== null).toBe(dots.length > 0);
    }),
  );
});

it("hands out the same band as long as the same stands in it", () => {
  const only = presenceIn(whole);
  const before = only(present(dayIn("2015")));
  const after = only(present(dayIn("2017")));
  const band = ({ bands }: Scene, id: string) => bands.find((one) => one.id === id);
  expect(band(after, "engines")).toBe(band(before, "engines"));
  expect(band(after, "networking")).not.toBe(band(before, "networking"));
});
