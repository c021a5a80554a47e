import { useEffect, useMemo, useSyncExternalStore } from "react";
import { hasTable } from "#state/view.ts";
import { useAnswers, useExplorer, useView } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import { headingOf } from "#words/heading.ts";
import { pageTitle } from "#words/title.ts";
import styles from "./PrintHeader.module.css";

/** What the page has to say of itself: on paper, where the bars are missing, and to the tab. */
export function PrintHeader() {
  const explorer = useExplorer();
  const { shown } = useAnswers();
  const view = useView((whole) => whole);
  const words = useWords();
  const address = useSyncExternalStore(subscribe, () => location.href);
  const { title, facts, sources } = useMemo(
    () => headingOf(explorer, view, { shown: shown.size, address }, words),
    [explorer, view, shown, address, words],
  );
  const named = pageTitle(
    explorer,
    { ...view, compared: hasTable(view) ? view.compare : [] },
    words,
  );
  useEffect(() => {
    const before = document.title;
    document.title = named;
    return () => {
      document.title = before;
    };
  }, [named]);
  return (
    <div className={styles["imprint"]} aria-hidden>
      <strong>{title}</strong>
      <span>{facts.join(" · ")}</span>
      <span>{sources}</span>
    </div>
  );
}

/** The address is read when the page is printed; until then nobody sees it. */
function subscribe(onPrint: () => void): () => void {
  addEventListener("beforeprint", onPrint);
  return () => removeEventListener("beforeprint", onPrint);
}
