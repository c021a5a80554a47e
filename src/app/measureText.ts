import { estimateWidth, type Measure } from "#layout/measure.ts";

/** Measured once at this size; text scales evenly enough from there. */
const AT = 100;
/** A pixel of air: hinting makes small text a little wider than large text scaled down. */
const AIR = 1;

/** Measures text as this browser sets it, in a font family; estimates where there is no canvas. */
export function createMeasure(fontFamily: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimateWidth;
  const known = new Map<string, number>();
  return (text, fontSize, weight) => {
    const key = `${weight}/${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = `${weight === "bold" ? 700 : 400} ${AT}px ${fontFamily}`;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return (width * fontSize) / AT + AIR;
  };
}
