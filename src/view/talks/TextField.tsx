import { type ChangeEvent, type KeyboardEvent, useId, useState } from "react";
import type { Text } from "#model/text.ts";
import { writtenIn } from "#state/writeText.ts";
import { useTalkWords } from "./talkWords.ts";
import styles from "./Fields.module.css";

export interface TextFieldProps {
  readonly label: string;
  readonly text: Text | undefined;
  /** Lines to begin with; the field grows with its words. One: it holds a single line, however it wraps. */
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
  const isLine = rows === 1;
  const isTyping = typed?.epoch === epoch;
  const props = {
    id,
    lang: locale,
    className: styles["input"],
    value: isTyping ? typed.words : writtenIn(text, locale),
    placeholder: writtenIn(text, locale === "en" ? "zh-CN" : "en"),
    onChange: ({ target: { value } }: ChangeEvent<HTMLTextAreaElement>) => {
      // What is pasted may have several.
      const words = isLine ? value.replaceAll(/\s*\n\s*/gu, " ") : value;
      setTyped({ words, epoch });
      onWrite(words);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isLine && event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
    },
    onBlur: () => {
      setTyped(null);
      onLeave();
    },
  };
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <textarea rows={rows} {...props} />
    </div>
  );
}
