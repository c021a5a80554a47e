import type { Outline } from "#layout/outline.ts";
import type { Rect } from "#layout/scene.ts";
import type { Finding } from "#model/talk.ts";
import type { Phase } from "#model/track.ts";
import type { SlidePicture } from "./slidePicture.ts";
import type { SlideTable } from "./slideTable.ts";
import type { TextBox } from "./slideText.ts";
import type { Tone } from "./slideTones.ts";

/** Text at its place, broken into lines by whoever shows it, in no more room than it has. */
export interface SlideText extends TextBox {
  readonly kind: "text";
  /** `facts`: the date and the filter under a title. */
  readonly is: "title" | "facts" | "name" | "text" | "quote" | "line";
  readonly tone: Tone;
  readonly isBold: boolean;
  /** Height of a line, in sizes of the text. */
  readonly leading: number;
  readonly align: "start" | "center" | "end";
  readonly isMiddle: boolean;
  /** What a fact is about: before the text, softer. */
  readonly label: string;
}

/**
 * What a slide is made of, at its place in px of the slide. Every writer (the windows, paper, PPTX)
 * shows the same parts, so all show the same slide.
 */
export type SlidePart = (
  | SlideText
  /** `panel` has an edge and a ground of its own; `rule` parts; `bar` measures. */
  | (Rect & { readonly kind: "box"; readonly role: "panel" | "rule" | "bar"; readonly tone: Tone })
  | (Rect & { readonly kind: "sign"; readonly sign: Finding | Phase; readonly tone: Tone })
  | (Rect & { readonly kind: "image"; readonly image: string; readonly text: string })
  | { readonly kind: "picture"; readonly picture: SlidePicture }
  | { readonly kind: "table"; readonly table: SlideTable }
  /** `name`: of what it points out. */
  | {
      readonly kind: "ring";
      readonly id: string;
      readonly name: string;
      readonly outline: Outline;
    }
  | {
      /** What belongs together, under a name for those who hear the slide. */
      readonly kind: "group";
      readonly is: "panel" | "claim" | "list";
      readonly label: string;
      /** Data attributes. */
      readonly data: Readonly<Record<string, string>>;
      readonly parts: readonly SlidePart[];
    }
) & {
  /** Shown from this build of the step on; absent: from its beginning. */
  readonly build?: number;
};

type Looks = Partial<Omit<SlideText, "kind" | keyof TextBox>>;

/** A text of a slide; plain unless said otherwise. */
export function textPart(box: TextBox, looks: Looks = {}): SlideText {
  const plain = { is: "text", tone: "ink", isBold: false, leading: 1.35 } as const;
  const { x, y, width, height, size, text } = box;
  return {
    kind: "text",
    x,
    y,
    width,
    height,
    size,
    text,
    ...plain,
    align: "start",
    isMiddle: false,
    label: "",
    ...looks,
  };
}

/** The parts that are there after some builds; all where no number is given. */
export function revealed(parts: readonly SlidePart[], build: number | null): readonly SlidePart[] {
  if (build === null) return parts;
  return parts.flatMap((part): readonly SlidePart[] => {
    if ((part.build ?? 0) > build) return [];
    if (part.kind === "group") return [{ ...part, parts: revealed(part.parts, build) }];
    if (part.kind === "table") {
      const { table } = part;
      const rows = table.rows.filter((row) => (row.build ?? 0) <= build);
      return [{ ...part, table: { ...table, rows } }];
    }
    return [part];
  });
}
