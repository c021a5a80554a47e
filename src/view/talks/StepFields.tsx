import { ArrowDown, ArrowUp, CopyPlus, Focus, ListPlus, Play, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import type { Step } from "#model/talk.ts";
import type { Edit, StepField } from "#state/talkEdits.ts";
import { Button } from "#ui/Button.tsx";
import { useTalkWords } from "./talkWords.ts";
import { ClaimFields, type ClaimFieldsProps } from "./ClaimFields.tsx";
import { EmphasisField } from "./EmphasisField.tsx";
import { MinutesField } from "./MinutesField.tsx";
import { SlideFields, type TakeImage } from "./SlideFields.tsx";
import styles from "./StepFields.module.css";
import { TextField } from "./TextField.tsx";

/** What can be done with a step as a whole. */
export interface StepActions {
  readonly onMove: (step: Step, by: -1 | 1) => void;
  readonly onDuplicate: (step: Step) => void;
  readonly onDelete: (step: Step) => void;
  readonly onInsertAfter: (step: Step) => void;
  readonly onReplace: (step: Step) => void;
  readonly onPlay: (step: Step) => void;
}

export interface StepFieldsProps
  extends StepActions, Pick<ClaimFieldsProps, "sources" | "newSource"> {
  /** The slide of a step as an audience will see it. */
  readonly renderPreview: (step: Step) => ReactNode;
  /** What of a step's view its slide shows. */
  readonly renderChoices: (step: Step) => ReactNode;
  readonly takeImage: TakeImage;
  readonly step: Step;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly epoch: number;
  readonly onEdit: (edit: Edit) => void;
  readonly onLeave: () => void;
}

/** A step, opened for writing. */
export function StepFields(props: StepFieldsProps) {
  const { step, isFirst, isLast, epoch, onEdit, onLeave } = props;
  const { t, locale } = useTalkWords();
  const { id } = step;
  const field = (name: StepField, rows: number) => (
    <TextField
      label={t(`talk.step.${name}`)}
      text={step[name]}
      rows={rows}
      epoch={epoch}
      onWrite={(words) => onEdit({ do: "write", id, field: name, locale, words })}
      onLeave={onLeave}
    />
  );
  return (
    <div className={styles["fields"]}>
      {props.renderPreview(step)}
      {field("title", 2)}
      {field("say", 4)}
      <div className={styles["pair"]}>
        <MinutesField
          minutes={step.minutes}
          epoch={epoch}
          onTime={(minutes) => onEdit({ do: "time", id, minutes })}
          onLeave={onLeave}
        />
        {field("chapter", 1)}
      </div>
      <EmphasisField
        things={step.emphasis ?? []}
        onPoint={(things) => onEdit({ do: "point", id, things })}
      />
      <SlideFields {...{ step, epoch, onEdit, onLeave }} takeImage={props.takeImage} />
      {step.slide ? null : props.renderChoices(step)}
      {isCover(step) ? null : (
        <ClaimFields
          {...{ step, epoch, onEdit, onLeave }}
          sources={props.sources}
          newSource={props.newSource}
        />
      )}
      <div className={styles["deeds"]}>
        <Button onClick={() => props.onPlay(step)}>
          <Play aria-hidden />
          {t("talk.playFrom")}
        </Button>
        <Button onClick={() => props.onReplace(step)}>
          <Focus aria-hidden />
          {t("talk.replace")}
        </Button>
        <Button onClick={() => props.onInsertAfter(step)}>
          <ListPlus aria-hidden />
          {t("talk.insert")}
        </Button>
        <Button
          aria-label={t("talk.up")}
          title={t("talk.up")}
          aria-disabled={isFirst}
          onClick={() => props.onMove(step, -1)}
        >
          <ArrowUp aria-hidden />
        </Button>
        <Button
          aria-label={t("talk.down")}
          title={t("talk.down")}
          aria-disabled={isLast}
          onClick={() => props.onMove(step, 1)}
        >
          <ArrowDown aria-hidden />
        </Button>
        <Button
          aria-label={t("talk.duplicate")}
          title={t("talk.duplicate")}
          onClick={() => props.onDuplicate(step)}
        >
          <CopyPlus aria-hidden />
        </Button>
        <Button
          aria-label={t("talk.delete")}
          title={t("talk.delete")}
          onClick={() => props.onDelete(step)}
        >
          <Trash2 aria-hidden />
        </Button>
      </div>
    </div>
  );
}

/** Its slide has a few large words and nothing else. */
function isCover({ slide }: Step): boolean {
  return slide?.kind === "title" || slide?.kind === "section" || slide?.kind === "end";
}
