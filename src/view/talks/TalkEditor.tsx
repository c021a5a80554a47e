import { ChevronDown, ChevronUp, Download, Link, Play, Plus, Redo2, Undo2, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { minutesOf } from "#state/draft.ts";
import { gapsOf } from "#state/stepGaps.ts";
import { Button } from "#ui/Button.tsx";
import { isMenuOpen } from "#ui/isMenuOpen.ts";
import { useExplorer } from "../context.ts";
import { useFocusReturn } from "../useFocusReturn.ts";
import { listed } from "#words/listed.ts";
import { AddSlide } from "./AddSlide.tsx";
import { useTalkWords } from "./talkWords.ts";
import { StepList } from "./StepList.tsx";
import styles from "./TalkEditor.module.css";
import { type Notice, TalkNotice } from "./TalkNotice.tsx";
import { TextField } from "./TextField.tsx";
import type { StepFieldsProps } from "./StepFields.tsx";
import { type StepTools, useStepActions } from "./useStepActions.ts";

export interface TalkEditorProps
  extends
    StepTools,
    Pick<StepFieldsProps, "renderPreview" | "renderChoices" | "takeImage" | "newSource"> {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Somebody has left a field. */
  readonly onLeave: () => void;
  readonly onShare: () => void;
  readonly onExport: () => void;
  readonly onClose: () => void;
  /** Whether the browser keeps what is written. */
  readonly isKept: boolean;
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/** A talk being written, beside the picture: one goes on exploring and adds what one sees. */
export function TalkEditor(props: TalkEditorProps) {
  const { draft, onEdit, onLeave, isKept, notice } = props;
  const { t, locale } = useTalkWords();
  const { talk, past, future } = draft;
  const { steps } = talk;
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const [isFolded, setFolded] = useState(false);
  const [epoch, setEpoch] = useState(0);
  const work = useStepActions(props);

  useFocusReturn();
  useEffect(() => {
    // After a reload it arrives late; whoever has opened a menu by then keeps it.
    if (isMenuOpen()) return;
    heading.current?.focus({ preventScroll: true });
  }, []);

  const travel = (way: "undo" | "redo"): void => {
    const goal = (way === "undo" ? past : future).at(-1);
    if (!goal) return;
    if (way === "undo") props.onUndo();
    else props.onRedo();
    setEpoch(epoch + 1);
    const key = way === "undo" ? "talk.said.undone" : "talk.said.redone";
    work.onSay(t(key, { count: goal.steps.length }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.nativeEvent.isComposing) return;
    const key = event.key.toLowerCase();
    const isRedo = (key === "z" && event.shiftKey) || (key === "y" && !event.shiftKey);
    if (key !== "z" && !isRedo) return;
    event.preventDefault();
    travel(isRedo ? "redo" : "undo");
  };
  const words = (field: "title" | "summary", label: string) => (
    <TextField
      label={label}
      text={talk[field]}
      epoch={epoch}
      onWrite={(typed) => onEdit({ do: "entitle", field, locale, words: typed })}
      onLeave={onLeave}
    />
  );

  return (
    // Keys that rise from the fields and buttons within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className={styles["editor"]}
      data-small={isFolded || undefined}
      aria-labelledby={headingId}
      onKeyDown={onKeyDown}
    >
      <header className={styles["bar"]}>
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {t("talk.editor")}
        </h2>
        <Tool
          label={t("talk.undo")}
          isOff={past.length === 0}
          icon={<Undo2 aria-hidden />}
          onPress={() => travel("undo")}
        />
        <Tool
          label={t("talk.redo")}
          isOff={future.length === 0}
          icon={<Redo2 aria-hidden />}
          onPress={() => travel("redo")}
        />
        <Tool
          label={isFolded ? t("talk.unfold") : t("talk.fold")}
          icon={isFolded ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
          onPress={() => setFolded(!isFolded)}
        />
        <Tool label={t("panel.close")} icon={<X aria-hidden />} onPress={props.onClose} />
      </header>
      {!isFolded && (
        <div className={styles["body"]} data-scroller>
          {!isKept && (
            <p role="alert" className={styles["notice"]}>
              {t("talk.memory")}
            </p>
          )}
          {notice && <TalkNotice notice={notice} onDismiss={props.onDismiss} />}
          {words("title", t("talk.title"))}
          {words("summary", t("talk.summary"))}
          <Gaps steps={steps} />
          {steps.length === 0 ? (
            <p className={styles["empty"]}>{t("talk.empty")}</p>
          ) : (
            <StepList
              {...work.actions}
              renderPreview={props.renderPreview}
              renderChoices={props.renderChoices}
              takeImage={props.takeImage}
              newSource={props.newSource}
              sources={talk.sources ?? NO_SOURCES}
              steps={steps}
              current={work.current}
              follow={work.follow}
              epoch={epoch}
              onFollowed={work.onFollowed}
              onOpen={work.onOpen}
              onMoveTo={work.onMoveTo}
              onEdit={onEdit}
              onLeave={onLeave}
            />
          )}
          {steps.length > 0 && <p className={styles["keys"]}>{t("talk.keys")}</p>}
        </div>
      )}
      <footer className={styles["foot"]}>
        <Button className={styles["add"]} onClick={work.onAdd}>
          <Plus aria-hidden />
          {t("talk.add")}
        </Button>
        {isFolded ? null : <AddSlide onAdd={work.onAddSlide} />}
        {!isFolded && steps.length > 0 && (
          <>
            <Button onClick={() => props.onPlay(1)}>
              <Play aria-hidden />
              {t("talk.play")}
            </Button>
            <Button onClick={props.onShare}>
              <Link aria-hidden />
              {t("talk.link")}
            </Button>
            <Button onClick={props.onExport}>
              <Download aria-hidden />
              {t("talk.export")}
            </Button>
            <span className={styles["size"]}>
              {t("talk.size", { count: steps.length, minutes: tenths(minutesOf(talk)) })}
            </span>
          </>
        )}
      </footer>
      <p aria-live="polite" className="visually-hidden">
        {work.said}
      </p>
    </aside>
  );
}

const NO_SOURCES = {};

interface ToolProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

function Tool({ label, icon, isOff = false, onPress }: ToolProps) {
  return (
    <Button look="quiet" aria-label={label} title={label} aria-disabled={isOff} onClick={onPress}>
      {icon}
    </Button>
  );
}

/** Which steps show nothing, or only in part, in this data set. */
function Gaps({ steps }: Pick<StepTools["draft"]["talk"], "steps">) {
  const { ecosystem } = useExplorer();
  const { t, locale } = useTalkWords();
  const numbers = steps.flatMap((step, index) =>
    gapsOf(step, ecosystem).length > 0 ? [String(index + 1)] : [],
  );
  if (numbers.length === 0) return null;
  return (
    <p role="status" className={styles["notice"]}>
      {t("talk.gaps", { steps: listed(numbers, locale) })}
    </p>
  );
}

function tenths(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
