import type { ReactNode } from "react";
import { FACETS, valuesOf } from "#query/filter.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useAnswers, useExplorer } from "../context.ts";
import { useRest } from "../rest.ts";
import { useWords } from "../words.ts";
import { Facet } from "./Facet.tsx";
import styles from "./FilterBar.module.css";

export interface FilterBarProps {
  /** What the filter by changes offers. */
  readonly changed: ReactNode;
}

/** Those whose values are the components' own, whatever else is asked. */
const OWN_FACETS = FACETS.filter((facet) => facet !== "changed");

/**
 * A button for each facet that has something to choose, and how many components are left, which opens
 * their list. Until the rest of the index has come, a facet is taken to have something: the bar keeps
 * its shape.
 */
export function FilterBar({ changed }: FilterBarProps) {
  const { snapshots } = useExplorer();
  const { shown } = useAnswers();
  const { setPicture } = useActions();
  const { t } = useWords();
  const isPart = useRest().status !== "ready";
  return (
    <div className={styles["bar"]} role="group" aria-label={t("filter.group")} data-filters>
      {OWN_FACETS.filter(
        (facet) => isPart || snapshots.some((snapshot) => valuesOf(snapshot, facet).length > 0),
      ).map((facet) => (
        <Facet key={facet} facet={facet} />
      ))}
      <Facet facet="changed">{changed}</Facet>
      <p role="status" className={styles["count"]}>
        <Button look="quiet" title={t("filter.list")} onClick={() => setPicture("list")}>
          {t("filter.shown", { shown: shown.size, count: snapshots.length })}
        </Button>
      </p>
    </div>
  );
}
