import { memo } from "react";
import { drawBlocks, drawHeadings, drawMore } from "#draw/band.ts";
import { drawDots, drawDotSpots } from "#draw/dots.ts";
import { componentStates } from "#draw/states.ts";
import type { BandBox } from "#layout/scene.ts";
import type { Thread } from "#query/threads.ts";
import { useAnswers, useExplorer, useView } from "../context.ts";
import { Chip } from "./Chip.tsx";
import { Marks } from "../Marks.tsx";
import type { Stage } from "./useScene.ts";

export interface BandContentProps {
  readonly band: BandBox;
  readonly stage: Stage;
  readonly lit: Thread | null;
  readonly related: ReadonlySet<string> | null;
  readonly part: "all" | "untied" | "tied";
}

/** The chips and dots of a layer, in the layer's own px: they need not follow where the layer moves. */
export const BandContent = memo(function BandContent(props: BandContentProps) {
  const { band, stage, lit, related, part } = props;
  const explorer = useExplorer();
  const { snapshots } = explorer;
  const { shown, marks } = useAnswers();
  const openHere = useView(({ open }) =>
    open?.kind === "component" && band.chips.some(({ id }) => id === open.id) ? open.id : null,
  );
  const compared = useView((view) => view.compare);
  const { labels, scene } = stage;
  const own = new Set([...band.chips, ...band.dots].map(({ id }) => id));
  const here = new Map(
    snapshots.flatMap((s) => (own.has(s.component.id) ? [[s.component.id, s]] : [])),
  );
  const looks = { open: openHere, related, shown, compared, lit: lit?.edges ?? null };
  const statesOf = (id: string) => componentStates(id, looks);
  const chips = band.chips
    .filter(({ id }) => part === "all" || (part === "tied") === (related?.has(id) ?? false))
    .map((box) => {
      const snapshot = here.get(box.id);
      if (!snapshot) return null;
      const { mark } = snapshot.component;
      return (
        <Chip
          key={box.id}
          box={box}
          name={labels.get(box.id) ?? box.id}
          snapshot={snapshot}
          fontSize={scene.fontSize}
          detail={band.detail}
          glyph={mark === undefined ? undefined : marks[mark]}
          states={statesOf(box.id).join(" ")}
          measure={explorer.measure}
          moment={band.detail === 0 ? null : explorer}
        />
      );
    });
  const headings = <Marks marks={drawHeadings(band, explorer.measure)} />;
  const isIn = (id: string): boolean => !statesOf(id).includes("out");
  const more = drawMore(band, scene.fontSize, band.dots.some(({ id }) => isIn(id)) ? [] : ["out"]);
  // Curves of relations pass behind it too.
  const count = more ? <Marks marks={[more]} /> : null;
  if (part === "tied") {
    return (
      <>
        {headings}
        {chips}
        {count}
      </>
    );
  }
  return (
    <>
      <Marks marks={drawBlocks(band, [...band.chips, ...(band.more ? [band.more] : [])])} />
      {part === "all" ? headings : null}
      <Marks
        marks={drawDots(band.dots, (id) => ({
          phase: here.get(id)?.phase.phase ?? "stable",
          states: statesOf(id),
        }))}
      />
      <Spots band={band} />
      {chips}
      {part === "all" ? count : null}
    </>
  );
});

/** They change only when the dots move. */
const Spots = memo(
  function Spots({ band }: { readonly band: BandBox }) {
    return <Marks marks={drawDotSpots(band.dots)} />;
  },
  (before, after) => before.band.dots === after.band.dots,
);
