import type { Source } from "#model/evidence.ts";
import { parseWhen } from "#model/when.ts";
import { formatWhen } from "#words/dates.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import type { Loaded } from "../loaded.ts";
import { LoadState } from "../LoadState.tsx";
import { SourceTitle } from "../SourceTitle.tsx";
import { useWords } from "../words.ts";
import styles from "./ChangesPanel.module.css";

/** What was read of a change: title, publisher, when it was published. */
export function ChangeSources({ loaded }: { readonly loaded: Loaded<readonly Source[]> }) {
  const words = useWords();
  if (loaded.status !== "ready") return <LoadState loaded={loaded} />;
  if (loaded.value.length === 0) {
    return <p>{timeWordsIn(words.locale).t("changes.sources.none")}</p>;
  }
  return (
    <ul className={styles["sources"]}>
      {loaded.value.map((source, index) => {
        const published = source.published === undefined ? null : parseWhen(source.published);
        const about = [source.publisher, published && formatWhen(published, words)];
        return (
          <li key={index}>
            <SourceTitle source={source} />{" "}
            <span className={styles["when"]}>{about.filter(Boolean).join(" · ")}</span>
          </li>
        );
      })}
    </ul>
  );
}
