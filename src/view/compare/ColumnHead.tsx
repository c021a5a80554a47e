import { ChevronLeft, ChevronRight, RotateCw, X } from "lucide-react";
import { hueOf } from "#layout/hue.ts";
import { Button } from "#ui/Button.tsx";
import { hueStyle } from "#ui/hueStyle.ts";
import { useActions, useExplorer } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import type { Loaded } from "../loaded.ts";
import { compareWordsIn } from "#words/compareWords.ts";
import { nameOf } from "#words/names.ts";
import { useWords } from "../words.ts";
import styles from "./CompareView.module.css";

export interface ColumnHeadProps {
  readonly id: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly loaded: Loaded<unknown>;
}

export function ColumnHead({ id, isFirst, isLast, loaded }: ColumnHeadProps) {
  const { ecosystem, day } = useExplorer();
  const { moveColumn, toggleCompared } = useActions();
  const { t: page, locale } = useWords();
  const { t } = compareWordsIn(locale);
  const name = nameOf(ecosystem, id, day, locale);
  const layer = ecosystem.componentById.get(id)?.layers[0]?.layer;
  const index = ecosystem.layers.findIndex((l) => l.id === layer);
  const style = hueStyle(index < 0 ? null : hueOf(index, ecosystem.layers.length));
  return (
    <th scope="col" className={styles["column"]} style={style} aria-label={name}>
      <EntityLink id={id} />
      <span className={styles["tools"]}>
        <Button
          look="quiet"
          aria-disabled={isFirst}
          aria-label={t("compare.left", { name })}
          onClick={() => moveColumn(id, -1)}
        >
          <ChevronLeft aria-hidden />
        </Button>
        <Button
          look="quiet"
          aria-disabled={isLast}
          aria-label={t("compare.right", { name })}
          onClick={() => moveColumn(id, 1)}
        >
          <ChevronRight aria-hidden />
        </Button>
        <Button
          look="quiet"
          aria-label={t("compare.remove", { name })}
          onClick={({ currentTarget }) => {
            const head = currentTarget.closest("th");
            const next = head?.nextElementSibling ?? head?.previousElementSibling;
            next?.querySelector<HTMLElement>("button")?.focus();
            toggleCompared(id);
          }}
        >
          <X aria-hidden />
        </Button>
      </span>
      {loaded.status === "failed" ? (
        <span className={styles["missing"]} title={loaded.detail}>
          {t("compare.failed", { name })}
          <Button look="quiet" aria-label={page("app.retry")} onClick={loaded.retry}>
            <RotateCw aria-hidden />
          </Button>
        </span>
      ) : null}
    </th>
  );
}
