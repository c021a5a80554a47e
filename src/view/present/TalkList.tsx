import { say } from "#model/text.ts";
import { Button } from "#ui/Button.tsx";
import { useExplorer } from "../context.ts";
import { usePresentWords } from "./presentWords.ts";
import styles from "./TalkList.module.css";

export interface TalkListProps {
  readonly onPlay: (talk: string, isLoop: boolean) => void;
}

/** The talks there are, how long they take, and the way into them. */
export function TalkList({ onPlay }: TalkListProps) {
  const { ecosystem } = useExplorer();
  const { t, locale } = usePresentWords();
  return (
    <ul className={styles["talks"]}>
      {ecosystem.talks.map(({ id, title, steps, minutes }) => (
        <li key={id}>
          <button type="button" className={styles["talk"]} onClick={() => onPlay(id, false)}>
            <span>{say(title, locale)}</span>
            <span className={styles["size"]}>
              {t("list.size", { steps, minutes: Math.round(minutes) })}
            </span>
          </button>
          <Button look="link" onClick={() => onPlay(id, true)}>
            {t("loop")}
            <span className="visually-hidden"> {say(title, locale)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
