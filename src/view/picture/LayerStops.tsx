import type { BandBox, ChipBox } from "#layout/scene.ts";
import { useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { placed, type StopProps } from "./stopProps.ts";
import styles from "./Structure.module.css";

export interface LayerStopsProps {
  readonly band: BandBox;
  readonly names: ReadonlyMap<string, string>;
  readonly stopProps: StopProps;
  /** Of the ids of the words that describe a phase. */
  readonly prefix: string;
}

/** A layer as a group: its name as a button, its components as a list of buttons. */
export function LayerStops({ band, names, stopProps, prefix }: LayerStopsProps) {
  const { shown, standings, prefetch } = useExplorer();
  const open = useView((view) => view.open);
  const compared = useView((view) => view.compare);
  const { t } = useWords();
  const name = names.get(band.id) ?? band.id;
  const standingOf = new Map(standings.map((standing) => [standing.component.id, standing]));
  const boxes = [...band.chips, ...foldedBoxes(band)].filter(({ id }) => shown.has(id));
  return (
    <div role="group" aria-label={name} style={placed(band)}>
      <button
        {...stopProps("layer", band.id, name)}
        style={placed(band.label, band)}
        aria-expanded={open?.kind === "layer" && open.id === band.id}
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
                {...stopProps("component", box.id, names.get(box.id) ?? box.id)}
                data-folded={band.folded?.ids.includes(box.id) || undefined}
                aria-describedby={described.join(" ")}
                aria-current={open?.kind === "component" && open.id === box.id ? true : undefined}
                title={t(`phase.${phase}`)}
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
          )}
          style={placed(band.folded.box, band)}
        />
      )}
    </div>
  );
}

/** Folded components are in the list as all others; they stand where the chip is that counts them. */
function foldedBoxes({ folded }: BandBox): readonly ChipBox[] {
  return folded ? folded.ids.map((id) => ({ id, ...folded.box })) : [];
}
