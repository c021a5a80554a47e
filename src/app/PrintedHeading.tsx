import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect } from "react";
import { say } from "#model/text.ts";
import { useExplorer } from "#view/context.ts";
import { useRest } from "#view/rest.ts";
import { useWords } from "#view/words.ts";
import { printHeaderPart } from "./parts.ts";

/**
 * Nobody sees it before the page is printed. It also names the tab by what is shown; until it has
 * come, the data set does.
 */
export function PrintedHeading() {
  const title = say(useExplorer().ecosystem.title, useWords().locale);
  useLayoutEffect(() => {
    document.title = `${title} · Strata`;
  }, [title]);
  const { data: PrintHeader } = useQuery({
    ...printHeaderPart,
    enabled: useRest().status === "ready",
  });
  return PrintHeader ? <PrintHeader /> : null;
}
