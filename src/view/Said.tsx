import { languageOf, say, type Text } from "#model/text.ts";
import styles from "./Said.module.css";
import { useWords } from "./words.ts";

/** Words of the data in the page's language; those of another one, where it lacks them, marked as such. */
export function Said({ text }: { readonly text: Text }) {
  const { t, locale } = useWords();
  const language = languageOf(text, locale);
  const words = say(text, locale);
  if (language === locale) return words;
  return (
    <span lang={language}>
      {words}{" "}
      <abbr className={styles["mark"]} title={t("text.other")}>
        {language === "en" ? "EN" : "中文"}
      </abbr>
    </span>
  );
}
