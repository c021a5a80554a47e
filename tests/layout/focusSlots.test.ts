import { describe, expect, it } from "vitest";
import { contentOf } from "#layout/content.ts";
import { estimateWidth } from "#layout/measure.ts";
import { arrangePicture, textIn } from "#layout/picture.ts";
import { LOCALES } from "#model/text.ts";
import { threadsOn } from "#query/threads.ts";
import { labelsOf } from "#words/labels.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { shipped } from "../fixtures/shipped.ts";

/** What a window of 1280 × 720 leaves to the picture beside a panel. */
const ROOM = { width: 898, height: 540 };
/** Components of a layer that find room there by name, in their groups. */
const MANY = 100;

describe.each(LOCALES)(
  "an open layer of the shipped data, in %s, in a small window",
  async (locale) => {
    const { moment } = await shipped();
    const threads = threadsOn(moment.ecosystem, moment.snapshots, moment.day);
    const labels = labelsOf({ ...moment, threads }, wordsIn(locale));
    const content = contentOf({ ...moment, threads, ...labels });

    it.each(content.layers.map(({ id, chips }) => [id, chips.length] as const))(
      "is in its groups, the others a line each: %s, with %i components",
      (id, count) => {
        const plain = {
          ...content,
          size: ROOM,
          measure: estimateWidth,
          focus: null,
          text: textIn(null),
        };
        const open = { kind: "layer" as const, id };
        const scene = arrangePicture("strata", plain, {
          open,
          compared: [],
          chosen: [],
          related: null,
          shown: null,
        });
        expect(scene.height).toBe(ROOM.height);
        expect(scene.labelSize).toBeGreaterThanOrEqual(11);
        const band = scene.bands.find((one) => one.id === id);
        const groups = content.layers.find((layer) => layer.id === id)?.groups ?? [];
        const headings = band?.headings.map((heading) => heading.id) ?? [];
        // Of more, all have names where only the headings are in the way; else all groups have theirs.
        const dots = band?.dots.length ?? 0;
        expect(count <= MANY && dots > 0).toBe(false);
        const isBare = count > MANY && dots === 0 && headings.length === 0;
        expect(isBare ? [] : headings).toEqual(isBare ? [] : groups.map((group) => group.id));
        const others = scene.bands.filter((one) => one.id !== id);
        expect(Math.max(...others.map(({ height }) => height))).toBeLessThanOrEqual(30);
      },
    );
  },
);
