import type { Scene } from "#layout/scene.ts";

/** Holds the picture as it stands on the screen, for whoever takes it elsewhere. */
export interface Easel {
  readonly put: (scene: Scene | null) => void;
  /** `null` while no picture stands. */
  readonly take: () => Scene | null;
}

export function createEasel(): Easel {
  let standing: Scene | null = null;
  return {
    put: (scene) => {
      standing = scene;
    },
    take: () => standing,
  };
}
