import { dayOfClock, isoDay } from "#model/when.ts";
import { randomBytes } from "../random.ts";
import { runTask } from "./runTask.ts";
import { createSetRepository, type SetRepository } from "./setRepository.ts";
import { createSetStore } from "./setStore.ts";

/** The shelf with data sets of this browser. */
export function openSetRepository(): Promise<SetRepository> {
  return createSetRepository({
    store: createSetStore(),
    run: runTask,
    random: randomBytes,
    today: () => isoDay(dayOfClock(new Date())),
  });
}
