import type { ReactNode } from "react";
import { byDepth } from "#layout/stack.ts";
import { pathOf } from "#draw/mark.ts";
import { COUNT_SIGNS } from "#draw/signs.ts";
import { SLIDE_SIZE, type Slide } from "#export/slide.ts";
import { revealed, type SlidePart, type SlideText } from "#export/slidePart.ts";
import type { SlidePicture } from "#export/slidePicture.ts";
import { hueStyle } from "#ui/hueStyle.ts";
import { Marks } from "#view/Marks.tsx";
import { usePresentWords } from "#view/present/presentWords.ts";
import { Ring } from "#view/present/SlideMarks.tsx";
import { placed } from "./placed.ts";
import styles from "./Slide.module.css";
import { SlideTableFace } from "./SlideTableFace.tsx";

export interface SlideFaceProps {
  readonly slide: Slide;
  /** How many of its parts are shown yet; `null`: all. */
  readonly build?: number | null;
  /** Only looked at: a thumbnail, or what comes next. */
  readonly isStill?: boolean;
  /** The files of what it shows are still on their way. */
  readonly isWaiting?: boolean;
  /** What is pressed in the picture, laid over it. */
  readonly stops?: ReactNode;
  /** What lies over the whole slide. */
  readonly children?: ReactNode;
}

/** A slide as it was laid out, in its own px. */
export function SlideFace(props: SlideFaceProps) {
  const { slide, build = null, isStill = false, isWaiting = false, stops, children } = props;
  return (
    <div
      className={styles["slide"]}
      style={SLIDE_SIZE}
      data-slide={slide.number}
      data-waiting={isWaiting || undefined}
    >
      <Parts parts={revealed(slide.parts, build)} {...{ isStill, stops }} />
      {children}
    </div>
  );
}

interface PartsProps {
  readonly parts: readonly SlidePart[];
  readonly isStill: boolean;
  readonly stops?: ReactNode;
}

function Parts({ parts, isStill, stops }: PartsProps) {
  return parts.map((part, index) => <Part key={index} {...{ part, isStill, stops }} />);
}

function Part({ part, isStill, stops }: Omit<PartsProps, "parts"> & { readonly part: SlidePart }) {
  switch (part.kind) {
    case "text":
      return <Text text={part} isStill={isStill} />;
    case "box":
      return (
        <div
          className={styles["box"]}
          style={placed(part)}
          data-role={part.role}
          data-tone={part.tone}
        />
      );
    case "sign":
      return (
        <div className={styles["shape"]} style={placed(part)} data-tone={part.tone}>
          <svg viewBox="0 0 24 24" aria-hidden>
            <path d={pathOf(COUNT_SIGNS[part.sign])} fillRule="evenodd" />
          </svg>
        </div>
      );
    case "image":
      return (
        <img className={styles["image"]} style={placed(part)} src={part.image} alt={part.text} />
      );
    case "picture":
      return <PictureFace picture={part.picture} stops={stops} />;
    case "table":
      return <SlideTableFace table={part.table} />;
    case "ring":
      return (
        <svg
          className={styles["ring"]}
          viewBox={`0 0 ${SLIDE_SIZE.width} ${SLIDE_SIZE.height}`}
          data-emphasis={part.id}
          aria-hidden
        >
          <Ring outline={part.outline} />
        </svg>
      );
    case "group":
      return <Group group={part} isStill={isStill} />;
  }
}

/** Its parts stand in the slide itself: it only says that they belong together. */
function Group({
  group: { is, label, data, parts },
  isStill,
}: {
  readonly group: Extract<SlidePart, { kind: "group" }>;
  readonly isStill: boolean;
}) {
  const { t } = usePresentWords();
  const inside = <Parts parts={parts} isStill={isStill} />;
  const named = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [`data-${key}`, value]),
  );
  switch (is) {
    case "list":
      return <ul>{inside}</ul>;
    case "panel":
      return (
        <aside aria-label={label} {...named}>
          {inside}
        </aside>
      );
    case "claim":
      return (
        <section aria-label={t("claim")} {...named}>
          {inside}
        </section>
      );
  }
}

const TAGS = {
  title: "h1",
  facts: "p",
  name: "h2",
  text: "p",
  quote: "blockquote",
  line: "li",
} as const;

function Text({ text: part, isStill }: { readonly text: SlideText; readonly isStill: boolean }) {
  const { is, text, label, tone, isBold, leading, align, isMiddle } = part;
  const isHead = is === "title" || is === "name";
  // The page has one such heading, and no thumbnail has any.
  const Tag = isHead && isStill ? "p" : TAGS[is];
  return (
    <Tag
      className={styles["text"]}
      style={{
        ...placed(part),
        lineHeight: leading,
        textAlign: align,
        ...(isBold && { fontWeight: 700 }),
        ...(isMiddle && { alignContent: "center" }),
      }}
      data-tone={tone}
      data-is={is}
      data-facts={is === "facts" && !isStill ? "" : undefined}
    >
      {label === "" ? null : <span data-tone="soft">{label}</span>}
      {text}
    </Tag>
  );
}

/** What belongs to no layer. */
const PLAIN = hueStyle(262);

function PictureFace({
  picture,
  stops,
}: {
  readonly picture: SlidePicture;
  readonly stops: ReactNode;
}) {
  const { drawing, scene, top } = picture;
  const isTilted = byDepth(scene.bands).some(({ pose }) => pose.flat < 1);
  return (
    <div className={styles["picture"]} style={placed(picture)}>
      <svg
        width={drawing.width}
        height={drawing.height}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        style={PLAIN}
        data-tilted={isTilted || undefined}
        aria-hidden
        focusable={false}
      >
        <Marks marks={drawing.marks.slice(1)} />
      </svg>
      {stops ? (
        <div className={styles["stops"]} style={{ top, width: scene.width, height: scene.height }}>
          {stops}
        </div>
      ) : null}
    </div>
  );
}
