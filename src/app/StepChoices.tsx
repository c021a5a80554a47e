import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Ecosystem } from "#model/ecosystem.ts";
import { type Chosen, PANEL_PARTS_OF, type Step } from "#model/talk.ts";
import { say } from "#model/text.ts";
import { type Day, dayOfClock, parseWhen } from "#model/when.ts";
import { type Facts, factsOf } from "#export/handoutFacts.ts";
import { tableOf } from "#export/handoutTable.ts";
import { gather, type Gathered } from "#export/publishedFiles.ts";
import { reconcileStep } from "#state/reconcileStep.ts";
import { useExplorer } from "#view/context.ts";
import { type Choices, ChosenFields } from "#view/talks/ChosenFields.tsx";
import { useTalkWords } from "#view/talks/talkWords.ts";
import { useWords } from "#view/words.ts";
import type { Words } from "#words/words.ts";
import { publishedFilesOf } from "./publishedFilesOf.ts";
import type { Queries } from "./queries.ts";

export interface StepChoicesProps {
  readonly step: Step;
  readonly queries: Queries;
  readonly onChoose: (only: Chosen) => void;
}

/** What can be chosen of a step's view is in the files behind it; until they are there nothing is offered. */
export function StepChoices({ step, queries, onChoose }: StepChoicesProps) {
  const { ecosystem } = useExplorer();
  const { t } = useTalkWords();
  const cache = useQueryClient();
  const words = useWords();
  const [today] = useState(() => dayOfClock(new Date()));
  const { data: gathered } = useQuery({
    queryKey: [...queries.index.queryKey, "choices", step.view],
    queryFn: () =>
      gather(publishedFilesOf(cache, queries), ecosystem, { ...EMPTY, steps: [step] }, today),
    structuralSharing: false,
    gcTime: 0,
  });
  const choices = useMemo(
    () =>
      gathered
        ? choicesOf(step, { ecosystem, gathered, today, words, summary: t("talk.only.summary") })
        : null,
    [step, ecosystem, gathered, today, words, t],
  );
  return choices ? (
    <ChosenFields choices={choices} only={step.only ?? {}} onChoose={onChoose} />
  ) : null;
}

const EMPTY = { kind: "talk", id: "choices", title: { en: "" } } as const;

interface Asking {
  readonly ecosystem: Ecosystem;
  readonly gathered: Gathered;
  readonly today: Day;
  readonly words: Words;
  /** What the part of a panel is called that is no fact. */
  readonly summary: string;
}

function choicesOf(step: Step, { ecosystem, gathered, today, words, summary }: Asking): Choices {
  const { view } = reconcileStep(step, ecosystem);
  const { open, at, compare, table: place } = view;
  const day = (at === null ? null : parseWhen(at)?.max) ?? today;
  const asking = { ecosystem, gathered, day, words };
  const table = tableOf(place === "off" ? [] : compare, asking);
  const panel = (facts: Facts): Choices["panel"] =>
    PANEL_PARTS_OF[open?.kind ?? "layer"].flatMap((id) => {
      const label =
        id === "summary"
          ? facts.summary && summary
          : facts.facts.find((fact) => fact.id === id)?.label;
      return label ? [{ id, label }] : [];
    });
  return {
    rows: (table?.groups ?? []).flatMap(({ rows }) => rows.map(({ id, label }) => ({ id, label }))),
    columns: (table?.ids ?? []).map((id, index) => ({ id, label: table?.columns[index] ?? id })),
    panel: open && !table ? panel(factsOf(open, asking)) : [],
    layers: table
      ? []
      : ecosystem.layers.map(({ id, label }) => ({ id, label: say(label, words.locale) })),
  };
}
