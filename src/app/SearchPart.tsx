import { useState } from "react";
import type { ExportFormat } from "#query/ask/answer.ts";
import { useAnswers, useExplorer } from "#view/context.ts";
import { SearchBox, type SearchBoxProps } from "#view/search/SearchBox.tsx";
import { useWords } from "#view/words.ts";
import { exportWordsIn } from "#words/exportWords.ts";
import styles from "./SearchPart.module.css";

const PNG_SCALE = 2;

/** The search, with what only the app can do for it: files are made, and what came of it is said. */
export function SearchPart(props: Omit<SearchBoxProps, "onExport">) {
  const explorer = useExplorer();
  const answers = useAnswers();
  const words = useWords();
  const [said, setSaid] = useState("");
  const { t } = exportWordsIn(words.locale);
  const save = async (format: "svg" | "png"): Promise<void> => {
    const { exportWith, savePng, saveSvg } = await import("./exportPicture.ts");
    setSaid(
      await exportWith({ explorer, answers, words }, async (shown) => {
        const name = format === "svg" ? saveSvg(shown) : await savePng(shown, PNG_SCALE);
        return t("export.saved", { name });
      }),
    );
  };
  const onExport = (format: ExportFormat): void => {
    if (format === "print") print();
    else void save(format).catch(() => setSaid(t("export.refused")));
  };
  return (
    <>
      <SearchBox {...props} onExport={onExport} />
      <p role="status" className={styles["said"]}>
        {said}
      </p>
    </>
  );
}
