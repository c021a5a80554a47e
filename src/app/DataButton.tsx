import { useQueryClient } from "@tanstack/react-query";
import { Disclosure } from "#ui/Disclosure.tsx";
import { useWords } from "#view/words.ts";
import styles from "./Header.module.css";
import { LazyPart } from "./LazyPart.tsx";
import { dataMenuPart, openHostPart } from "./parts.ts";

/** The name of the data set that is shown; it opens the choice of others, and of one's own. */
export function DataButton({ title }: { readonly title: string }) {
  const { t } = useWords();
  const cache = useQueryClient();
  return (
    <span className={styles["data"]}>
      <Disclosure isWide title={t("app.data")} label={<span>{title}</span>}>
        <LazyPart
          part={dataMenuPart}
          props={{ prepare: () => cache.prefetchQuery(openHostPart) }}
        />
      </Disclosure>
    </span>
  );
}
