import { usePresentWords } from "./presentWords.ts";
import styles from "./Cover.module.css";

/** A black or white screen over everything, so that people look at the speaker. */
export function Cover({ cover }: { readonly cover: "black" | "white" }) {
  const { t } = usePresentWords();
  return (
    <div className={styles["cover"]} data-cover={cover}>
      <p className="visually-hidden" role="status">
        {t(`cover.${cover}`)}
      </p>
    </div>
  );
}
