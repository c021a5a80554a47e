import { useMemo } from "react";
import type { Scene } from "#layout/scene.ts";
import { useExplorer } from "../context.ts";

/** A scene with only what is there on the day shown: it may have been arranged for a later one. */
export function usePresent(scene: Scene): Scene {
  const explorer = useExplorer();
  return useMemo(() => explorer.passing?.presentIn(scene, explorer) ?? scene, [scene, explorer]);
}
