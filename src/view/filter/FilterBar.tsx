import type { ReactNode } from "react";
import { type Facet as FacetId, FACETS, valuesOf } from "#query/filter.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useAnswers, useExplorer } from "../context.ts";
import { useRest } from "../rest.ts";
import { useWords } from "../words.ts";
import { Facet } from "./Facet.tsx";
import styles from "./FilterBar.module.css";

export interface FilterBarProps {
  /** What a facet offers to choose from. */
  readonly offered: (facet: FacetId) => ReactNode;
}

/**
 * A button for each facet that has something to choose, and how many components are left, which opens
 * their list. Until the rest of the index has come, a facet is taken to have something: the bar keeps
 * its shape.
 */
export function FilterBar({ offered }: FilterBarProps) {
  const { snapshots } = useExplorer();
  const { shown, isPending } = useAnswers();
  const { setPicture } = useActions();
  const { t } = useWords();
  const isPart = useRest().status !== "ready";
  const hasValues = (facet: FacetId): boolean =>
    isPart ||
    facet === "changed" ||
    snapshots.some((snapshot) => valuesOf(snapshot, facet).length > 0);
  return (
    <div className={styles["bar"]} role="group" aria-label={t("filter.group")} data-filters>
      {FACETS.filter(hasValues).map((facet) => (
        <Facet key={facet} facet={facet}>
          {offered(facet)}
        </Facet>
      ))}
      <p role="status" className={styles["count"]}>
        <Button look="quiet" title={t("filter.list")} onClick={() => setPicture("list")}>
          {isPending
            ? t("search.loading")
            : t("filter.shown", { shown: shown.size, count: snapshots.length })}
        </Button>
      </p>
    </div>
  );
}
