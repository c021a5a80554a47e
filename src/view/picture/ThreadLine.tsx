import type { State } from "#draw/states.ts";
import { drawThread } from "#draw/thread.ts";
import type { ThreadBox } from "#layout/scene.ts";
import type { Thread } from "#query/threads.ts";
import { Marks } from "../Marks.tsx";
import { useHueOf } from "./useHueOf.ts";

export interface ThreadLineProps {
  readonly box: ThreadBox;
  readonly thread: Thread;
  readonly label: string;
  readonly textSize: number;
  readonly states: readonly State[];
}

/** A standard's thread in the drawing. */
export function ThreadLine({ box, thread, ...face }: ThreadLineProps) {
  const hueOf = useHueOf();
  return <Marks marks={[drawThread(box, { ...face, knots: thread.knots, hueOf })]} />;
}
