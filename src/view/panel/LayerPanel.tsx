import type { LayerOutline } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import { hueOf } from "#layout/hue.ts";
import { timelineEventsOf } from "#query/timelineEvents.ts";
import type { ComponentSnapshot } from "#query/moment.ts";
import { useMemo } from "react";
import { useActions, useAnswers, useExplorer, useView } from "../context.ts";
import { CourseContext } from "../course.ts";
import { EntityLink } from "../EntityLink.tsx";
import { formatWhen } from "#words/dates.ts";
import { timelineEventText } from "#words/timelineEvents.ts";
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
  const { ecosystem, snapshots, threads } = useExplorer();
  const { t, locale } = usePanelWords();
  const here = snapshots.filter((snapshot) => snapshot.layer === layer.id);
  const guests = snapshots.filter(
    (snapshot) => snapshot.layer !== layer.id && snapshot.layers.includes(layer.id),
  );
  const ids = new Set<string>(here.map(({ component }) => component.id));
  const edges = threads.filter(({ knots }) => knots.some((knot) => knot.layer === layer.id));
  const tables = ecosystem.comparisons.filter(
    ({ columns, layer: own }) =>
      own === layer.id ||
      columns.some((id) => ids.has(id) || edges.some(({ standard }) => standard.id === id)),
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
        <Residents title={t("panel.components")} snapshots={here} />
        <Residents title={t("panel.guests")} snapshots={guests} />
        {edges.length > 0 && (
          <Section title={t("panel.standards")}>
            <p className={styles["links"]}>
              {edges.map(({ standard }) => (
                <EntityLink key={standard.id} kind="standard" id={standard.id} />
              ))}
            </p>
          </Section>
        )}
        <TimelineEvents snapshots={here} />
      </Below>
    </PanelFrame>
  );
}

interface SnapshotsProps {
  readonly snapshots: readonly ComponentSnapshot[];
}

/** The components of a layer that pass the filters, each to be opened or ticked for the comparison. */
function Residents({ title, snapshots }: SnapshotsProps & { readonly title: string }) {
  const { ecosystem, day } = useExplorer();
  const { toggleCompared } = useActions();
  const { shown } = useAnswers();
  const compared = useView((view) => view.compare);
  const { t, locale } = usePanelWords();
  const passing = useMemo(
    () => snapshots.filter(({ component }) => shown.has(component.id)),
    [snapshots, shown],
  );
  const course = useMemo(() => refsOf(passing), [passing]);
  if (snapshots.length === 0) return null;
  const hidden = snapshots.length - passing.length;
  const counted =
    hidden === 0
      ? String(snapshots.length)
      : t("panel.components.shown", { shown: passing.length, count: snapshots.length });
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
function TimelineEvents({ snapshots }: SnapshotsProps) {
  const { ecosystem, day } = useExplorer();
  const words = usePanelWords();
  const timelineEvents = timelineEventsOf(
    snapshots.map(({ component }) => component),
    day,
  ).toReversed();
  return (
    <Section title={words.t("panel.events")}>
      <ClaimList
        most={12}
        lines={timelineEvents.map((timelineEvent, i) => ({
          key: `${timelineEvent.subject}-${timelineEvent.what}-${i}`,
          content: timelineEventText(
            timelineEvent,
            { ecosystem, day: timelineEvent.when.min },
            words.locale,
          ),
          dates: formatWhen(timelineEvent.when, words),
        }))}
      />
    </Section>
  );
}
