import type { Component, Standard } from "#model/entity.ts";
import { say } from "#model/text.ts";
import { alternativesTo } from "#query/alternatives.ts";
import { toldOf } from "#query/asOf.ts";
import { type DirectedRelation, directedOn } from "#query/directedRelations.ts";
import { hasBegun } from "#query/moment.ts";
import { useExplorer } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { usePanelWords } from "./panelWords.ts";
import { ClaimList } from "./ClaimList.tsx";
import { spanText } from "./dates.ts";
import styles from "./Relations.module.css";
import { Section } from "./Section.tsx";

export interface RelationsProps {
  /** As of the day shown, its own relations with evidence. */
  readonly thing: Component | Standard;
}

/** Everything it is or was related to on the day shown, either way, grouped by how; and what else it is compared with. */
export function Relations({ thing }: RelationsProps) {
  const asked = useExplorer();
  const { ecosystem, day } = asked;
  const words = usePanelWords();
  const told = toldOf(thing.relations, thing, asked);
  const directed = directedOn(ecosystem, thing.id, day);
  const related = new Set(directed.map(({ other }) => other));
  const beside = alternativesTo(ecosystem, [thing.id], day).filter((id) => !related.has(id));
  if (directed.length === 0 && beside.length === 0) return null;
  const groups = new Map<string, DirectedRelation[]>();
  for (const one of directed) {
    const label = say(one.label, words.locale);
    groups.set(label, [...(groups.get(label) ?? []), one]);
  }
  return (
    <Section title={words.t("panel.relations")}>
      <dl className={styles["relations"]}>
        {[...groups].map(([label, members]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <ClaimList
                lines={members.map(({ other, type, direction, span }) => {
                  const isKnown = hasBegun(span, day);
                  const claim =
                    direction === "out"
                      ? told.find(({ claim: c }) => c.type === type && c.target === other)?.claim
                      : undefined;
                  return {
                    key: other,
                    content: <EntityLink id={other} />,
                    dates: isKnown
                      ? claim
                        ? spanText(claim, words)
                        : ""
                      : words.t("compare.undated"),
                    note: claim?.note,
                    alt: claim?.alt,
                    sources: claim?.sources,
                  };
                })}
              />
            </dd>
          </div>
        ))}
        {beside.length > 0 ? (
          <div>
            <dt>{words.t("panel.beside")}</dt>
            <dd>
              <ClaimList
                lines={beside.map((id) => ({ key: id, content: <EntityLink id={id} /> }))}
              />
            </dd>
          </div>
        ) : null}
      </dl>
    </Section>
  );
}
