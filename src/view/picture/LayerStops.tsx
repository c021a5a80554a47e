import { memo } from "react";
import { PHASES } from "#model/track.ts";
import type { BandBox, ChipBox } from "#layout/scene.ts";
import { useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { placed, stopProps } from "./stopProps.ts";
import styles from "./Structure.module.css";

export interface LayerStopsProps {
  readonly band: BandBox;
  readonly names: ReadonlyMap<string, string>;
  /** Components that the filters let through. */
  readonly shown: ReadonlySet<string>;
  /** The stop that Tab leads to, if it stands in this layer. */
  readonly tabStop: string | null;
  /** Of the ids of the words that describe a phase. */
  readonly prefix: string;
}

/** A layer as a group: its name as a button, its components as a list of buttons. */
export const LayerStops = memo(function LayerStops(props: LayerStopsProps) {
  const { band, names, shown, tabStop, prefix } = props;
  const { standings, prefetch } = useExplorer();
  const isOpen = useView(({ open }) => open?.kind === "layer" && open.id === band.id);
  const openHere = useView(({ open }) =>
    open?.kind === "component" && hasComponent(band, open.id) ? open.id : null,
  );
  const compared = useView((view) => view.compare);
  const { t } = useWords();
  // Said once, not once a component: there are hundreds.
  const phaseWords = new Map(PHASES.map((phase) => [phase, t(`phase.${phase}`)]));
  const name = names.get(band.id) ?? band.id;
  const standingOf = new Map(standings.map((standing) => [standing.component.id, standing]));
  const boxes = [...band.chips, ...foldedBoxes(band)].filter(({ id }) => shown.has(id));
  return (
    <div role="group" aria-label={name} style={placed(band)}>
      <button
        {...stopProps("layer", band.id, name, tabStop)}
        style={placed(band.label, band)}
        aria-expanded={isOpen}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops the role of unmarked lists */}
      <ul role="list" aria-label={name} className={styles["list"]}>
        {boxes.map((box) => {
          const phase = standingOf.get(box.id)?.phase.phase ?? "stable";
          const described = [
            `${prefix}-${phase}`,
            ...(compared.includes(box.id) ? [`${prefix}-compared`] : []),
          ];
          return (
            <li key={box.id} style={placed(box, band)}>
              <button
                {...stopProps("component", box.id, names.get(box.id) ?? box.id, tabStop)}
                data-folded={band.folded?.ids.includes(box.id) || undefined}
                aria-describedby={described.join(" ")}
                aria-current={openHere === box.id ? true : undefined}
                title={phaseWords.get(phase)}
                onPointerEnter={() => prefetch({ kind: "component", id: box.id })}
              />
            </li>
          );
        })}
      </ul>
      {band.folded && (
        <button
          {...stopProps(
            "more",
            band.id,
            t("picture.more", { count: band.folded.ids.length, layer: name }),
            tabStop,
          )}
          style={placed(band.folded.box, band)}
        />
      )}
    </div>
  );
});

function hasComponent({ chips, folded }: BandBox, id: string): boolean {
  return chips.some((chip) => chip.id === id) || (folded?.ids.includes(id) ?? false);
}

/** Folded components are in the list as all others; they stand where the chip is that counts them. */
function foldedBoxes({ folded }: BandBox): readonly ChipBox[] {
  return folded ? folded.ids.map((id) => ({ id, ...folded.box })) : [];
}
