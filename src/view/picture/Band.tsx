import { memo } from "react";
import { drawBlocks, drawGround, drawName, drawSpine, drawTiles } from "#draw/band.ts";
import { matrixOf } from "#layout/plate.ts";
import type { BandBox } from "#layout/scene.ts";
import type { Thread } from "#query/threads.ts";
import { hueStyle } from "#ui/hueStyle.ts";
import { useExplorer, useView } from "../context.ts";
import { BandContent } from "./BandContent.tsx";
import { Marks } from "../Marks.tsx";
import { useHueOf } from "./useHueOf.ts";
import type { Stage } from "./useScene.ts";

export interface BandProps {
  readonly band: BandBox;
  readonly stage: Stage;
  readonly isMoving: boolean;
  readonly lit: Thread | null;
  /** What is tied to the open thing; all else recedes. */
  readonly related: ReadonlySet<string> | null;
  /** Which chips: those that curves pass behind are drawn after the curves. */
  readonly part: "all" | "untied" | "tied";
}

/** A layer in the drawing: its ground and content under its pose's map, its name beside them. */
export const Band = memo(function Band(props: BandProps) {
  const { band, stage, isMoving, lit, related, part } = props;
  const { measure } = useExplorer();
  const isOpen = useView(({ open }) => open?.kind === "layer" && open.id === band.id);
  const hueOf = useHueOf();
  const { pose } = band;
  const transform = pose.flat < 1 ? `matrix(${matrixOf(band).join(" ")})` : undefined;
  const content = <BandContent band={band} stage={stage} lit={lit} related={related} part={part} />;
  if (part === "tied") {
    return (
      <g style={hueStyle(hueOf(band.id))} transform={transform}>
        {content}
      </g>
    );
  }
  const { scene, names, notes } = stage;
  const name = drawName(band, {
    name: names.get(band.id) ?? band.id,
    note: notes.get(band.id),
    size: scene.labelSize,
    measure,
    isBehind: false,
    scale: scene.scale,
    isSticky: scene.scale > 1,
  });
  return (
    <g style={hueStyle(hueOf(band.id))} data-layer={band.id}>
      <g transform={transform}>
        <g data-state={isOpen ? "open" : undefined}>
          <Marks marks={drawGround(band)} />
        </g>
        {/* Hundreds of words set anew for every frame would be too slow: tiles stand for them. */}
        {isMoving ? (
          <Marks marks={[...drawBlocks(band, band.chips), drawTiles(band.chips)]} />
        ) : (
          content
        )}
      </g>
      {pose.flat > 0 ? (
        <g opacity={pose.flat < 1 ? pose.flat : undefined}>
          <Marks marks={[drawSpine(band)]} />
        </g>
      ) : null}
      <Marks marks={[name]} />
    </g>
  );
});
