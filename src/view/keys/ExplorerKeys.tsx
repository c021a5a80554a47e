import { X } from "lucide-react";
import { KeyDialog } from "#ui/KeyDialog.tsx";
import { keysWordsIn } from "#words/keysWords.ts";
import { useWords } from "../words.ts";
import { EXPLORER_KEYS } from "./explorerKeys.ts";
import styles from "./ExplorerKeys.module.css";

/** The keys of the explorer. */
export function ExplorerKeys({ onClose }: { readonly onClose: () => void }) {
  const { locale } = useWords();
  const { t } = keysWordsIn(locale);
  const groups = EXPLORER_KEYS.map(({ place, rows }) => ({
    heading: t(`keys.${place}`),
    rows: [
      ...rows.map(({ id, keys }) => ({ keys, words: t(`key.${id}`) })),
      ...(place === "picture" ? [{ keys: [t("keys.letters")], words: t("key.type") }] : []),
    ],
  }));
  return (
    <KeyDialog
      title={t("keys.title")}
      groups={groups}
      closeLabel={t("keys.close")}
      closeIcon={<X aria-hidden />}
      onClose={onClose}
    >
      <p className={styles["note"]}>{t("keys.present")}</p>
    </KeyDialog>
  );
}
