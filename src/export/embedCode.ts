import type { Locale } from "#model/text.ts";
import { encode } from "#state/address.ts";
import { embedQuery } from "#state/embed.ts";
import type { Theme, View } from "#state/view.ts";
import { escape } from "./xml.ts";

/** Ways to have the explorer in a page: as a web component, or as a plain frame. */
export const EMBED_WAYS = ["element", "iframe"] as const;
export type EmbedWay = (typeof EMBED_WAYS)[number];

/** What somebody wants in their page. */
export interface EmbedWish {
  readonly way: EmbedWay;
  /** Address of the folder in which Strata is served; ends with a slash. */
  readonly base: string;
  readonly view: View;
  /** `null`: the reader's. */
  readonly lang: Locale | null;
  /** `null`: that of the reader's system. */
  readonly theme: Theme | null;
  /** px; `null`: as the picture needs, which a plain frame cannot. */
  readonly height: number | null;
  /** Names the frame for those who do not see it, and the link where the web component cannot come. */
  readonly title: string;
}

/** px, where a plain frame is to have the height that the picture needs. */
export const IFRAME_HEIGHT = 640;

/** The HTML that shows in somebody's page exactly what the View says. */
export function embedCode(wish: EmbedWish): string {
  const { way, base, lang, theme, height, title } = wish;
  const query = shownIn(wish.view);
  if (way === "iframe") {
    const frame = attributes({
      src: base + embedQuery(query, lang, theme),
      title,
      width: "100%",
      height: String(height ?? IFRAME_HEIGHT),
      loading: "lazy",
      allow: "fullscreen; clipboard-write",
      style: "border: 0",
    });
    return `<iframe${frame}></iframe>\n`;
  }
  const element = attributes({
    view: query === "" ? null : `?${query}`,
    lang,
    theme,
    height: height === null ? "auto" : String(height),
    title,
  });
  return [
    `<script async${attributes({ src: `${base}strata-explorer.js` })}></script>`,
    `<strata-explorer${element}>`,
    `  <a${attributes({ href: query === "" ? base : `${base}?${query}` })}>${escape(title)}</a>`,
    "</strata-explorer>",
    "",
  ].join("\n");
}

/** What is shown, without what belongs to the reader or to the page that was left. */
function shownIn(view: View): string {
  return encode({ ...view, lang: null, theme: null, embed: false, extra: [] });
}

function attributes(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escape(value)}"`]))
    .join("");
}

/** Why an address cannot be that of an embed's page. */
export type BaseFault = "wrong" | "local";

/**
 * The folder in which Strata is served, as somebody writes or pastes its address.
 * @returns `fault: "local"` beside an address that works on the reader's own computer only
 */
export function readBase(text: string): {
  readonly base: string | null;
  readonly fault: BaseFault | null;
} {
  const written = text.trim();
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || !/^https?:$/u.test(url.protocol) || url.username !== "" || url.password !== "") {
    return { base: null, fault: "wrong" };
  }
  // A folder without its slash would otherwise lose its name; a file has an ending.
  const { pathname } = url;
  const folder = /\.html?$/iu.test(pathname)
    ? pathname.slice(0, pathname.lastIndexOf("/") + 1)
    : pathname.replace(/\/?$/u, "/");
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/u.test(url.hostname);
  return { base: url.origin + folder, fault: isLocal ? "local" : null };
}
