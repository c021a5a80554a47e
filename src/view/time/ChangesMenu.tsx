import { GitCompareArrows } from "lucide-react";
import { Disclosure } from "#ui/Disclosure.tsx";
import { useCloseDisclosure } from "#ui/useCloseDisclosure.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import { useActions, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { SinceChoices, type SinceChoicesProps } from "./SinceChoices.tsx";
import styles from "./TimeLine.module.css";

export type ChangesMenuProps = Omit<SinceChoicesProps, "onChoose">;

/** Where one chooses since when changes are marked. */
export function ChangesMenu(props: ChangesMenuProps) {
  const since = useView((view) => view.since);
  const { t } = timeWordsIn(useWords().locale);
  return (
    <Disclosure
      title={t("time.changes.title")}
      isMarked={since !== null}
      label={
        <>
          <GitCompareArrows aria-hidden width={18} height={18} />
          <span className={styles["label"]}>{t("time.changes")}</span>
          <span className="visually-hidden">{t("time.changes")}</span>
        </>
      }
    >
      <Choices {...props} />
    </Disclosure>
  );
}

function Choices(props: ChangesMenuProps) {
  const { showSince } = useActions();
  const close = useCloseDisclosure();
  return (
    <div className={styles["choices"]}>
      <SinceChoices
        {...props}
        onChoose={(date) => {
          showSince(date);
          close();
        }}
      />
    </div>
  );
}
