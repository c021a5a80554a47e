import { describe, expect, it } from "vitest";
import { createCameraKeys } from "#view/gesture/cameraKeys.ts";

const HELD = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

/** What is asked of the camera by keys that are pressed 100 ms apart. */
function commandsOf(keys: readonly string[], held: Partial<typeof HELD> = {}) {
  const commandOf = createCameraKeys();
  return keys.map((key, index) =>
    commandOf({ ...HELD, ...held, key, timeStamp: 10_000 + index * 100 }),
  );
}

describe("the camera's keys", () => {
  it("are + − 0, on every keyboard", () => {
    expect(commandsOf(["+", "=", "-", "_", "0"])).toEqual(["in", "in", "out", "out", "fit"]);
  });

  it("are the arrows with Shift, and never the arrows alone", () => {
    const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
    expect(commandsOf(arrows, { shiftKey: true })).toEqual(["left", "right", "up", "down"]);
    expect(commandsOf(arrows)).toEqual([null, null, null, null]);
  });

  it("are letters within a word", () => {
    expect(commandsOf(["k", "0", "s"])).toEqual([null, null, null]);
    expect(commandsOf(["c", "r", "i", "-", "o"])).toEqual([null, null, null, null, null]);
  });

  it("are the camera's again once the word is over", () => {
    const commandOf = createCameraKeys();
    commandOf({ ...HELD, key: "k", timeStamp: 1000 });
    expect(commandOf({ ...HELD, key: "0", timeStamp: 1800 })).toBe("fit");
  });

  it("leave to the browser what is pressed with Ctrl, ⌘ or Alt", () => {
    expect(commandsOf(["+", "-", "0"], { ctrlKey: true })).toEqual([null, null, null]);
    expect(commandsOf(["+", "-", "0"], { metaKey: true })).toEqual([null, null, null]);
    expect(commandsOf(["ArrowLeft"], { altKey: true, shiftKey: true })).toEqual([null]);
  });
});
