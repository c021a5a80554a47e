import { dayOfClock, isoDay } from "#model/when.ts";
import { randomBytes } from "../random.ts";
import { runTask } from "./runTask.ts";
import { createSetShelf, type SetShelf } from "./setShelf.ts";
import { createSetStore } from "./setStore.ts";

/** The shelf with data sets of this browser. */
export function openSetShelf(): Promise<SetShelf> {
  return createSetShelf({
    store: createSetStore(),
    run: runTask,
    random: randomBytes,
    today: () => isoDay(dayOfClock(new Date())),
  });
}
