import type { SourceRef } from "#model/evidence.ts";
import { refId } from "#query/footnotes.ts";
import { bringIntoSight } from "#ui/bringIntoSight.ts";
import { usePanelWords } from "./panelWords.ts";
import { useFootnotes } from "./evidence.ts";
import styles from "./Cite.module.css";

/** The numbers of the sources of a claim; each leads to its footnote. */
export function Cite({ refs }: { readonly refs: readonly SourceRef[] | undefined }) {
  const footnotes = useFootnotes();
  const { t } = usePanelWords();
  const notes = (refs ?? []).flatMap((ref) => {
    const footnote = footnotes.get(refId(ref));
    return footnote ? [{ footnote, ref }] : [];
  });
  if (notes.length === 0) return null;
  return (
    <span className={styles["cites"]}>
      {notes.map(({ footnote, ref }) => {
        const at = typeof ref === "string" ? undefined : ref.at;
        const quote = typeof ref === "string" ? undefined : ref.quote;
        const { title } = footnote.source;
        return (
          <button
            key={footnote.id}
            type="button"
            className={styles["cite"]}
            aria-label={t("panel.source", { number: footnote.number, title })}
            title={[title, at, quote && `“${quote}”`].filter(Boolean).join("\n")}
            onClick={(event) => {
              const panel = event.currentTarget.closest("aside");
              const target = panel?.querySelector<HTMLElement>(
                `[data-footnote="${CSS.escape(footnote.id)}"]`,
              );
              bringIntoSight(target, "center");
              target?.focus({ preventScroll: true });
            }}
          >
            {footnote.number}
          </button>
        );
      })}
    </span>
  );
}
