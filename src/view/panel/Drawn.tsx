import { say } from "#model/text.ts";
import { directedOn } from "#query/directedRelations.ts";
import { useExplorer, useView } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { usePanelWords } from "./panelWords.ts";
import styles from "./Panel.module.css";

/**
 * Where only some kinds of relation are drawn, as after "alternatives to Flannel": what these tie,
 * by name. The picture may have no room for all of them, or lie behind the panel.
 */
export function Drawn({ id }: { readonly id: string }) {
  const { ecosystem, day } = useExplorer();
  const hide = useView((view) => view.hide);
  const isTrace = useView((view) => view.trace !== null);
  const { t, locale } = usePanelWords();
  if (hide.length === 0 || isTrace) return null;
  const groups = new Map<string, Set<string>>();
  for (const { type, label, other } of directedOn(ecosystem, id, day)) {
    if (hide.includes(type)) continue;
    const word = say(label, locale);
    groups.set(word, (groups.get(word) ?? new Set()).add(other));
  }
  return [...groups].map(([label, others]) => (
    <p key={label} className={styles["drawn"]}>
      <strong>{t("panel.drawn", { label })}</strong>
      {[...others].map((other, index) => (
        <span key={other}>
          {index > 0 ? t("panel.comma") : null}
          <EntityLink id={other} />
        </span>
      ))}
    </p>
  ));
}
