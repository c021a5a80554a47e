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

/** How a band lies in the scene: flat, as a sheared plate, or behind another that is in focus. */
export interface Pose {
  /** The image of the band's `content`: one corner, and the edges from it along and across its rows. */
  readonly corner: Point;
  readonly along: Point;
  readonly down: Point;
  /** 1: a flat band that carries its name; 0: a plate of its own. */
  readonly flat: number;
  /** Height of the tiles over their plate, and of the plate itself, px of the scene. */
  readonly rise: number;
  readonly slab: number;
}

/**
 * A layer. Its own rectangle, `content`, chips and folded chip count in the flat picture's px; `pose`
 * maps them to the scene (see `matrixOf`). In the flat picture the map changes nothing.
 */
export interface BandBox extends Rect {
  readonly id: string;
  /** Where the layer's name stands in the scene. */
  readonly label: Rect;
  /** Beside the name there is room for a number only. */
  readonly isNoteShort?: boolean;
  /** What the pose maps: the band without its name. */
  readonly content: Rect;
  /** What it stands on: the whole band, or of a plate its upper face, in the band's own px. */
  readonly ground: Rect;
  readonly pose: Pose;
  /** Lines that its chips have room for below their names. */
  readonly detail: 0 | 1 | 2;
  /** Components with a name, in reading order. */
  readonly chips: readonly ChipBox[];
  /** All other components: small marks without a name. */
  readonly dots: readonly ChipBox[];
  /** The button at the end of the dots that counts them and opens the layer. */
  readonly more: Rect | null;
  /** Names of the layer's groups; only in the layer in focus. */
  readonly headings: readonly Heading[];
}
/** A group's name above or before its chips. */
export interface Heading extends Rect {
  readonly id: string;
  readonly text: string;
  readonly fontSize: number;
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

/** Threads that found no room, and the label that says how many. */
export interface FoldedThreads {
  readonly ids: readonly string[];
  /** Where they are met: by curves, rings and the camera. */
  readonly box: Rect;
  /** Where the words stand; they turn as a thread's label does. */
  readonly label: Rect;
  readonly turn: number;
}

/** The picture as numbers. A renderer adds colour and words and decides nothing about place. */
export interface Scene extends Size {
  /** The scale (screen px per scene unit) that sizes of text are chosen for. */
  readonly scale: number;
  /** Size of the chips' text in scene units. */
  readonly fontSize: number;
  readonly labelSize: number;
  /** From the top down. */
  readonly bands: readonly BandBox[];
  readonly threads: readonly ThreadBox[];
  readonly foldedThreads: FoldedThreads | null;
}
