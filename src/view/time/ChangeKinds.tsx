import { drawChangeSign } from "#draw/changes.ts";
import { parseWhen } from "#model/when.ts";
import type { ChangeKind } from "#query/changeKinds.ts";
import { formatWhen } from "#words/dates.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import choices from "../choices.module.css";
import { Marks } from "../Marks.tsx";
import { useWords } from "../words.ts";
import styles from "./ChangeKinds.module.css";
import { useKinds } from "./useKinds.ts";

/** The kinds of change since a date, each with its count, to filter by. */
export function ChangeKinds({ since }: { readonly since: string }) {
  const kinds = useKinds(since);
  const words = useWords();
  const when = parseWhen(since);
  return (
    <fieldset className={choices["choices"]}>
      <legend className={styles["since"]}>
        {words.t("filter.since", { date: when ? formatWhen(when, words) : since })}
      </legend>
      {kinds.length === 0 ? (
        <p className={choices["none"]}>{timeWordsIn(words.locale).t("changes.none")}</p>
      ) : null}
      {kinds.map(({ kind, count, isChosen, toggle }) => (
        <label key={kind} className={choices["choice"]} data-about={`change/${kind}`}>
          <input type="checkbox" checked={isChosen} onChange={toggle} />
          <ChangeSign kind={kind} />
          <span className={choices["name"]}>{words.t(`change.${kind}`)}</span>
          <span className={choices["number"]}>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function ChangeSign({ kind }: { readonly kind: ChangeKind }) {
  return (
    <svg className={styles["sign"]} width={16} height={16} viewBox="-8 -8 16 16" aria-hidden>
      <Marks marks={drawChangeSign(kind, [0, 0], 6)} />
    </svg>
  );
}
