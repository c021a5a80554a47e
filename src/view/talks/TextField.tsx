import { type ChangeEvent, useId, useState } from "react";
import type { Text } from "#model/text.ts";
import { writtenIn } from "#state/writeText.ts";
import { useTalkWords } from "./talkWords.ts";
import styles from "./Fields.module.css";

export interface TextFieldProps {
  readonly label: string;
  readonly text: Text | undefined;
  readonly rows?: number;
  /** Raised when the text has been changed by other hands than those in the field. */
  readonly epoch: number;
  readonly onWrite: (words: string) => void;
  readonly onLeave: () => void;
}

/**
 * Words in the language on the screen; those of the other language are seen until there are some.
 * While somebody types, the field holds what they type to the letter, even what is not taken up,
 * such as a title that is empty for a moment.
 */
export function TextField({ label, text, rows = 1, epoch, onWrite, onLeave }: TextFieldProps) {
  const { locale } = useTalkWords();
  const id = useId();
  const [typed, setTyped] = useState<{ words: string; epoch: number } | null>(null);
  const isTyping = typed?.epoch === epoch;
  const props = {
    id,
    lang: locale,
    className: styles["input"],
    value: isTyping ? typed.words : writtenIn(text, locale),
    placeholder: writtenIn(text, locale === "en" ? "zh-CN" : "en"),
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setTyped({ words: target.value, epoch });
      onWrite(target.value);
    },
    onBlur: () => {
      setTyped(null);
      onLeave();
    },
  };
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? <textarea rows={rows} {...props} /> : <input type="text" {...props} />}
    </div>
  );
}
