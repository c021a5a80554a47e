import { hueOf } from "#layout/hue.ts";
import { useExplorer } from "../context.ts";

/** A layer's hue by its id; `null` for what is no layer. */
export function useHueOf(): (layer: string | null) => number | null {
  const { ecosystem } = useExplorer();
  const { layers } = ecosystem;
  return (layer) => {
    const index = layers.findIndex(({ id }) => id === layer);
    return index < 0 ? null : hueOf(index, layers.length);
  };
}
