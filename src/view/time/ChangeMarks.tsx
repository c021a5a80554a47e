import { useMemo } from "react";
import { drawChanges } from "#draw/changes.ts";
import type { Scene } from "#layout/scene.ts";
import { kindsOf, leadingChanges } from "#query/changes.ts";
import { Marks } from "../Marks.tsx";
import { useWords } from "../words.ts";
import { PointedOut } from "./PointedOut.tsx";
import { useShownChanges } from "./useShownChanges.ts";

/** The marks of what changed and of what is pointed out, over the picture; in words for those who do not see them. */
export function ChangeMarks({ scene }: { readonly scene: Scene }) {
  const changes = useShownChanges();
  const words = useWords();
  const looks = useMemo(() => leadingChanges(changes), [changes]);
  return (
    <g data-changes={looks.size}>
      {[...kindsOf(changes)].map(([id, kinds]) => (
        <desc key={id} id={`changed-${id}`}>
          {kinds.map((kind) => words.t(`change.${kind}`)).join(words.locale === "en" ? ", " : "、")}
        </desc>
      ))}
      <Marks marks={drawChanges(scene, looks)} />
      <PointedOut scene={scene} />
    </g>
  );
}
