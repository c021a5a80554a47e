import { expect, it } from "vitest";
import { guardDrops, takeEarlyDrop } from "#app/earlyDrop.ts";
import { createViewStore } from "#state/store.ts";
import { START } from "#state/view.ts";

function drop(what: Partial<DataTransfer>): Event {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.defineProperty(event, "dataTransfer", { value: what });
  window.dispatchEvent(event);
  return event;
}

it("keeps the browser from opening a file, and has it taken once", () => {
  const store = createViewStore(START);
  guardDrops(window, store);
  const file = new File(["{}"], "talk.json");
  // jsdom has no lists of files to be made.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const files = [file] as unknown as FileList;

  expect(drop({ types: ["text/plain"] }).defaultPrevented).toBe(false);
  expect(drop({ types: ["Files"], files }).defaultPrevented).toBe(true);
  expect(takeEarlyDrop()).toEqual([file]);
  expect(takeEarlyDrop()).toEqual([]);

  // In a talk it is not opened either, and does not wait for the talk's end.
  store.getState().goTo({ ...START, talk: "article" });
  expect(drop({ types: ["Files"], files }).defaultPrevented).toBe(true);
  expect(takeEarlyDrop()).toEqual([]);
});
