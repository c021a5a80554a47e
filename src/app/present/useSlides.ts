import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Measure } from "#layout/measure.ts";
import type { Talk } from "#model/talk.ts";
import { dayOfClock } from "#model/when.ts";
import { type HandoutInput, type HandoutPage, pageAt } from "#export/handout.ts";
import { gather, type Gathered } from "#export/publishedFiles.ts";
import { composeSlide, type Slide } from "#export/slide.ts";
import { say } from "#model/text.ts";
import { stepAt } from "#state/present/steps.ts";
import { useExplorer } from "#view/context.ts";
import type { Loaded } from "#view/loaded.ts";
import { useWords } from "#view/words.ts";
import { loadedOf, type Queries } from "../queries.ts";
import { publishedFilesOf } from "../publishedFilesOf.ts";

/** The slides of a talk, each laid out when it is first asked for. */
export interface Slides {
  /** @param number of the step, from 1 */
  readonly at: (number: number) => Slide;
  /** The files behind the current slide; without them it shows what the index knows. */
  readonly files: Loaded<unknown>;
}

/**
 * @param isFetched whether all that the talk needs is there: then every slide is made from one and the
 *   same gathering, and none has to wait
 */
export function useSlides(talk: Talk, step: number, queries: Queries, isFetched: boolean): Slides {
  const { ecosystem, measure } = useExplorer();
  const cache = useQueryClient();
  const words = useWords();
  const [today] = useState(() => dayOfClock(new Date()));
  const gathering = (part: Talk) => ({
    queryKey: [...queries.index.queryKey, "slides", ...part.steps.map(({ view }) => view)],
    queryFn: () => gather(publishedFilesOf(cache, queries), ecosystem, part, today),
    structuralSharing: false,
    gcTime: 0,
  });
  const current = stepAt(talk, step);
  const own = useQuery(gathering({ ...talk, steps: current ? [current] : [] }));
  const all = useQuery({ ...gathering(talk), enabled: isFetched });
  const files = all.data ?? own.data ?? NOTHING;
  const at = useMemo(
    () => slidesOf({ ecosystem, gathered: { ...files, talk }, today, words, measure }),
    [files, talk, ecosystem, today, words, measure],
  );
  return { at, files: all.data ? { status: "ready", value: all.data } : loadedOf(own) };
}

/** Each slide is laid out once. */
function slidesOf({
  measure,
  ...rest
}: Omit<HandoutInput, "theme"> & { readonly measure: Measure }): Slides["at"] {
  const { gathered, words } = rest;
  const { talk } = gathered;
  const handout = { title: say(talk.title, words.locale), pages: talk.steps };
  const made = new Map<number, Slide>();
  return (number) => {
    const page = (): HandoutPage => pageAt(number, { ...rest, theme: "projector" });
    const slide = made.get(number) ?? composeSlide(page(), handout, words, measure);
    made.set(number, slide);
    return slide;
  };
}

const NOTHING: Omit<Gathered, "talk"> = {
  shared: {},
  marks: {},
  components: new Map(),
  standards: new Map(),
  orgs: new Map(),
  featureSets: new Map(),
  comparisons: [],
  matches: new Map(),
};
