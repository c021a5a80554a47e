import { useState } from "react";
import type { Day } from "#model/when.ts";
import type { Explorer } from "./context.ts";

/** The day shown; while the date is dragged, the one that was shown before. */
export function useRestingDay({ day, passing }: Pick<Explorer, "day" | "passing">): Day {
  const [held, hold] = useState(day);
  if (!passing && held !== day) hold(day);
  return passing ? held : day;
}
