import { ChevronLeft, ChevronRight } from "lucide-react";
import { useMemo } from "react";
import { useStore } from "zustand";
import type { EntityRef } from "#model/id.ts";
import { hrefOfOpen } from "#state/links.ts";
import { pressed } from "#ui/pressed.ts";
import { nameOf } from "#words/names.ts";
import { useActions, useAnswers, useExplorer, useView } from "../context.ts";
import { usePanelWords } from "./panelWords.ts";
import styles from "./PanelFrame.module.css";

/**
 * The neighbours of what is open: in the list in which it was pressed, or else among the things of its
 * kind, components among those of their layer that pass the filters.
 */
export function Course({ entity }: { readonly entity: EntityRef }) {
  const { ecosystem, store, snapshots, threads } = useExplorer();
  const { shown } = useAnswers();
  const chosen = useStore(store, ({ course }) => course);
  const { t } = usePanelWords();
  const course = useMemo(() => {
    if (chosen.some((one) => isSame(one, entity))) return chosen;
    const { kind, id } = entity;
    const layer = snapshots.find(({ component }) => component.id === id)?.layer;
    const ids = {
      component: snapshots
        .filter(
          (one) => one.layer === layer && (shown.has(one.component.id) || one.component.id === id),
        )
        .map(({ component }): string => component.id),
      standard: threads.map(({ standard }): string => standard.id),
      layer: ecosystem.layers.toReversed().map((one): string => one.id),
      org: [],
    }[kind];
    return ids.map((other): EntityRef => ({ kind, id: other }));
  }, [chosen, entity, ecosystem, snapshots, threads, shown]);
  const place = course.findIndex((one) => isSame(one, entity));
  if (place < 0 || course.length < 2) return null;
  return (
    <nav className={styles["course"]} aria-label={t("panel.course.label")}>
      <Neighbour to={course[place - 1]} course={course} way="previous" />
      <span>{t("panel.course", { place: place + 1, count: course.length })}</span>
      <Neighbour to={course[place + 1]} course={course} way="next" />
    </nav>
  );
}

interface NeighbourProps {
  readonly to: EntityRef | undefined;
  readonly course: readonly EntityRef[];
  readonly way: "previous" | "next";
}

function Neighbour({ to, course, way }: NeighbourProps) {
  const { ecosystem, day, prefetch } = useExplorer();
  const { open } = useActions();
  const { t, locale } = usePanelWords();
  const href = useView((view) => (to ? hrefOfOpen(view, to) : ""));
  const icon = way === "next" ? <ChevronRight aria-hidden /> : <ChevronLeft aria-hidden />;
  if (!to) return <span className={styles["end"]}>{icon}</span>;
  const label = t(`panel.${way}`, { name: nameOf(ecosystem, to.id, day, locale) });
  return (
    <a
      href={href}
      className={styles["neighbour"]}
      aria-label={label}
      title={label}
      onPointerEnter={() => prefetch(to)}
      onClick={(event) => pressed(event, () => open(to, course))}
    >
      {icon}
    </a>
  );
}

function isSame(a: EntityRef, b: EntityRef): boolean {
  return a.kind === b.kind && a.id === b.id;
}
