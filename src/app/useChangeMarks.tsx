import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import type { Scene } from "#layout/scene.ts";
import { changeMarksPart } from "./parts.ts";

/** What draws the marks of changes over the picture; `null` where nothing is marked. */
export function useChangeMarks(isMarked: boolean): ((scene: Scene) => ReactNode) | null {
  const { data: ChangeMarks } = useQuery({ ...changeMarksPart, enabled: isMarked });
  return useMemo(
    () => (ChangeMarks && isMarked ? (scene: Scene) => <ChangeMarks scene={scene} /> : null),
    [ChangeMarks, isMarked],
  );
}
