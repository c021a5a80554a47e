import { memo } from "react";
import type { BandBox } from "#layout/scene.ts";
import type { Thread } from "#query/threads.ts";
import { useAnswers, useExplorer, useView } from "../context.ts";
import styles from "./Band.module.css";
import { Chip, type ChipProps } from "./Chip.tsx";
import type { Stage } from "./useScene.ts";

export interface BandChipsProps extends Pick<BandBox, "chips" | "folded"> {
  readonly layer: string;
  readonly stage: Stage;
  readonly lit: Thread | null;
  readonly related: ReadonlySet<string> | null;
}

/** The chips of a layer, in the layer's own px: they need not follow where the layer moves. */
export const BandChips = memo(function BandChips(props: BandChipsProps) {
  const { chips, folded, layer, stage, lit, related } = props;
  const { standings } = useExplorer();
  const { shown, marks } = useAnswers();
  const openHere = useView(({ open }) =>
    open?.kind === "component" && chips.some(({ id }) => id === open.id) ? open.id : null,
  );
  const compared = useView((view) => view.compare);
  const { labels, scene } = stage;
  const here = new Map(
    standings.filter((standing) => standing.layer === layer).map((s) => [s.component.id, s]),
  );
  return (
    <>
      {chips.map((box) => {
        const standing = here.get(box.id);
        if (!standing) return null;
        const { component, phase } = standing;
        return (
          <Chip
            key={box.id}
            box={box}
            name={labels.get(box.id) ?? box.id}
            phase={phase.phase}
            fontSize={scene.fontSize}
            mark={component.mark === undefined ? undefined : marks[component.mark]}
            isOut={!shown.has(box.id) || (lit !== null && !lit.ties.includes(box.id))}
            isOpen={openHere === box.id}
            isCompared={compared.includes(box.id)}
            isLit={lit?.ties.includes(box.id) ?? false}
            tie={tieOf(related, lit, box.id)}
          />
        );
      })}
      {folded ? (
        <g
          className={styles["more"]}
          data-more={layer}
          data-out={!folded.ids.some((id) => shown.has(id)) || undefined}
          data-receding={(related && !folded.ids.some((id) => related.has(id))) || undefined}
        >
          <rect {...folded.box} rx={7} />
          <text
            x={folded.box.x + folded.box.width / 2}
            y={folded.box.y + folded.box.height / 2}
            fontSize={scene.fontSize}
          >
            {`+${folded.ids.length}`}
          </text>
        </g>
      ) : null}
    </>
  );
});

/** While a thread is pointed at, what it ties is what counts. */
function tieOf(
  related: BandChipsProps["related"],
  lit: Thread | null,
  id: string,
): ChipProps["tie"] {
  if (!related || lit) return undefined;
  return related.has(id) ? "related" : "receding";
}
