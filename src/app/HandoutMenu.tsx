import { useQuery, useQueryClient } from "@tanstack/react-query";
import { BookOpen, FileText, Presentation } from "lucide-react";
import { useId, useState, useSyncExternalStore } from "react";
import type { TalkOutline } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import { writtenTalk } from "#state/writtenTalk.ts";
import { dayOfClock } from "#model/when.ts";
import { Button } from "#ui/Button.tsx";
import { useExplorer } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import { exportWordsIn } from "#words/exportWords.ts";
import type * as HandoutFiles from "./handoutFiles.ts";
import { partQuery, type Queries } from "./queries.ts";
import { publishedFilesOf } from "./publishedFilesOf.ts";

export interface HandoutMenuProps {
  readonly queries: Queries;
  /** Is told how it goes, in words. */
  readonly onSay: (text: string) => void;
}

type Files = typeof HandoutFiles;

const handoutPart = partQuery("handout", () => import("./handoutFiles.ts"));

/** A talk to hand out, of the data set or one's own: as slides, as Markdown, or on paper. */
export function HandoutMenu({ queries, onSay }: HandoutMenuProps) {
  const { ecosystem, measure } = useExplorer();
  const cache = useQueryClient();
  const words = useWords();
  const id = useId();
  const { t, locale } = words;
  const repository = useQuery(queries.repository).data;
  const own = useSyncExternalStore(
    repository?.subscribe ?? subscribeToNone,
    repository?.outlines ?? noTalks,
  );
  const talks = [...own, ...ecosystem.talks];
  const [chosen, setChosen] = useState<string | null>(null);
  const talk = (talks.find((one) => one.id === chosen) ?? ecosystem.talks[0] ?? talks[0])?.id;
  if (talk === undefined) return null;
  const run = async (act: (files: Files, wish: HandoutFiles.HandoutWish) => Promise<string>) => {
    onSay(t("handout.busy"));
    try {
      const [files, value] = await Promise.all([
        cache.fetchQuery(handoutPart),
        cache.fetchQuery(queries.talk(talk, "whole", (whole) => whole)),
      ]);
      const wish: HandoutFiles.HandoutWish = {
        talk: writtenTalk(value),
        repository: publishedFilesOf(cache, queries),
        ecosystem,
        today: dayOfClock(new Date()),
        words,
        theme: "light",
        measure,
      };
      onSay(await act(files, wish));
    } catch (error) {
      onSay(t("handout.failed", { reason: error instanceof Error ? error.message : "" }));
    }
  };
  return (
    <fieldset>
      <legend>{t("handout.title")}</legend>
      <label htmlFor={id} className="visually-hidden">
        {t("handout.talk")}
      </label>
      <select id={id} value={talk} onChange={({ target }) => setChosen(target.value)}>
        {talks.map((option) => (
          <option key={option.id} value={option.id}>
            {say(option.title, locale)}
          </option>
        ))}
      </select>
      <Button
        look="quiet"
        onClick={() =>
          void run(async (files, wish) =>
            exportWordsIn(locale).t("export.saved", { name: await files.saveSlides(wish) }),
          )
        }
      >
        <Presentation aria-hidden /> {t("handout.pptx")}
      </Button>
      <Button
        look="quiet"
        onClick={() =>
          void run(async (files, wish) =>
            exportWordsIn(locale).t("export.saved", { name: await files.saveMarkdown(wish) }),
          )
        }
      >
        <FileText aria-hidden /> {t("handout.md")}
      </Button>
      <Button
        look="quiet"
        onClick={() =>
          void run(async (files, wish) => {
            await files.printHandout(wish);
            return t("handout.printing");
          })
        }
      >
        <BookOpen aria-hidden /> {t("handout.pdf")}
      </Button>
    </fieldset>
  );
}

/** Until the repository of one's own talks is there. */
const NO_TALKS: readonly TalkOutline[] = [];
const noTalks = (): readonly TalkOutline[] => NO_TALKS;
const subscribeToNone = (): (() => void) => () => undefined;
