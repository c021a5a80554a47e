/** What an embed's height depends on, px. */
export interface EmbedRoom {
  readonly width: number;
  /** Of the frame as it is. */
  readonly height: number;
  /** By how much the picture is higher than its room in the frame. */
  readonly overflow: number;
}

const LEAST = 480;
const MOST = { wide: 800, grown: 1600 };

/** A picture as wide as this, per px of its height, has room for its names. */
const SHAPE = 1.6;

/**
 * The height that an embed asks for. It follows the width; where the picture has more than that to
 * show it grows, and does not shrink again until the width changes: a frame that became lower with
 * each filter would move the text below it.
 * @param before what was asked for at this width; 0 where nothing was
 */
export function embedHeight({ width, height, overflow }: EmbedRoom, before: number): number {
  const shaped = Math.min(MOST.wide, Math.max(LEAST, Math.round(width / SHAPE)));
  const grown = overflow > 0 ? Math.min(MOST.grown, height + overflow) : 0;
  return Math.max(shaped, grown, before);
}
