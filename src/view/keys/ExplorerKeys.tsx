import { Dialog } from "@ariakit/react";
import { keysWordsIn } from "#words/keysWords.ts";
import { useWords } from "../words.ts";
import { EXPLORER_KEYS } from "./explorerKeys.ts";
import sheet from "./KeySheet.module.css";
import { KeySheet } from "./KeySheet.tsx";
import styles from "./ExplorerKeys.module.css";

/** The keys of the explorer, over the page until Escape, its button or a press beside it closes it. */
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
    <Dialog open onClose={onClose} className={sheet["help"]} aria-label={t("keys.title")}>
      <KeySheet
        title={t("keys.title")}
        groups={groups}
        closeLabel={t("keys.close")}
        onClose={onClose}
      >
        <p className={styles["note"]}>{t("keys.present")}</p>
      </KeySheet>
    </Dialog>
  );
}
