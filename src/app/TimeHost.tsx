import { useState } from "react";
import { useExplorer } from "#view/context.ts";
import { TimeLine } from "#view/time/TimeLine.tsx";
import { noteVisit } from "./visits.ts";

/** The time line, with the day on which this browser was here before. */
export function TimeHost() {
  const { today } = useExplorer();
  const [lastVisit] = useState(() => noteVisit(today));
  return <TimeLine lastVisit={lastVisit} />;
}
