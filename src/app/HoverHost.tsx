import { useQuery } from "@tanstack/react-query";
import { type RefObject, useCallback, useRef } from "react";
import { say, type Text } from "#model/text.ts";
import { useExplorer } from "#view/context.ts";
import { HoverCard } from "#view/picture/HoverCard.tsx";
import { type Hovered, useHovered } from "#view/picture/useHovered.ts";
import { useWords } from "#view/words.ts";
import { chipWords } from "#words/chipWords.ts";
import { hintOf } from "#words/hintWords.ts";
import { nameIn, nameOf } from "#words/names.ts";
import { firstSentence } from "#words/sentence.ts";
import type { Queries } from "./queries.ts";

export interface HoverHostProps {
  readonly queries: Queries;
}

/** Says in one sentence what is pointed at, or has the focus. */
export function HoverHost({ queries }: HoverHostProps) {
  const card = useRef<HTMLDivElement>(null);
  const isOverCard = useCallback(
    (element: Element): boolean => card.current?.contains(element) ?? false,
    [],
  );
  const hovered = useHovered(isOverCard);
  return hovered ? <Card hovered={hovered} card={card} queries={queries} /> : null;
}

interface CardProps extends HoverHostProps {
  readonly hovered: Hovered;
  readonly card: RefObject<HTMLDivElement | null>;
}

function Card({ hovered, card, queries }: CardProps) {
  const { ecosystem, day, snapshots } = useExplorer();
  const words = useWords();
  const [kind = "", id = ""] = hovered.about.split("/");
  const component = useQuery({ ...queries.component(id), enabled: kind === "component" }).data;
  const standard = useQuery({ ...queries.standard(id), enabled: kind === "standard" }).data;
  const org = useQuery({ ...queries.org(id), enabled: kind === "org" }).data;
  const layer = ecosystem.layerById.get(id) ?? ecosystem.groupById.get(id);
  const hint = hintOf(kind, id, words);
  const summary: Text | undefined = (component ?? standard ?? org ?? layer)?.summary;
  const sentence = hint?.sentence ?? (summary ? firstSentence(say(summary, words.locale)) : "");
  const snapshot = snapshots.find((one) => one.component.id === id);
  // In a list a name alone says nothing more.
  if (hovered.element.matches("label") && sentence === "") return null;
  const name = snapshot
    ? nameIn(snapshot.name, words.locale)
    : (hint?.name ?? nameOf(ecosystem, id, day, words.locale));
  const facts = snapshot
    ? chipWords(snapshot, name, { ecosystem, day }, words).details.flatMap(
        ([fullest]) => fullest ?? [],
      )
    : [];
  return (
    <HoverCard cardRef={card} hovered={hovered} name={name} facts={facts} sentence={sentence} />
  );
}
