import { Trash2 } from "lucide-react";
import { type Text, say } from "#model/text.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./SetList.module.css";
import { useDataWords } from "./dataWords.ts";

export interface ListedSet {
  readonly id: string;
  readonly title: Text;
  readonly href: string;
  /** A line below its name. */
  readonly about: string;
  readonly isShown: boolean;
  readonly onRemove?: () => void;
}

export interface SetListProps {
  readonly sets: readonly ListedSet[];
  readonly onChoose: (id: string) => void;
}

/** Data sets to choose from; a modified press opens one in a window of its own. */
export function SetList({ sets, onChoose }: SetListProps) {
  const { t, locale } = useDataWords();
  return (
    <ul className={styles["sets"]}>
      {sets.map(({ id, title, href, about, isShown, onRemove }) => (
        <li key={id}>
          <a
            href={href}
            aria-current={isShown || undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onChoose(id);
            }}
          >
            <span>{say(title, locale)}</span>
            <small>{isShown ? [t("data.shown"), about].filter(Boolean).join(" · ") : about}</small>
          </a>
          {onRemove && (
            <Button
              look="quiet"
              aria-label={t("data.remove", { name: say(title, locale) })}
              onClick={onRemove}
            >
              <Trash2 aria-hidden />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
