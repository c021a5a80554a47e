import { useQuery } from "@tanstack/react-query";
import { Button } from "#ui/Button.tsx";
import { LoadState } from "#view/LoadState.tsx";
import { useWords } from "#view/words.ts";
import { loadedOf } from "../queries.ts";
import { presentPart } from "./presentPart.ts";
import type { PresentHostProps } from "./PresentHost.tsx";

/** Holds a talk. Without the part that does, what the talk shows stands there all the same. */
export function Present(props: PresentHostProps) {
  const part = loadedOf(useQuery(presentPart));
  const { t } = useWords();
  if (part.status === "ready") return <part.value {...props} />;
  if (part.status === "loading") return <LoadState loaded={part} />;
  return (
    <>
      <LoadState loaded={part} />
      <Button onClick={() => props.store.getState().leaveTalk()}>{t("panel.close")}</Button>
      {props.children}
    </>
  );
}
