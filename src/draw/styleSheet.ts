import {
  type Colour,
  LAYER_COLOURS,
  OPEN_SHARE,
  type Paint,
  paintsOf,
  type Role,
  ROLES,
} from "./paint.ts";
import { type Palette, PALETTES, RECEDING, type ThemeName } from "./palette.ts";
import { classOf } from "./roleClass.ts";
import type { State } from "./states.ts";

const HEAD = "/* Written by `npm run styles` from src/draw/; change it there. */\n";

/** Custom properties of every theme: ui/palette.css. */
export function paletteSheet(): string {
  const block = (selector: string, theme: ThemeName, scheme: string): string =>
    rule(selector, [`color-scheme: ${scheme};`, ...declarationsOf(theme)]);
  return [
    HEAD,
    block(":root", "light", "light"),
    "\n/* On paper there is no dark: what is not said for print alone is as in the light. */\n",
    `@media screen {\n${block(':root[data-theme="dark"]', "dark", "dark")}}\n`,
    block(':root[data-theme="projector"]', "projector", "light"),
  ].join("\n");
}

function declarationsOf(theme: ThemeName): readonly string[] {
  const palette: Palette = PALETTES[theme];
  return [
    ...Object.entries(palette).map(([name, colour]: [string, readonly number[]]) =>
      colour.length === 3
        ? `--${kebab(name)}: oklch(${colour.join(" ")});`
        : `--${kebab(name)}: ${colour.join(" ")};`,
    ),
    `--receding: ${RECEDING[theme]};`,
  ];
}

/** How the picture's roles and states are painted: view/marks.css. */
export function marksSheet(): string {
  return [HEAD, ...ROLES.flatMap(rulesOf)].join("\n");
}

function rulesOf(role: Role): readonly string[] {
  const { base, states } = paintsOf(role);
  const name = `.${classOf(role)}`;
  return [
    [name, base] as const,
    ...states.map(([state, paint]) => [within(name, state), paint] as const),
  ].flatMap(([selector, paint]) => {
    const declarations = declared(paint);
    return declarations.length === 0 ? [] : [rule(selector, declarations)];
  });
}

/** The role in a state that it has itself, or that something around it has. */
function within(name: string, state: State): string {
  const has = `[data-state~="${state}"]`;
  return `:is(${has} ${name}, ${name}${has})`;
}

function declared({ fill, stroke, width, dash, opacity, bold }: Paint): readonly string[] {
  return [
    ...(fill ? [`fill: ${cssOf(fill)};`] : []),
    ...(stroke ? [`stroke: ${cssOf(stroke)};`] : []),
    ...(width === undefined ? [] : [`stroke-width: ${width};`]),
    ...(dash ? [`stroke-dasharray: ${dash.join(" ")};`] : []),
    ...(opacity === undefined
      ? []
      : [`opacity: ${opacity === "receding" ? "var(--receding)" : opacity};`]),
    ...(bold === undefined ? [] : [`font-weight: ${bold ? 700 : 400};`]),
  ];
}

function cssOf(colour: Colour): string {
  if (colour === "none") return "none";
  if (colour === "open") {
    const strong = cssOf("strong");
    return `color-mix(in oklab, ${strong} ${OPEN_SHARE * 100}%, var(--raised))`;
  }
  const isLayer = LAYER_COLOURS.some((one) => one === colour);
  return isLayer ? `oklch(var(--${kebab(colour)}) var(--hue))` : `var(--${kebab(colour)})`;
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((line) => `  ${line}\n`).join("")}}\n`;
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
