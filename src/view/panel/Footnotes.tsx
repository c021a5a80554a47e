import { parseWhen } from "#model/when.ts";
import { SourceTitle } from "../SourceTitle.tsx";
import { formatWhen } from "#words/dates.ts";
import { usePanelWords } from "./panelWords.ts";
import { useFootnotes } from "./evidence.ts";
import styles from "./Footnotes.module.css";
import { Section } from "./Section.tsx";

/** Everything that was read: title, publisher, when it was published and when it was read. */
export function Footnotes() {
  const footnotes = useFootnotes();
  const words = usePanelWords();
  const { t } = words;
  const written = (text: string): string => {
    const when = parseWhen(text);
    return when ? formatWhen(when, words) : text;
  };
  if (footnotes.size === 0) return null;
  return (
    <Section title={t("panel.sources")}>
      <ol className={styles["footnotes"]}>
        {[...footnotes.values()].map(({ id, number, source, quotes }) => (
          <li key={id} data-footnote={id} tabIndex={-1} value={number}>
            <SourceTitle source={source} />
            <span className={styles["about"]}>
              {[
                source.publisher,
                source.published && t("panel.published", { date: written(source.published) }),
                t("panel.readOn", { date: written(source.accessed) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            {quotes.map((quote) => (
              <q key={quote} className={styles["quote"]}>
                {quote}
              </q>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
