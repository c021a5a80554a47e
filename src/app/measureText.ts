import { estimateWidth, type Measure, scaledMeasure } from "#layout/measure.ts";

/** Measured once at this size, px. */
const AT = 100;
/** A pixel of air: hinting makes small text a little wider than large text scaled down. */
const AIR = 1;

/** Measures text as this browser sets it, in a font family; estimates where there is no canvas. */
export function createMeasure(fontFamily: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimateWidth;
  return scaledMeasure((text, weight) => {
    context.font = `${weight === "bold" ? 700 : 400} ${AT}px ${fontFamily}`;
    return context.measureText(text).width / AT;
  }, AIR);
}
