import type { Scene } from "#layout/scene.ts";

/** Holds the picture as it stands on the screen, for whoever takes it elsewhere. */
export interface SceneRef {
  readonly put: (scene: Scene | null) => void;
  /** `null` while no picture stands. */
  readonly take: () => Scene | null;
}

export function createSceneRef(): SceneRef {
  let snapshot: Scene | null = null;
  return {
    put: (scene) => {
      snapshot = scene;
    },
    take: () => snapshot,
  };
}
