import { X } from "lucide-react";
import { type ComponentType, useState } from "react";
import { parseWhen } from "#model/when.ts";
import type { Change } from "#query/changes.ts";
import { Button } from "#ui/Button.tsx";
import { changeText } from "#words/changes.ts";
import { formatDay, formatWhen } from "#words/dates.ts";
import { nameOf } from "#words/names.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import { useActions, useExplorer, useView } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { useWords } from "../words.ts";
import styles from "./ChangesPanel.module.css";
import { ChangeSign } from "./ChangeKinds.tsx";
import { useShownChanges } from "./useShownChanges.ts";
import { useKinds } from "./useKinds.ts";

/** More than this are folded. */
const MOST = 200;

export interface ChangesPanelProps {
  /** Loads what was read of a change. */
  readonly evidence: ComponentType<{ readonly change: Change }>;
}

/** What changed since a date, counted kind by kind and told in the order of the days. */
export function ChangesPanel({ evidence: Evidence }: ChangesPanelProps) {
  const { day } = useExplorer();
  const { showDate, showSince } = useActions();
  const since = useView((view) => view.since);
  const words = useWords();
  const { t } = timeWordsIn(words.locale);
  const [isWhole, setWhole] = useState(false);
  const changes = useShownChanges();
  const when = since === null ? null : parseWhen(since);
  const kinds = useKinds(since ?? "");
  const chosen = kinds.filter(({ isChosen }) => isChosen);
  const wanted = changes.filter(
    (change) => chosen.length === 0 || chosen.some(({ kind }) => kind === change.kind),
  );
  const told = isWhole ? wanted : wanted.slice(-MOST);
  const title = t("changes.title");
  const dates = { since: when ? formatWhen(when, words) : "", date: formatDay(day, words) };
  const isBackwards = when !== null && when.min > day;
  return (
    <aside className={styles["panel"]} aria-label={title}>
      <header className={styles["head"]}>
        <div>
          <h2>{title}</h2>
          {isBackwards ? null : <p>{t("changes.between", dates)}</p>}
        </div>
        <Button look="quiet" aria-label={t("changes.end")} onClick={() => showSince(null)}>
          <X aria-hidden />
        </Button>
      </header>
      <div className={styles["kinds"]} role="group" aria-label={t("changes.kinds")}>
        {kinds.map(({ kind, count, isChosen, toggle }) => (
          <Button key={kind} aria-pressed={isChosen} onClick={toggle}>
            <ChangeSign kind={kind} /> {words.t(`change.${kind}`)} <span>{count}</span>
          </Button>
        ))}
      </div>
      <div className={styles["body"]}>
        {isBackwards ? (
          <p>
            {t("time.since.after", dates)}{" "}
            <Button look="link" onClick={() => showDate(null)}>
              {t("time.back")}
            </Button>
          </p>
        ) : null}
        {changes.length === 0 && !isBackwards ? <p>{t("changes.none")}</p> : null}
        <ol className={styles["list"]} reversed>
          {told.toReversed().map((change) => (
            <Line key={`${change.subject}/${change.kind}`} change={change} evidence={Evidence} />
          ))}
        </ol>
        {told.length < wanted.length ? (
          <Button look="link" onClick={() => setWhole(true)}>
            {t("changes.all", { count: wanted.length })}
          </Button>
        ) : null}
      </div>
    </aside>
  );
}

/** A change with its date, and on demand with what was read of it. */
function Line({ change, evidence: Evidence }: ChangesPanelProps & { readonly change: Change }) {
  const [isOpen, setOpen] = useState(false);
  const { ecosystem, day } = useExplorer();
  const words = useWords();
  const { t } = timeWordsIn(words.locale);
  const { kind, subject, when } = change;
  const text = changeText(change, { ecosystem, day }, words);
  return (
    <li>
      <ChangeSign kind={kind} />
      <span>
        <EntityLink
          kind={ecosystem.standardById.has(subject) ? "standard" : "component"}
          id={subject}
        />{" "}
        {text}
        <span className={styles["when"]}>
          {when ? formatWhen(when, words) : t("changes.undated")} ·{" "}
          <Button
            look="link"
            aria-expanded={isOpen}
            aria-label={t("changes.sources.of", {
              what: `${nameOf(ecosystem, subject, day, words.locale)} ${text}`,
            })}
            onClick={() => setOpen(!isOpen)}
          >
            {t("changes.sources")}
          </Button>
        </span>
        {isOpen ? <Evidence change={change} /> : null}
      </span>
    </li>
  );
}
