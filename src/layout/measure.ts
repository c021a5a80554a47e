/** Width in px of a text set at a size in px. Handed in: the browser asks a canvas, a test a table. */
export type Measure = (text: string, fontSize: number, weight: "normal" | "bold") => number;

/**
 * A measure that asks once for each text and weight, and scales from there: text scales evenly enough.
 * @param widthOf in sizes of the text
 * @param air px added to every width
 */
export function scaledMeasure(
  widthOf: (text: string, weight: "normal" | "bold") => number,
  air = 0,
): Measure {
  const known = { normal: new Map<string, number>(), bold: new Map<string, number>() };
  return (text, fontSize, weight) => {
    let width = known[weight].get(text);
    if (width === undefined) {
      width = widthOf(text, weight);
      known[weight].set(text, width);
    }
    return width * fontSize + air;
  };
}

/**
 * Widths without a browser: average advances of a humanist sans, on the generous side.
 * Wide scripts (Han, kana, Hangul, emoji) take a full em.
 */
export const estimateWidth: Measure = scaledMeasure((text, weight) => {
  let ems = 0;
  for (const letter of text) ems += advanceOf(letter);
  return weight === "bold" ? ems * 1.06 : ems;
});

function advanceOf(letter: string): number {
  if (
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uffef]/u.test(
      letter,
    )
  )
    return 1;
  if (/[mwMW@%]/u.test(letter)) return 0.9;
  if (/[A-Z&]/u.test(letter)) return 0.68;
  if (/[ijl.,:;'|!I ]/u.test(letter)) return 0.3;
  if (/[frt()-]/u.test(letter)) return 0.4;
  return 0.58;
}
