/** Scene units are CSS px of the drawing at scale 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

export interface ChipBox extends Rect {
  readonly id: string;
}
export type Point = readonly [x: number, y: number];

/** How a band lies in the scene: flat, as a tilted plate, lifted out, or behind another that is. */
export interface Pose {
  /** The image of the band's `content`: one corner, and the edges from it along and across its rows. */
  readonly corner: Point;
  readonly along: Point;
  readonly down: Point;
  /** 1: a flat band that carries its name; 0: a plate of its own. */
  readonly flat: number;
  /** 1: tiles without names; 0: chips with names. */
  readonly cover: number;
  /** Height of the tiles over their plate, and of the plate itself, px of the scene. */
  readonly rise: number;
  readonly slab: number;
  /** 1: full strength; less where it gives way to another. */
  readonly strength: number;
}

/**
 * A layer. Its own rectangle, `content`, chips and folded chip count in the flat picture's px; `pose`
 * maps them to the scene (see `matrixOf`). In the flat picture the map changes nothing.
 */
export interface BandBox extends Rect {
  readonly id: string;
  /** Where the layer's name stands in the scene. */
  readonly label: Rect;
  /** What becomes the plate: the band without its name. */
  readonly content: Rect;
  readonly pose: Pose;
  /** Thin lines that tie a plate to its name and to its knots. */
  readonly rails: readonly Rail[];
  readonly chips: readonly ChipBox[];
  /** Folded away for want of room: which, and the chip that says how many. */
  readonly folded: { readonly ids: readonly string[]; readonly box: Rect } | null;
}
export interface Rail {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}
export interface KnotBox {
  readonly layer: string;
  readonly y: number;
}
export interface ThreadBox {
  readonly id: string;
  /** The thread's axis; `null` where there is no room to draw it, only its label. */
  readonly line: { readonly x: number; readonly top: number; readonly bottom: number } | null;
  readonly label: Rect;
  /** Degrees; the label turns about its left middle. */
  readonly turn: number;
  readonly knots: readonly KnotBox[];
}

/** The picture as numbers. A renderer adds colour and words and decides nothing about place. */
export interface Scene extends Size {
  /** Size in px of the chips' text. */
  readonly fontSize: number;
  readonly labelSize: number;
  /** From the top down. */
  readonly bands: readonly BandBox[];
  readonly threads: readonly ThreadBox[];
  /** Threads that found no room, and the label that says how many. */
  readonly foldedThreads: { readonly ids: readonly string[]; readonly box: Rect } | null;
}
