import { PALETTES } from "#draw/palette.ts";
import type { Theme } from "#state/view.ts";
import type { Handout } from "./handout.ts";
import { CELL, LEADING, NOTE_COLUMNS } from "./handoutFit.ts";
import type { Frame, Layout } from "./handoutLayout.ts";
import { sectionOf, written } from "./handoutMarkup.ts";
import { FONTS, coloursOf } from "./colours.ts";
import { escape } from "./xml.ts";

/** A verdict has its colour and its word; the colours hold 4.5 to 1 on the page. */
const FINDINGS = {
  light: { held: "#1a6b3c", past: "#7a5200", corrected: "#a3231f" },
  dark: { held: "#7fd6a2", past: "#e8bf6a", corrected: "#ff9f97" },
  projector: { held: "#0d5129", past: "#5c3d00", corrected: "#8a1512" },
} as const;

export function findingColours(
  theme: Theme,
): Readonly<Record<"held" | "held-then" | "to-be-corrected", string>> {
  const { held, past, corrected } = FINDINGS[theme];
  return { held, "held-then": past, "to-be-corrected": corrected };
}

/** One style for what is printed by a command and from the page. All within `.handout`. */
export function handoutStyle(theme: Theme, frame: Frame): string {
  const ink = coloursOf(PALETTES[theme]);
  const found = findingColours(theme);
  return `
@page { size: ${frame.width}px ${frame.height}px; margin: 0 }
.handout { font-family: ${FONTS}; line-height: ${LEADING}; color: ${ink.ink}; background: ${ink.surface};
  print-color-adjust: exact; -webkit-print-color-adjust: exact; overflow-wrap: anywhere }
.handout * { box-sizing: border-box; margin: 0; padding: 0 }
.handout .page { position: relative; break-after: page; background: ${ink.surface} }
.handout .page:last-child { break-after: auto }
.handout .page > * { position: absolute }
.handout .chapter { color: ${ink.inkSoft}; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.handout .title { line-height: 1.25; font-weight: 700; text-wrap: balance }
.handout .shown { color: ${ink.inkSoft} }
.handout .main svg, .handout .main img { display: block }
.handout .label { color: ${ink.inkSoft}; border-top: 1px solid ${ink.lineStrong}; }
.handout .label:first-child { border-top: 0 }
.handout .source a, .handout a { color: ${ink.accent}; text-decoration: none }
.handout .source { color: ${ink.inkSoft} }
.handout .held { color: ${found.held} }
.handout .held-then { color: ${found["held-then"]} }
.handout .to-be-corrected { color: ${found["to-be-corrected"]} }
.handout .notes { columns: ${NOTE_COLUMNS.count}; column-gap: ${NOTE_COLUMNS.gap}px; border-top: 1px solid ${ink.lineStrong}; padding-top: 5px; orphans: 1; widows: 1 }
.handout .notes p + p { margin-top: ${LEADING * 0.4}em }
.handout .foot { display: flex; justify-content: space-between; color: ${ink.inkSoft} }
.handout table { border-collapse: collapse; table-layout: fixed }
.handout th, .handout td { text-align: start; vertical-align: top; padding: ${CELL.y}px ${CELL.x}px; border-bottom: 1px solid ${ink.lineStrong}55; font-weight: 400 }
.handout thead th { font-weight: 700; border-bottom: 2px solid ${ink.lineStrong} }
.handout .group th { color: ${ink.inkSoft}; padding-bottom: 0 }
.handout .left { color: ${ink.inkSoft}; margin-top: 3px }
`;
}

/** The whole handout as one HTML file that needs nothing else. */
export function writeHtml(handout: Handout, layouts: readonly Layout[], frame: Frame): string {
  const sections = handout.pages.flatMap((page, index) => {
    const layout = layouts[index];
    return layout ? [written(sectionOf(page, layout, handout))] : [];
  });
  return `<!doctype html>
<html lang="${handout.locale}">
<meta charset="utf-8">
<title>${escape(handout.title)}</title>
<style>body { margin: 0 }${handoutStyle(handout.theme, frame)}</style>
<body class="handout">
${sections.join("\n")}
</body>
</html>
`;
}
