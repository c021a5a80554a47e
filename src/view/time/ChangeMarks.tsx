import { useMemo } from "react";
import { drawChanges, looksOfChanges } from "#draw/changes.ts";
import type { Scene } from "#layout/scene.ts";
import { leadingChanges } from "#query/changes.ts";
import { useAnswers } from "../context.ts";
import { Marks } from "../Marks.tsx";
import { useChanges } from "./useChanges.ts";

/** The marks of what changed, over the picture. */
export function ChangeMarks({ scene }: { readonly scene: Scene }) {
  const changes = useChanges();
  const { shown } = useAnswers();
  const looks = useMemo(
    () => looksOfChanges(leadingChanges(changes.filter(({ component }) => shown.has(component)))),
    [changes, shown],
  );
  return (
    <g data-changes={looks.size}>
      <Marks marks={drawChanges(scene, looks)} />
    </g>
  );
}
