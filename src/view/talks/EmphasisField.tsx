import { X } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { nameOf } from "#words/names.ts";
import { useExplorer } from "../context.ts";
import { useTalkWords } from "./talkWords.ts";
import styles from "./Fields.module.css";

export interface EmphasisFieldProps {
  /** Ids of components and standards. */
  readonly things: readonly string[];
  readonly onPoint: (things: readonly string[]) => void;
}

/** What a step points out: as chips that can be taken away, and a field that knows all names. */
export function EmphasisField({ things, onPoint }: EmphasisFieldProps) {
  const { ecosystem, day } = useExplorer();
  const { t, locale } = useTalkWords();
  const [typed, setTyped] = useState("");
  const field = useId();
  const list = useId();
  const name = (id: string): string => nameOf(ecosystem, id, day, locale);
  const all = [...ecosystem.components, ...ecosystem.standards].map(({ id }) => id);
  const take = (text: string): void => {
    const wanted = text.trim().toLowerCase();
    const found = all.find((id) => id === wanted || name(id).toLowerCase() === wanted);
    if (found === undefined) return;
    setTyped("");
    onPoint([...things, found]);
  };
  return (
    <div className={styles["field"]}>
      <label htmlFor={field}>{t("talk.step.emphasis")}</label>
      {things.length > 0 && (
        <ul className={styles["chips"]}>
          {things.map((id) => (
            <li key={id}>
              {name(id)}
              <Button
                look="quiet"
                aria-label={t("talk.emphasis.remove", { name: name(id) })}
                onClick={() => onPoint(things.filter((thing) => thing !== id))}
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={field}
        type="text"
        list={list}
        className={styles["input"]}
        placeholder={t("talk.emphasis.add")}
        value={typed}
        onChange={({ target, nativeEvent }) => {
          setTyped(target.value);
          // Chosen from the list. What is typed may be the beginning of a longer name.
          if (isChoice(nativeEvent)) take(target.value);
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter") take(typed);
        }}
        onBlur={() => take(typed)}
      />
      <datalist id={list}>
        {all
          .filter((id) => !things.includes(id))
          .map((id) => (
            <option key={id}>{name(id)}</option>
          ))}
      </datalist>
    </div>
  );
}

function isChoice(event: Event): boolean {
  return !(event instanceof InputEvent) || event.inputType === "insertReplacementText";
}
