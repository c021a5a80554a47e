import type { CSSProperties } from "react";

declare module "react" {
  interface CSSProperties {
    /** OKLCH degrees; tokens.css makes a layer's colours of it. */
    "--hue"?: number;
    /** 1: in full colour; less: as far towards the surface as a thing gives way to another. */
    "--strength"?: number;
    /** Screen px per unit of the picture. */
    "--scale"?: number;
  }
}

/** Gives what is drawn inside an element a hue; `null` leaves it without one. */
export function hueStyle(hue: number | null): CSSProperties | undefined {
  return hue === null ? undefined : { "--hue": hue };
}
