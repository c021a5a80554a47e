import { type Present, presenceIn, presentOn } from "#layout/presence.ts";
import type { Scene } from "#layout/scene.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { snapshotsByDay } from "#query/snapshotsByDay.ts";
import { threadsOn } from "#query/threads.ts";
import type { Passing } from "../context.ts";

/** What shows an ecosystem on one day after the other, fast enough for every frame. */
export function createPassing(ecosystem: Ecosystem): Passing {
  const snapshotsOn = snapshotsByDay(ecosystem);
  const scenes = new WeakMap<Scene, (present: Present) => Scene>();
  return {
    momentOn: (day) => {
      const snapshots = snapshotsOn(day);
      return { snapshots, threads: threadsOn(ecosystem, snapshots, day), day };
    },
    presentIn: (scene, moment) => {
      const only = scenes.get(scene) ?? presenceIn(scene);
      scenes.set(scene, only);
      return only(presentOn(moment));
    },
  };
}
