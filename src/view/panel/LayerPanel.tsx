import type { LayerOutline } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import { hueOf } from "#layout/hue.ts";
import { happeningsOf } from "#query/happenings.ts";
import type { Standing } from "#query/moment.ts";
import { useMemo } from "react";
import { useActions, useAnswers, useExplorer, useView } from "../context.ts";
import { CourseContext } from "../course.ts";
import { EntityLink } from "../EntityLink.tsx";
import { formatWhen } from "#words/dates.ts";
import { happeningText } from "#words/happenings.ts";
import { nameOf } from "#words/names.ts";
import { Said } from "../Said.tsx";
import { usePanelWords } from "./panelWords.ts";
import { Below } from "./Below.tsx";
import { ClaimList } from "./ClaimList.tsx";
import styles from "./Panel.module.css";
import { PanelFrame } from "./PanelFrame.tsx";
import { refsOf } from "./refs.ts";
import { Section } from "./Section.tsx";
import { TableLink } from "./TableLink.tsx";

/** A layer: what it is for, what stands in it, what can be compared, what happened. */
export function LayerPanel({ layer }: { readonly layer: LayerOutline }) {
  const { ecosystem, standings, threads } = useExplorer();
  const { t, locale } = usePanelWords();
  const here = standings.filter((standing) => standing.layer === layer.id);
  const guests = standings.filter(
    (standing) => standing.layer !== layer.id && standing.layers.includes(layer.id),
  );
  const ids = new Set<string>(here.map(({ component }) => component.id));
  const ties = threads.filter(({ knots }) => knots.some((knot) => knot.layer === layer.id));
  const tables = ecosystem.comparisons.filter(
    ({ columns, layer: own }) =>
      own === layer.id ||
      columns.some((id) => ids.has(id) || ties.some(({ standard }) => standard.id === id)),
  );
  return (
    <PanelFrame
      entity={{ kind: "layer", id: layer.id }}
      name={say(layer.label, locale)}
      over={t("search.kind.layer")}
      hue={hueOf(ecosystem.layers.indexOf(layer), ecosystem.layers.length)}
      loaded={{ status: "ready", value: layer }}
    >
      {layer.summary ? (
        <p className={styles["summary"]}>
          <Said text={layer.summary} />
        </p>
      ) : null}
      {tables.length > 0 && (
        <Section title={t("panel.comparisons")}>
          <p className={styles["links"]}>
            {tables.map((table) => (
              <TableLink key={table.id} columns={table.columns}>
                {say(table.title, locale)}
              </TableLink>
            ))}
          </p>
        </Section>
      )}
      <Below>
        <Residents title={t("panel.components")} standings={here} />
        <Residents title={t("panel.guests")} standings={guests} />
        {ties.length > 0 && (
          <Section title={t("panel.standards")}>
            <p className={styles["links"]}>
              {ties.map(({ standard }) => (
                <EntityLink key={standard.id} kind="standard" id={standard.id} />
              ))}
            </p>
          </Section>
        )}
        <Happenings standings={here} />
      </Below>
    </PanelFrame>
  );
}

interface StandingsProps {
  readonly standings: readonly Standing[];
}

/** The components of a layer that pass the filters, each to be opened or ticked for the comparison. */
function Residents({ title, standings }: StandingsProps & { readonly title: string }) {
  const { ecosystem, day } = useExplorer();
  const { toggleCompared } = useActions();
  const { shown } = useAnswers();
  const compared = useView((view) => view.compare);
  const { t, locale } = usePanelWords();
  const passing = useMemo(
    () => standings.filter(({ component }) => shown.has(component.id)),
    [standings, shown],
  );
  const course = useMemo(() => refsOf(passing), [passing]);
  if (standings.length === 0) return null;
  const hidden = standings.length - passing.length;
  const counted =
    hidden === 0
      ? String(standings.length)
      : t("panel.components.shown", { shown: passing.length, count: standings.length });
  return (
    <Section title={`${title} (${counted})`}>
      <CourseContext value={course}>
        <ul className={styles["people"]}>
          {passing.map(({ component, phase }) => (
            <li key={component.id}>
              <input
                type="checkbox"
                aria-label={`${t("panel.compare")}: ${nameOf(ecosystem, component.id, day, locale)}`}
                title={t("panel.compare")}
                checked={compared.includes(component.id)}
                onChange={() => toggleCompared(component.id)}
              />
              <EntityLink kind="component" id={component.id} />
              <span className={styles["aside"]}>{t(`phase.${phase.phase}`)}</span>
            </li>
          ))}
        </ul>
      </CourseContext>
      {hidden > 0 ? (
        <p className={styles["aside"]}>{t("panel.hidden", { count: hidden })}</p>
      ) : null}
    </Section>
  );
}

/** What became of the components of a layer, the latest first. */
function Happenings({ standings }: StandingsProps) {
  const { ecosystem, day } = useExplorer();
  const words = usePanelWords();
  const happenings = happeningsOf(
    standings.map(({ component }) => component),
    day,
  ).toReversed();
  return (
    <Section title={words.t("panel.events")}>
      <ClaimList
        most={12}
        lines={happenings.map((happening, i) => ({
          key: `${happening.subject}-${happening.what}-${i}`,
          content: happeningText(happening, { ecosystem, day: happening.when.min }, words.locale),
          dates: formatWhen(happening.when, words),
        }))}
      />
    </Section>
  );
}
