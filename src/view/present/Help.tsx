import { X } from "lucide-react";
import { KEY_ACTIONS } from "#state/present/keys.ts";
import { KeyDialog } from "#ui/KeyDialog.tsx";
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
  const rows = KEY_ACTIONS.map(({ id, keys }) => ({ keys, words: t(`key.${id}`) }));
  const digits = { keys: [t("keys.or")], words: t("keys.digits") };
  return (
    <KeyDialog
      title={t("keys.title")}
      groups={[{ rows: [...rows, digits] }]}
      isOff={(key) => !hasLetters && key.length === 1}
      isPresenting
      closeLabel={t("close")}
      closeIcon={<X aria-hidden />}
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
    </KeyDialog>
  );
}
