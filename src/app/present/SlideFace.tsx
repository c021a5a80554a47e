import type { ReactNode } from "react";
import type { Rect } from "#layout/scene.ts";
import { byDepth } from "#layout/stack.ts";
import { SLIDE_SIZE, type Slide, type SlidePicture } from "#export/slide.ts";
import type { SlideClaim } from "#export/slideClaim.ts";
import type { SlidePanel } from "#export/slidePanel.ts";
import type { TextBox } from "#export/slideText.ts";
import { hueStyle } from "#ui/hueStyle.ts";
import { Marks } from "#view/Marks.tsx";
import { FindingShape } from "#view/present/FindingShape.tsx";
import { usePresentWords } from "#view/present/presentWords.ts";
import { placed } from "./placed.ts";
import styles from "./Slide.module.css";
import { SlideTableFace } from "./SlideTableFace.tsx";

export interface SlideFaceProps {
  readonly slide: Slide;
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
  const { slide, isStill = false, isWaiting = false, stops, children } = props;
  const { place, count, title, facts, picture, panel, table, claim } = slide;
  const { t } = usePresentWords();
  const Title = isStill ? "p" : "h1";
  return (
    <div
      className={styles["slide"]}
      style={{ width: SLIDE_SIZE.width, height: SLIDE_SIZE.height }}
      data-slide={slide.number}
      data-waiting={isWaiting || undefined}
    >
      <p className={styles["soft"]} style={placed(place)}>
        {place.text}
      </p>
      <p className={styles["count"]} style={placed(count)}>
        {count.text}
      </p>
      <Title className={styles["title"]} style={placed(title)}>
        {title.text}
      </Title>
      {facts ? (
        <p className={styles["soft"]} style={placed(facts)} data-facts={isStill ? undefined : ""}>
          {facts.text}
        </p>
      ) : null}
      {picture ? <PictureFace picture={picture} stops={stops} /> : null}
      {panel ? <PanelFace panel={panel} isStill={isStill} /> : null}
      {table ? <SlideTableFace table={table} /> : null}
      {claim ? <ClaimFace claim={claim} label={t("claim")} /> : null}
      {children}
    </div>
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
    <div className={styles["box"]} style={placed(picture)}>
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

function PanelFace({ panel, isStill }: { readonly panel: SlidePanel; readonly isStill: boolean }) {
  const { kind, name, summary, facts } = panel;
  // Its border takes a px of the room inside.
  const edge = { x: panel.x + 1, y: panel.y + 1 };
  const Name = isStill ? "p" : "h2";
  return (
    <aside
      aria-label={name.text}
      className={styles["panel"]}
      style={placed(panel)}
      data-panel={panel.id}
    >
      <p className={styles["soft"]} style={placed(kind, edge)}>
        {kind.text}
      </p>
      <Name className={styles["name"]} style={placed(name, edge)}>
        {name.text}
      </Name>
      {summary ? <p style={placed(summary, edge)}>{summary.text}</p> : null}
      {facts.map((fact) => (
        <p key={fact.label} style={placed(fact, edge)}>
          <span className={styles["label"]}>{fact.label}</span>
          {fact.text}
        </p>
      ))}
    </aside>
  );
}

function ClaimFace({ claim, label }: { readonly claim: SlideClaim; readonly label: string }) {
  const isColumn = claim.rule.height > claim.rule.width;
  const { finding, saidLabel, said, verdict, foundLabel, found, sources } = claim;
  return (
    <section
      aria-label={label}
      className={styles["claim"]}
      style={placed(claim)}
      data-finding={finding}
      data-column={isColumn || undefined}
    >
      <div className={styles["rule"]} style={placed(claim.rule, claim)} />
      <Soft box={saidLabel} within={claim} />
      <blockquote className={styles["said"]} style={placed(said, claim)}>
        {said.text}
      </blockquote>
      <p className={styles["verdict"]} style={placed(verdict, claim)}>
        <FindingShape finding={finding} />
        {verdict.text}
      </p>
      <Soft box={foundLabel} within={claim} />
      <p style={placed(found, claim)}>{found.text}</p>
      {sources ? <Soft box={sources} within={claim} /> : null}
    </section>
  );
}

function Soft({ box, within }: { readonly box: TextBox; readonly within: Rect }) {
  return (
    <p className={styles["soft"]} style={placed(box, within)}>
      {box.text}
    </p>
  );
}
