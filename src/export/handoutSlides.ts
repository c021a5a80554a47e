import PptxGenJS from "pptxgenjs";
import { PALETTES } from "#draw/palette.ts";
import type { Measure } from "#layout/measure.ts";
import { coloursOf } from "./colours.ts";
import type { Handout, HandoutPage } from "./handout.ts";
import { blocksOf } from "./handoutBlocks.ts";
import { LATIN, normaliseSlides } from "./normaliseSlides.ts";
import { namedIn } from "./picture.ts";
import { composeSlide, type Slide, SLIDE_SIZE } from "./slide.ts";
import { addParts } from "./pptxParts.ts";
import { inches } from "./slideUnits.ts";
import { clean } from "./xml.ts";

/**
 * A talk as slides: one a step, the same as the audience sees, with native text, tables, shapes that
 * can be moved and changed, and the notes where the speaker's view looks for them.
 * @returns a .pptx, the same to the byte for the same handout
 */
export async function writeSlides(handout: Handout, measure: Measure): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  const { surface, ink } = coloursOf(PALETTES[handout.theme]);
  deck.layout = "LAYOUT_WIDE";
  deck.title = clean(handout.title);
  deck.author = "Strata";
  deck.company = "Strata";
  deck.subject = clean(handout.summary);
  deck.theme = { headFontFace: LATIN, bodyFontFace: LATIN };
  deck.defineSlideMaster({
    title: "STEP",
    background: { color: surface.replace("#", "") },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...inches({ x: 40, y: 46, width: SLIDE_SIZE.width - 80, height: 50 }),
            margin: 0,
            align: "left",
            valign: "top",
            fontFace: LATIN,
            bold: true,
            color: ink.replace("#", ""),
          },
          text: "",
        },
      },
    ],
  });
  for (const page of handout.pages) {
    const slide = composeSlide(page, handout, handout.words, measure);
    const target = deck.addSlide({ masterName: "STEP" });
    addParts(target, slide.parts, handout);
    target.addNotes(notesOf(page, slide, handout));
  }
  const bytes = await deck.write({ outputType: "uint8array", compression: false });
  if (!(bytes instanceof Uint8Array)) throw new TypeError("the writer of slides gave no bytes");
  return normaliseSlides(bytes);
}

/** What is said, then what it rests on, then what had no room on the slide. */
function notesOf(page: HandoutPage, { picture }: Slide, { words }: Handout): string {
  const { notes, claim } = page;
  const sources = (claim?.sources ?? []).map(({ title, url }) =>
    url === null ? title : `${title}: ${url}`,
  );
  const head = sources.length > 0 ? [`${words.t("handout.sources")}:`] : [];
  const rest = blocksOf(page, namedIn(picture?.drawing.marks ?? []), words)
    // Sources stand above with their addresses.
    .filter(({ url, text }) => url === undefined && text !== words.t("handout.sources"))
    .map(({ label = "", text }) => `${label}${text}`);
  return clean([...notes, ...head, ...sources, ...rest].join("\n"));
}
