import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { KEY_ACTIONS } from "#state/present/keys.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./Help.module.css";
import { usePresentWords } from "./presentWords.ts";

export interface HelpProps {
  readonly hasLetters: boolean;
  readonly onLetters: (hasLetters: boolean) => void;
  readonly onClose: () => void;
}

/** The keys, written out from the very list that is acted on, and the way to turn letters off. */
export function Help({ hasLetters, onLetters, onClose }: HelpProps) {
  const { t } = usePresentWords();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div
      role="dialog"
      aria-modal
      aria-label={t("keys.title")}
      className={styles["help"]}
      data-presenting
    >
      <div className={styles["head"]}>
        <h2>{t("keys.title")}</h2>
        <Button ref={close} look="quiet" aria-label={t("close")} onClick={onClose}>
          <X aria-hidden />
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
      <div className={styles["scroll"]} role="group" aria-label={t("keys.title")} tabIndex={0}>
        <dl className={styles["keys"]}>
          {KEY_ACTIONS.map(({ id, keys }) => (
            <div key={id} className={styles["row"]}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key} data-off={(!hasLetters && key.length === 1) || undefined}>
                    {written(key)}
                  </kbd>
                ))}
              </dt>
              <dd>{t(`key.${id}`)}</dd>
            </div>
          ))}
          <div className={styles["row"]}>
            <dt>
              <kbd>{t("keys.or")}</kbd>
            </dt>
            <dd>{t("keys.digits")}</dd>
          </div>
        </dl>
      </div>
      <label className={styles["letters"]}>
        <input
          type="checkbox"
          checked={hasLetters}
          onChange={({ currentTarget }) => onLetters(currentTarget.checked)}
        />
        {t("keys.letters")}
      </label>
    </div>
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  "-": "−",
};

/** A key as it stands on the board. */
function written(key: string): string {
  return key
    .split(/(?<=.)\+/u)
    .map((part) => SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(" ");
}
