import { useId } from "react";
import type { Chosen } from "#model/talk.ts";
import { useTalkWords } from "./talkWords.ts";
import styles from "./ChosenFields.module.css";

/** One thing that can stand on a slide. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
}

/** What can be chosen of a step's view, by the list of `Chosen` that it is chosen for. */
export type Choices = {
  readonly [List in keyof Chosen]-?: readonly Choice<NonNullable<Chosen[List]>[number]>[];
};

export interface ChosenFieldsProps {
  readonly choices: Choices;
  readonly only: Chosen;
  readonly onChoose: (only: Chosen) => void;
}

/** What of a step's view has a place on its slide: lists of boxes; where none is ticked, what fits. */
export function ChosenFields({ choices, only, onChoose }: ChosenFieldsProps) {
  return (
    <>
      <ChosenField list="rows" {...{ choices, only, onChoose }} />
      <ChosenField list="columns" {...{ choices, only, onChoose }} />
      <ChosenField list="panel" {...{ choices, only, onChoose }} />
      <ChosenField list="layers" {...{ choices, only, onChoose }} />
    </>
  );
}

function ChosenField({
  list,
  choices,
  only,
  onChoose,
}: ChosenFieldsProps & { readonly list: keyof Chosen }) {
  const { t } = useTalkWords();
  const id = useId();
  const offered: readonly Choice[] = choices[list];
  if (offered.length < 2) return null;
  const chosen: readonly string[] = only[list] ?? [];
  const toggle = (one: string): void =>
    onChoose({
      ...only,
      [list]: chosen.includes(one)
        ? chosen.filter((other) => other !== one)
        : // In the order in which they are offered.
          offered.flatMap((choice) =>
            choice.id === one || chosen.includes(choice.id) ? [choice.id] : [],
          ),
    });
  const count = offered.filter((choice) => chosen.includes(choice.id)).length;
  return (
    <details className={styles["chosen"]}>
      <summary id={id}>
        {t(`talk.only.${list}`)}
        {": "}
        {count === 0
          ? t("talk.only.fitting")
          : t("talk.only.count", { chosen: count, count: offered.length })}
      </summary>
      <ul aria-labelledby={id}>
        {offered.map((choice) => (
          <li key={choice.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(choice.id)}
                onChange={() => toggle(choice.id)}
              />
              {choice.label}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
