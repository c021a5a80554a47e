import { embedQuery, readShown, type Selected, type Shown, writeAsked } from "#state/embed.ts";

/** What the build calls the script; it finds itself in the page by this name. */
const SCRIPT = "strata-explorer.js";

/** Until the page in the frame has said what it would like, px. */
const FIRST_HEIGHT = 600;
/** What a frame may have by its own wish, px. */
const HEIGHTS = { least: 200, most: 2000 };

const STYLE = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  iframe { display: block; width: 100%; border: 0; }
`;

/** Where the script was loaded from, which is where the built page lies. */
const home = scriptAddress();

/**
 * The explorer in a frame. Attributes, each a property too: `src`, the folder of the build; `view`,
 * what to show, as the query of an address; `lang`, `theme`; `height`, px or `auto`, as the page in
 * the frame wishes. Events: `strata-view`, with the query of what is shown as its detail, and
 * `strata-select`, with kind and id of what is open, or `null`. What stands within the element is
 * shown until the page in the frame has answered, and so where it never does.
 */
export class StrataExplorer extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [
    "src",
    "view",
    "lang",
    "theme",
    "height",
    "title",
  ];

  #frame: HTMLIFrameElement | null = null;
  /** What the page in the frame said last. */
  #shown: Shown | null = null;
  /** The query that the frame was last asked to show. */
  #asked = "";
  readonly #root = this.attachShadow({ mode: "open" });

  /** The folder in which the built page lies; ends with a slash. */
  get src(): string {
    const given = new URL(this.getAttribute("src") ?? home, document.baseURI);
    return new URL(given.pathname.endsWith("/") ? "." : `${given.pathname}/`, given).href;
  }
  set src(folder: string) {
    this.setAttribute("src", folder);
  }

  /** What is shown, as a query; set, it moves the embed without loading it anew. */
  get view(): string {
    return this.#shown?.view ?? this.getAttribute("view") ?? "";
  }
  set view(query: string) {
    this.setAttribute("view", query);
  }

  get theme(): string {
    return this.getAttribute("theme") ?? "";
  }
  set theme(theme: string) {
    this.setAttribute("theme", theme);
  }

  get height(): string {
    return this.getAttribute("height") ?? "auto";
  }
  set height(height: string) {
    this.setAttribute("height", height);
  }

  /** Kind and id of what is open; `null` where nothing is. */
  get selected(): Selected | null {
    return this.#shown?.selected ?? null;
  }

  connectedCallback(): void {
    if (this.#root.childElementCount === 0) {
      // Made by script: pages that allow no inline styles allow these.
      const style = new CSSStyleSheet();
      style.replaceSync(STYLE);
      this.#root.adoptedStyleSheets = [style];
      this.#root.append(document.createElement("slot"));
    }
    addEventListener("message", this.#onMessage);
    this.#load();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#onMessage);
    this.#unload();
  }

  attributeChangedCallback(name: string): void {
    if (!this.#frame) return;
    if (name === "src") this.#load();
    else if (name === "height") this.#resize();
    else if (name === "title") this.#frame.title = this.title || "Strata";
    else this.#ask();
  }

  /** A frame of its own for each address: to lead an old one elsewhere would add to the history. */
  #load(): void {
    this.#unload();
    this.#asked = this.#wanted();
    const frame = document.createElement("iframe");
    frame.title = this.title || "Strata";
    frame.loading = "lazy";
    frame.allow = "fullscreen; clipboard-write";
    frame.src = this.src + this.#asked;
    this.#frame = frame;
    this.#resize();
    this.#root.append(frame);
  }

  #unload(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#shown = null;
    this.#fallBack(true);
  }

  #wanted(): string {
    return embedQuery(this.getAttribute("view") ?? "", this.lang, this.getAttribute("theme"));
  }

  /** Before its first word the page in the frame would not hear. */
  #ask(): void {
    if (this.#shown === null) return;
    this.#asked = this.#wanted();
    const { origin } = new URL(this.src);
    this.#frame?.contentWindow?.postMessage(writeAsked(this.#asked), origin);
  }

  #resize(): void {
    if (!this.#frame) return;
    const wished = this.#shown?.height ?? FIRST_HEIGHT;
    const height =
      Number.parseFloat(this.height) || Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, wished));
    this.#frame.style.height = `${height}px`;
  }

  #fallBack(isNeeded: boolean): void {
    const slot = this.#root.querySelector("slot");
    if (slot) slot.hidden = !isNeeded;
  }

  readonly #onMessage = ({ source, data }: MessageEvent): void => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    const shown = readShown(data);
    if (!shown) return;
    const before = this.#shown;
    this.#shown = shown;
    this.#resize();
    if (!before) {
      this.#fallBack(false);
      // Set while the page was on its way.
      if (this.#asked !== this.#wanted()) this.#ask();
    }
    if (before?.view !== shown.view) this.#tell("strata-view", shown.view);
    const { selected } = shown;
    const old = before?.selected;
    if (old?.kind !== selected?.kind || old?.id !== selected?.id) {
      this.#tell("strata-select", selected);
    }
  };

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** Of the script that runs, or, where it runs as a module, of the one in the page that names it. */
function scriptAddress(): string {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src !== "") {
    return new URL(".", currentScript.src).href;
  }
  const scripts = document.querySelectorAll<HTMLScriptElement>("script[src]");
  const own = [...scripts].find(({ src }) => new URL(src).pathname.endsWith(`/${SCRIPT}`));
  return own ? new URL(".", own.src).href : document.baseURI;
}
