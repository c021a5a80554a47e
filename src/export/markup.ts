import type { Size } from "#layout/scene.ts";
import { escape, number } from "./xml.ts";

/** Markup as a tree, so that a command writes it down and a page builds it, which takes no markup as text. */
export type Markup = string | Element | Picture;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Declarations of CSS; a page sets them one by one. */
  readonly style: Style;
  readonly children: readonly Markup[];
}

/** An SVG as text, and how large it is to be, px. */
interface Picture extends Size {
  readonly svg: string;
}

export type Style = Readonly<Record<string, string>>;

export function make(
  name: string,
  className: string,
  style: Style,
  ...children: readonly Markup[]
): Markup {
  return { name, attributes: className === "" ? {} : { class: className }, style, children };
}

export function px(value: number): string {
  return `${number(value)}px`;
}

/** Elements without content, which have no end. */
const VOID = new Set(["img"]);

/** Markup as text. */
export function written(markup: Markup): string {
  if (typeof markup === "string") return escape(markup);
  if ("svg" in markup) return markup.svg;
  const { name, attributes, style, children } = markup;
  const declared = Object.entries(style).map(([key, value]) => `${key}:${value}`);
  const all = { ...attributes, ...(declared.length > 0 && { style: declared.join(";") }) };
  const keys = Object.entries(all).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const begin = `<${name}${keys.join("")}>`;
  return VOID.has(name) ? begin : `${begin}${children.map(written).join("")}</${name}>`;
}
