import { describe, expect, it } from "vitest";
import { dateAfterKey } from "#layout/timeSteps.ts";
import { type Stop, type Stops, walk } from "#layout/walk.ts";
import { createCameraKeys } from "#view/gesture/cameraKeys.ts";
import { EXPLORER_KEYS } from "#view/keys/explorerKeys.ts";
import { dayIn } from "../../fixtures/world.ts";

/** A key of the list as the browser tells it. */
function pressed(written: string) {
  const parts = written.split(/(?<=.)\+/u);
  const key = parts.at(-1) ?? "";
  return {
    key: key === "Space" ? " " : key,
    shiftKey: parts.includes("Shift"),
    ctrlKey: parts.includes("Ctrl"),
    metaKey: false,
    altKey: parts.includes("Alt"),
    timeStamp: 1e6,
  };
}

const keysOf = (place: string): readonly (readonly [id: string, key: string])[] =>
  EXPLORER_KEYS.filter((group) => group.place === place).flatMap(({ rows }) =>
    rows.flatMap(({ id, keys }) => keys.map((key) => [id, key] as const)),
  );

const stop = (row: number, column: number): Stop => ({
  kind: "component",
  id: `${row}-${column}`,
  name: `${row}-${column}`,
  box: { x: column * 10, y: row * 10, width: 8, height: 8 },
});
const stops: Stops = [0, 1, 2].map((row) => [0, 1, 2].map((column) => stop(row, column)));

describe("each key of the list is acted on where it is said to work", () => {
  it.each(keysOf("picture").filter(([id]) => !["open", "compare"].includes(id)))(
    "picture: %s by %s",
    (_, written) => {
      const press = pressed(written);
      const goal = walk(stops, "component/1-1", press.key, { isCtrl: press.ctrlKey });
      expect(createCameraKeys()(press) ?? goal).not.toBeNull();
    },
  );

  it.each(keysOf("time"))("time line: %s by %s", (_, written) => {
    const { key, shiftKey } = pressed(written);
    const span = { first: dayIn("2000"), today: dayIn("2026") };
    const reached = dateAfterKey(key, shiftKey, dayIn("2010"), span);
    expect(reached).not.toBeUndefined();
  });

  it("and no key stands for two things in one place", () => {
    const keys = EXPLORER_KEYS.flatMap(({ place, rows }) =>
      rows.flatMap((row) => row.keys.map((key) => `${place} ${key}`)),
    );
    expect(keys).toEqual([...new Set(keys)]);
  });
});
