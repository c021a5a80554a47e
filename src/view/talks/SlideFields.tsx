import { ImagePlus } from "lucide-react";
import { useId, useRef, useState } from "react";
import type { Step, StepSlide } from "#model/talk.ts";
import { SLIDE_FIELDS, type SlideField, slideAs, WORD_SLIDES } from "#state/slideEdits.ts";
import type { Edit } from "#state/talkEdits.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./Fields.module.css";
import { useTalkWords } from "./talkWords.ts";
import { TextField } from "./TextField.tsx";

/** An image as a talk keeps it; `null` where the file is none, or is too large however small it is made. */
export type TakeImage = (
  file: File,
) => Promise<Omit<Extract<StepSlide, { kind: "image" }>, "kind" | "text" | "alt"> | null>;

export interface SlideFieldsProps {
  readonly step: Step;
  readonly epoch: number;
  readonly takeImage: TakeImage;
  readonly onEdit: (edit: Edit) => void;
  readonly onLeave: () => void;
}

/** What a step's slide shows, its words, and whether it is built up. */
export function SlideFields({ step, epoch, takeImage, onEdit, onLeave }: SlideFieldsProps) {
  const { t, locale } = useTalkWords();
  const kindId = useId();
  const fileInput = useRef<HTMLInputElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const { id, slide } = step;
  const fill = (next: StepSlide | null): void => onEdit({ do: "fill", id, slide: next });
  const take = async (file: File): Promise<void> => {
    const image = await takeImage(file);
    setFailed(image === null);
    // Another image in the same place keeps its words; nothing else is a caption.
    if (image) fill({ ...(slide?.kind === "image" && slide), kind: "image", ...image });
  };
  const rowsOf = (field: SlideField): number =>
    field.endsWith("Head") ? 1 : slide?.kind === "image" ? 2 : 4;
  return (
    <>
      <div className={styles["field"]}>
        <label htmlFor={kindId}>{t("talk.slide")}</label>
        <div className={styles["line"]}>
          <select
            id={kindId}
            className={styles["input"]}
            value={slide?.kind ?? "view"}
            onChange={({ target: { value } }) => {
              const kind = WORD_SLIDES.find((one) => one === value);
              fill(kind ? slideAs(kind, step) : null);
            }}
          >
            <option value="view">{t("talk.slide.view")}</option>
            {WORD_SLIDES.map((kind) => (
              <option key={kind} value={kind}>
                {t(`talk.slide.${kind}`)}
              </option>
            ))}
            {slide?.kind === "image" ? (
              <option value="image">{t("talk.slide.image")}</option>
            ) : null}
          </select>
          <Button
            aria-label={t("talk.slide.file")}
            title={t("talk.slide.file")}
            onClick={() => fileInput.current?.click()}
          >
            <ImagePlus aria-hidden />
          </Button>
          <input
            ref={fileInput}
            type="file"
            accept="image/png,image/jpeg,image/webp"
            aria-label={t("talk.slide.file")}
            hidden
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = "";
              if (file) void take(file);
            }}
          />
        </div>
        {hasFailed ? <p role="alert">{t("talk.slide.noImage")}</p> : null}
      </div>
      {slide?.kind === "tally" ? (
        <label className={styles["tick"]}>
          <input
            type="checkbox"
            checked={slide.of === "status"}
            onChange={() => fill({ ...slide, of: slide.of === "status" ? "verdicts" : "status" })}
          />
          {t("talk.slide.status")}
        </label>
      ) : null}
      {slide
        ? SLIDE_FIELDS[slide.kind].map((field) => (
            <TextField
              key={`${slide.kind}/${field}`}
              label={t(
                `talk.slide.${slide.kind === "image" && field === "text" ? "caption" : field}`,
              )}
              text={wordsOf(slide, field)}
              rows={rowsOf(field)}
              epoch={epoch}
              onWrite={(words) => onEdit({ do: "word", id, field, locale, words })}
              onLeave={onLeave}
            />
          ))
        : null}
      <label className={styles["tick"]}>
        <input
          type="checkbox"
          checked={step.builds ?? false}
          onChange={() => onEdit({ do: "build", id, builds: !step.builds })}
        />
        {t("talk.builds")}
      </label>
    </>
  );
}

function wordsOf(slide: StepSlide, field: SlideField): Step["title"] | undefined {
  return { ...EMPTY, ...slide }[field];
}

const EMPTY: Partial<Record<SlideField, Step["title"]>> = {};
