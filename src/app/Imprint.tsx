import { useMemo, useSyncExternalStore } from "react";
import { useAnswers, useExplorer, useView } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import { headingOf } from "#words/heading.ts";
import styles from "./Imprint.module.css";

/** What a printed page has to say of itself; on the screen the bars say it. */
export function Imprint() {
  const explorer = useExplorer();
  const { shown } = useAnswers();
  const view = useView((whole) => whole);
  const words = useWords();
  const address = useSyncExternalStore(subscribe, () => location.href);
  const { title, facts, sources } = useMemo(
    () => headingOf(explorer, view, { shown: shown.size, address }, words),
    [explorer, view, shown, address, words],
  );
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
