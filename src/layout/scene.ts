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
export interface BandBox extends Rect {
  readonly id: string;
  /** Where the layer's name stands. */
  readonly label: Rect;
  readonly chips: readonly ChipBox[];
  /** Folded away for want of room: which, and the chip that says how many. */
  readonly folded: { readonly ids: readonly string[]; readonly box: Rect } | null;
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
