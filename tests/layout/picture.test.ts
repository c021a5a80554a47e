import { describe, expect, it } from "vitest";
import { contentOf } from "#layout/content.ts";
import { estimateWidth } from "#layout/measure.ts";
import { arrangePicture, type Interest, isShort, liftedIn, textIn } from "#layout/picture.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { standingsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const world = worldOf(`
  Top    | Alpha 2014.. cni(consumer) | Beta 2014.. | Gamma 2014.. | Delta 2014.. | Epsilon 2014.. | Zeta 2014..
  Bottom | Eta 2014.. cni(provider) csi(provider) | Theta 2014.. cri(provider) | Iota 2014..
`);
const day = dayIn("2026");
const standings = standingsOn(world, day);
const none = new Map<string, string>();
const content = contentOf({
  ecosystem: world,
  standings,
  threads: threadsOn(world, standings, day),
  names: none,
  labels: none,
  notes: none,
});
const inputOf = (width: number, height: number) => ({
  ...content,
  size: { width, height },
  measure: estimateWidth,
  unfolded: null,
  lifted: null,
  text: textIn(null),
});
const all = new Set(standings.map(({ component }) => component.id));
const nobody: Interest = { open: null, compared: [], chosen: [], shown: all };

describe("the picture", () => {
  it("is the plain one where all finds room", () => {
    const plain = inputOf(1280, 720);
    expect(arrangePicture("strata", plain, nobody)).toEqual(arrangeStrata(plain));
    expect(isShort(arrangeStrata(plain), [])).toBe(false);
  });
  it("folds away last what is asked for, compared or open", () => {
    const plain = inputOf(300, 130);
    const kept = (interest: Partial<Interest>) =>
      arrangePicture("strata", plain, { ...nobody, ...interest }).bands.flatMap(({ chips }) =>
        chips.map(({ id }) => id),
      );
    expect(isShort(arrangeStrata(plain), [])).toBe(true);
    expect(kept({})).not.toContain("zeta");
    expect(kept({ shown: new Set(["zeta"]) })).toContain("zeta");
    expect(kept({ compared: ["zeta"] })).toContain("zeta");
    expect(
      arrangePicture("strata", plain, { ...nobody, open: { kind: "component", id: "zeta" } })
        .bands.flatMap(({ chips }) => chips)
        .map(({ id }) => id),
    ).toContain("zeta");
  });
});

it.each([
  ["strata", { kind: "layer", id: "top" }, null],
  ["stack", null, null],
  ["stack", { kind: "layer", id: "top" }, "top"],
  ["stack", { kind: "component", id: "eta" }, "bottom"],
  ["stack", { kind: "standard", id: "cni" }, null],
] as const)("lifts in %s, with %j open, %s", (picture, open, layer) => {
  expect(liftedIn(picture, open, standings)).toBe(layer);
});

it("sets the projector's text larger than all others", () => {
  expect(textIn("projector").min).toBeGreaterThanOrEqual(18);
  expect(textIn("dark")).toEqual(textIn(null));
});
