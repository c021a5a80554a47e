import { PALETTES } from "#draw/palette.ts";
import type { Theme } from "#state/view.ts";
import type { Handout } from "./handout.ts";
import { CELL, LEADING } from "./handoutFit.ts";
import type { Frame, Layout } from "./handoutLayout.ts";
import { sectionOf } from "./handoutMarkup.ts";
import { written } from "./markup.ts";
import { FONTS, coloursOf } from "./colours.ts";
import { escape } from "./xml.ts";

/** One style for what is printed by a command and from the page. All within `.handout`. */
export function handoutStyle(theme: Theme, frame: Frame): string {
  const ink = coloursOf(PALETTES[theme]);
  return `
@page { size: ${frame.width}px ${frame.height}px; margin: 0 }
.handout { font-family: ${FONTS}; line-height: ${LEADING}; color: ${ink.ink}; background: ${ink.surface};
  print-color-adjust: exact; -webkit-print-color-adjust: exact; overflow-wrap: anywhere }
.handout * { box-sizing: border-box; margin: 0; padding: 0 }
.handout .page { position: relative; break-after: page; background: ${ink.surface} }
.handout .page:last-child { break-after: auto }
.handout .page > * { position: absolute }
.handout .stage { overflow: hidden; contain: strict }
.handout .framed { outline: 1px solid ${ink.lineStrong} }
.handout .slide { position: relative; transform-origin: 0 0; transform: scale(var(--scale, 1)); color: ${ink.ink}; font-size: 18px; line-height: 1.35 }
.handout .slide > * { position: absolute }
.handout .slide svg, .handout .slide img { display: block }
.handout .slide h2 { text-wrap: balance }
.handout .slide .rule { background: ${ink.lineStrong} }
.handout .slide .bar { border-radius: 3px }
.handout .slide .panel { border: 1px solid ${ink.lineStrong}; border-radius: 12px; background: ${ink.raised} }
.handout .gist { display: flex; gap: .4em }
.handout .gist > :first-child { flex: none; padding-top: .25em }
.handout .label { color: ${ink.inkSoft}; border-top: 1px solid ${ink.lineStrong}; }
.handout .label:first-child { border-top: 0 }
.handout .source a, .handout a { color: ${ink.accent}; text-decoration: none }
.handout .source { color: ${ink.inkSoft} }
.handout .foot { display: flex; justify-content: space-between; color: ${ink.inkSoft} }
.handout table { border-collapse: collapse; table-layout: fixed }
.handout th, .handout td { text-align: start; vertical-align: top; padding: ${CELL.y}px ${CELL.x}px; border-bottom: 1px solid ${ink.lineStrong}55; font-weight: 400 }
.handout thead th { font-weight: 700; border-bottom: 2px solid ${ink.lineStrong} }
.handout .group th { color: ${ink.inkSoft}; padding-bottom: 0 }
.handout .slide th, .handout .slide td { border-bottom: 1px solid ${ink.lineStrong} }
.handout .slide .head > * { border-bottom-width: 3px; vertical-align: bottom }
.handout .slide .head th { font-weight: 700 }
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
