import PptxGenJS from "pptxgenjs";
import { PALETTES } from "#draw/palette.ts";
import type { Measure } from "#layout/measure.ts";
import { coloursOf } from "./colours.ts";
import type { Handout, HandoutPage } from "./handout.ts";
import { blocksOf } from "./handoutBlocks.ts";
import { LATIN, normaliseSlides } from "./normaliseSlides.ts";
import { namedIn } from "./picture.ts";
import { composeSlide, type Slide } from "./slide.ts";
import { addParts } from "./pptxParts.ts";
import { clean } from "./xml.ts";

/**
 * Where Arial is missing, a wider font takes its place. Every text has this share of room to spare, so
 * that it neither breaks otherwise nor leaves its box there.
 */
const RESERVE = 1.15;

/**
 * A talk as slides: one a step, the same as the audience sees, with native text, tables, shapes that
 * can be moved and changed, and the notes where the speaker's view looks for them.
 * @returns a .pptx, the same to the byte for the same handout
 */
export async function writeSlides(handout: Handout, measure: Measure): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  const roomy: Measure = (text, size, weight) => measure(text, size, weight) * RESERVE;
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
            // Without a place: a slide's title would take it in place of its own (`mendPackage.ts`).
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
    const slide = composeSlide(page, handout, handout.words, roomy);
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
