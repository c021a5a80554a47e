import type { LayerOutline } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import { hueOf } from "#layout/hue.ts";
import { type Happening, happeningsOf } from "#query/happenings.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useExplorer, useView } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { formatWhen, levelOf, nameOf, useWords, type Words } from "../words.ts";
import { Below } from "./Below.tsx";
import { ClaimList } from "./ClaimList.tsx";
import styles from "./Panel.module.css";
import { PanelFrame } from "./PanelFrame.tsx";
import { Section } from "./Section.tsx";

const NO_FOOTNOTES = new Map<string, never>();

/** A layer: what it is for, what stands in it, what can be compared, what happened. */
export function LayerPanel({ layer }: { readonly layer: LayerOutline }) {
  const { ecosystem, standings, threads, day } = useExplorer();
  const { compare, toggleCompared } = useActions();
  const compared = useView((view) => view.compare);
  const words = useWords();
  const { t, locale } = words;
  const here = standings.filter((standing) => standing.layers.includes(layer.id));
  const ids = new Set<string>(here.map(({ component }) => component.id));
  const ties = threads.filter(({ knots }) => knots.some((knot) => knot.layer === layer.id));
  const tables = ecosystem.comparisons.filter(
    ({ columns, layer: own }) =>
      own === layer.id ||
      columns.some((id) => ids.has(id) || ties.some(({ standard }) => standard.id === id)),
  );
  const happenings = happeningsOf(
    here.map(({ component }) => component),
    day,
  ).toReversed();
  const index = ecosystem.layers.indexOf(layer);
  return (
    <PanelFrame
      entity={{ kind: "layer", id: layer.id }}
      name={say(layer.label, locale)}
      over={t("search.kind.layer")}
      hue={hueOf(index, ecosystem.layers.length)}
      loaded={{ status: "ready", value: layer }}
      footnotes={NO_FOOTNOTES}
    >
      {layer.summary ? <p className={styles["summary"]}>{say(layer.summary, locale)}</p> : null}
      {tables.length > 0 && (
        <Section title={t("panel.comparisons")}>
          <p className={styles["links"]}>
            {tables.map((table) => (
              <Button key={table.id} look="link" onClick={() => compare(table.columns)}>
                {say(table.title, locale)}
              </Button>
            ))}
          </p>
        </Section>
      )}
      <Below>
        <Section title={`${t("panel.components")} (${here.length})`}>
          <ul className={styles["people"]}>
            {here.map(({ component, phase }) => {
              const name = nameOf(ecosystem, component.id, day, locale);
              return (
                <li key={component.id}>
                  <input
                    type="checkbox"
                    aria-label={`${t("panel.compare")}: ${name}`}
                    title={t("panel.compare")}
                    checked={compared.includes(component.id)}
                    onChange={() => toggleCompared(component.id)}
                  />
                  <EntityLink kind="component" id={component.id} />
                  <span className={styles["aside"]}>{t(`phase.${phase.phase}`)}</span>
                </li>
              );
            })}
          </ul>
        </Section>
        {ties.length > 0 && (
          <Section title={t("panel.standards")}>
            <p className={styles["links"]}>
              {ties.map(({ standard }) => (
                <EntityLink key={standard.id} kind="standard" id={standard.id} />
              ))}
            </p>
          </Section>
        )}
        <Section title={t("panel.events")}>
          <ClaimList
            most={12}
            lines={happenings.map((happening, i) => ({
              key: `${happening.subject}-${happening.what}-${i}`,
              content: sentence(happening, words, ecosystem, day),
              dates: formatWhen(happening.when, words),
            }))}
          />
        </Section>
      </Below>
    </PanelFrame>
  );
}

type Known = ReturnType<typeof useExplorer>;

function sentence(
  happening: Happening,
  { t, locale }: Words,
  ecosystem: Known["ecosystem"],
  day: Known["day"],
): string {
  const name = nameOf(ecosystem, happening.subject, day, locale);
  switch (happening.what) {
    case "phase":
      return happening.isFirst && happening.phase === "stable"
        ? t("happening.began", { name })
        : t(`happening.${happening.phase}`, { name });
    case "renamed":
      return t("happening.renamed", { before: happening.before, after: happening.after });
    case "standing":
      return t("happening.standing", {
        name,
        org: nameOf(ecosystem, happening.org, day, locale),
        level: levelOf(ecosystem, happening.org, happening.level, locale),
      });
  }
}
