import type { Measure } from "#layout/measure.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { Talk } from "#model/talk.ts";
import type { Day } from "#model/when.ts";
import { type Handout, handoutOf } from "#export/handout.ts";
import { handoutStyle } from "#export/handoutHtml.ts";
import { layOut, PAPER } from "#export/handoutLayout.ts";
import { writeMarkdown } from "#export/handoutMarkdown.ts";
import { sectionOf } from "#export/handoutMarkup.ts";
import type { Markup } from "#export/markup.ts";
import { gather, type PublishedFiles } from "#export/publishedFiles.ts";
import type { Theme } from "#state/view.ts";
import type { Words } from "#words/words.ts";
import { saveFile } from "./saveFile.ts";

export interface HandoutWish {
  readonly talk: Talk;
  readonly repository: PublishedFiles;
  readonly ecosystem: Ecosystem;
  readonly today: Day;
  readonly words: Words;
  readonly theme: Theme;
  readonly measure: Measure;
}

async function pagesOf({ repository, talk, ...rest }: HandoutWish): Promise<Handout> {
  return handoutOf({
    ...rest,
    gathered: await gather(repository, rest.ecosystem, talk, rest.today),
  });
}

function nameOf({ talk, words }: HandoutWish, ending: string): string {
  return `${talk.id}.${words.locale}.${ending}`;
}

/** @returns the name of the file that was saved */
export async function saveMarkdown(wish: HandoutWish): Promise<string> {
  const name = nameOf(wish, "md");
  saveFile(new Blob([writeMarkdown(await pagesOf(wish))], { type: "text/markdown" }), name);
  return name;
}

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** @returns the name of the file that was saved */
export async function saveSlides(wish: HandoutWish): Promise<string> {
  const name = nameOf(wish, "pptx");
  // The writer of slides is larger than all else here.
  const [{ writeSlides }, handout] = await Promise.all([
    import("#export/handoutSlides.ts"),
    pagesOf(wish),
  ]);
  const bytes = await writeSlides(handout, wish.measure);
  saveFile(new Blob([Uint8Array.from(bytes)], { type: PPTX }), name);
  return name;
}

/** What is printed is the handout and nothing else; on the screen it is not to be seen. */
const ALONE = `
@media screen { body > .handout { display: none } }
@media print { body { display: block } body > :not(.handout) { display: none } }`;

/** Prints the handout from the page, by the browser's own window, which also saves as PDF. */
export async function printHandout(wish: HandoutWish): Promise<void> {
  const handout = await pagesOf(wish);
  const view = document.createElement("div");
  view.className = "handout";
  view.lang = handout.locale;
  for (const page of handout.pages) {
    view.append(built(sectionOf(page, layOut(page, PAPER, handout, wish.measure), handout)));
  }
  const style = new CSSStyleSheet();
  await style.replace(handoutStyle(handout.theme, PAPER) + ALONE);
  const title = document.title;
  document.body.append(view);
  document.adoptedStyleSheets.push(style);
  document.title = handout.title;
  const images = [...view.querySelectorAll("img")];
  try {
    await Promise.all(images.map((image) => image.decode()));
    // It returns when the window is closed, in all browsers that have one.
    print();
  } finally {
    document.title = title;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
    view.remove();
  }
}

/** Node by node: the page's policy takes no markup as text. A drawing comes as a picture, still of lines. */
function built(markup: Markup): Node {
  if (typeof markup === "string") return document.createTextNode(markup);
  if ("svg" in markup) {
    const image = new Image(Math.round(markup.width), Math.round(markup.height));
    image.alt = "";
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup.svg)}`;
    return image;
  }
  const element = document.createElement(markup.name);
  for (const [key, value] of Object.entries(markup.attributes)) element.setAttribute(key, value);
  for (const [key, value] of Object.entries(markup.style)) element.style.setProperty(key, value);
  element.append(...markup.children.map(built));
  return element;
}
