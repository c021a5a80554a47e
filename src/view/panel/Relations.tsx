import type { Relation } from "#model/track.ts";
import { say } from "#model/text.ts";
import { type Kin, kinOf } from "#query/kinship.ts";
import { useExplorer } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { useWords } from "../words.ts";
import { ClaimList } from "./ClaimList.tsx";
import { spanText } from "./dates.ts";
import styles from "./Relations.module.css";
import { Section } from "./Section.tsx";

export interface RelationsProps {
  readonly id: string;
  /** As the thing's own file tells them, with evidence. */
  readonly claims: readonly Relation[] | undefined;
}

/** Everything it is related to, either way, grouped by how. */
export function Relations({ id, claims }: RelationsProps) {
  const { ecosystem } = useExplorer();
  const words = useWords();
  const kin = kinOf(ecosystem, id);
  if (kin.length === 0) return null;
  const groups = new Map<string, Kin[]>();
  for (const one of kin) {
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
                lines={members.map(({ other, type, direction }) => {
                  const claim =
                    direction === "out"
                      ? claims?.find((c) => c.type === type && c.target === other)
                      : undefined;
                  return {
                    key: other,
                    content: <EntityLink id={other} />,
                    dates: claim ? spanText(claim, words) : "",
                    note: claim?.note,
                    alt: claim?.alt,
                    sources: claim?.sources,
                  };
                })}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
