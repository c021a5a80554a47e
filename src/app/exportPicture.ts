import { exportWordsIn } from "#words/exportWords.ts";
import type { Scene } from "#layout/scene.ts";
import { linkageIn } from "#layout/linkage.ts";
import { textIn } from "#layout/picture.ts";
import { drawView, legendOf, looksSince } from "#export/drawView.ts";
import { fileStemOf } from "#export/fileName.ts";
import { drawExport, writeSvgFile } from "#export/picture.ts";
import { hrefOf } from "#state/address.ts";
import type { Theme, View } from "#state/view.ts";
import { copyPicture } from "#ui/device.ts";
import type { Answers, Explorer } from "#view/context.ts";
import { headingOf } from "#words/heading.ts";
import { linksOf } from "#words/links.ts";
import { labelsOf } from "#words/labels.ts";
import type { Words } from "#words/words.ts";
import { saveFile } from "./saveFile.ts";

export interface OnScreen {
  readonly explorer: Explorer;
  readonly answers: Answers;
  readonly words: Words;
  /** `null` where the list stands in place of the picture. */
  readonly scene: Scene | null;
  readonly view: View;
  /** The theme that is seen, whoever chose it. */
  readonly theme: Theme;
}

/** Of the flat picture that is drawn in place of the list, px. */
const LIST_SIZE = { width: 1280, height: 720 };

/** What stands on the screen, as the text of an SVG; in place of the list, the flat picture of the same. */
export function svgOf({ explorer, answers, words, scene, view, theme }: OnScreen): string {
  const { shown, marks } = answers;
  if (scene === null) {
    const { ecosystem, day, measure } = explorer;
    const { matches } = answers.question;
    return writeSvgFile(
      drawView({
        ecosystem,
        view,
        today: day,
        size: LIST_SIZE,
        theme,
        words,
        measure,
        marks,
        matches,
      }),
    );
  }
  const labels = labelsOf(explorer, words);
  const links = linksOf(explorer, words, labels.names, view).filter(
    ({ kind }) => !view.hide.includes(kind),
  );
  const changes = looksSince(explorer, view.since);
  const drawing = drawExport({
    scene,
    moment: explorer,
    labels,
    linkage: linkageIn(scene, view.open?.id, links, explorer.measure),
    shown,
    open: view.open,
    compared: view.compare,
    since: view.since,
    changes,
    chosen: view.filters.standard,
    marks,
    theme,
    locale: words.locale,
    heading: headingOf(explorer, view, { shown: shown.size, address: addressOf(view) }, words),
    legend: legendOf(explorer, words, changes),
    measure: explorer.measure,
    smallText: textIn(view.theme).min,
    words,
  });
  return writeSvgFile(drawing);
}

/** Where the same is found again. A file on somebody's disk is found by nobody else. */
export function addressOf(view: View): string {
  const query = hrefOf(view);
  return location.protocol === "file:" ? query : `${location.origin}${location.pathname}${query}`;
}

/**
 * Saves or copies what is shown.
 * @returns what is to be said of it
 */
export async function exportWith(
  { explorer, answers, words }: Pick<OnScreen, "explorer" | "answers" | "words">,
  act: (shown: OnScreen) => string | Promise<string>,
): Promise<string> {
  const scene = explorer.sceneRef.take();
  const { view } = explorer.store.getState();
  const { t } = exportWordsIn(words.locale);
  if (!scene && view.picture !== "list") return t("export.nothing");
  try {
    return await act({ explorer, answers, words, scene, view, theme: themeSeen() });
  } catch (error) {
    return t(error instanceof PaintError ? "export.tooLarge" : "export.refused");
  }
}

function themeSeen(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === "dark" || theme === "projector" ? theme : "light";
}

export function saveSvg(shown: OnScreen): string {
  const name = `${fileStemOf(shown.view, shown.explorer.day, "picture")}.svg`;
  saveFile(new Blob([svgOf(shown)], { type: "image/svg+xml" }), name);
  return name;
}

/** @throws PaintError */
export async function savePng(shown: OnScreen, scale: number): Promise<string> {
  const name = `${fileStemOf(shown.view, shown.explorer.day, "picture")}.png`;
  saveFile(await paint(svgOf(shown), scale), name);
  return name;
}

/** Sharp on the screens of today, and small enough for a chat. */
const CLIPBOARD_SCALE = 2;

/**
 * Copies a PNG. It is handed over as a promise: some browsers let go of the press after a while.
 * @throws DOMException where the browser or its user refuses
 */
export async function copyPng(shown: OnScreen): Promise<void> {
  await copyPicture(paint(svgOf(shown), CLIPBOARD_SCALE));
}

/** The browser cannot paint the picture, most often as it is too large for its canvas. */
export class PaintError extends Error {}

/** An SVG as a PNG, painted by this browser in its own fonts. A data: address, which the policy allows. */
async function paint(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode().catch((cause: unknown) => {
    throw new PaintError("the picture cannot be decoded", { cause });
  });
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (!context || !blob) throw new PaintError("the canvas is too large");
  return blob;
}
