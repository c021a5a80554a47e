import { memo, type SVGAttributes } from "react";
import { type GroupMark, type Mark, pathOf, type TextMark } from "#draw/mark.ts";
import { classOf } from "#draw/roleClass.ts";
import { hueStyle } from "#ui/hueStyle.ts";
import "./marks.css";
import "./picture/picture.css";

/** From the middle of a line of text down to its baseline, in sizes of the text. */
const BASELINE = 0.355;

/** Renders marks as SVG elements; marks.css paints their roles and states. */
export const Marks = memo(function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark, index) => <OneMark key={keyOf(mark, index)} mark={mark} />);
});

function keyOf(mark: Mark, index: number): string {
  const id = mark.shape === "group" ? Object.values(mark.data ?? {}).join("/") : "";
  return id || String(index);
}

function OneMark({ mark }: { readonly mark: Mark }) {
  switch (mark.shape) {
    case "group":
      return <Group mark={mark} />;
    case "rect": {
      const { x, y, width, height, radius, role } = mark;
      return <rect className={classOf(role)} {...{ x, y, width, height }} rx={radius} />;
    }
    case "circle":
      return <circle className={classOf(mark.role)} cx={mark.x} cy={mark.y} r={mark.radius} />;
    case "line": {
      const [[x1, y1], [x2, y2]] = [mark.from, mark.to];
      return <line className={classOf(mark.role)} {...{ x1, y1, x2, y2 }} />;
    }
    case "outline":
      return <path className={classOf(mark.role)} d={pathOf(mark.steps)} />;
    case "glyph": {
      const { x, y, size, path, role } = mark;
      const transform = `translate(${x} ${y}) scale(${size / 24})`;
      return <path className={classOf(role)} d={path} transform={transform} />;
    }
    case "text":
      return <Text mark={mark} />;
  }
}

function Text({ mark }: { readonly mark: TextMark }) {
  const { x, y, text, size, anchor, turn, role } = mark;
  const at: SVGAttributes<SVGTextElement> = turn
    ? { y: size * BASELINE, transform: `translate(${x} ${y}) rotate(${turn})` }
    : { x, y: y + size * BASELINE };
  return (
    <text className={classOf(role)} {...at} fontSize={size} textAnchor={anchor}>
      {text}
    </text>
  );
}

function Group({ mark }: { readonly mark: GroupMark }) {
  const { marks, role, states = [], data = {}, matrix, hue, title } = mark;
  return (
    <g
      className={role && classOf(role)}
      style={hue === undefined ? undefined : hueStyle(hue)}
      transform={matrix && `matrix(${matrix.join(" ")})`}
      data-state={states.join(" ") || undefined}
      {...Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value]))}
    >
      {title === undefined ? null : <title>{title}</title>}
      <Marks marks={marks} />
    </g>
  );
}
