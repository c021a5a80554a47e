import { useEffect, useRef } from "react";
import { KEY_ACTIONS } from "#state/present/keys.ts";
import sheet from "../keys/KeySheet.module.css";
import { KeySheet } from "../keys/KeySheet.tsx";
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
  const rows = KEY_ACTIONS.map(({ id, keys }) => ({ keys, words: t(`key.${id}`) }));
  const digits = { keys: [t("keys.or")], words: t("keys.digits") };
  return (
    <div
      role="dialog"
      aria-modal
      aria-label={t("keys.title")}
      className={sheet["help"]}
      data-presenting
    >
      <KeySheet
        title={t("keys.title")}
        groups={[{ rows: [...rows, digits] }]}
        isOff={(key) => !hasLetters && key.length === 1}
        closeLabel={t("close")}
        closeRef={close}
        onClose={onClose}
      >
        <label className={styles["letters"]}>
          <input
            type="checkbox"
            checked={hasLetters}
            onChange={({ currentTarget }) => onLetters(currentTarget.checked)}
          />
          {t("keys.letters")}
        </label>
      </KeySheet>
    </div>
  );
}
