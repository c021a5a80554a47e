import { useEffect } from "react";
import { say } from "#model/text.ts";
import { viewOfStep } from "#state/present/steps.ts";
import { useExplorer } from "#view/context.ts";
import { usePresentWords } from "#view/present/presentWords.ts";
import { SpeakerView } from "#view/present/SpeakerView.tsx";
import { Notices } from "./Notices.tsx";
import { AskBar, Overlays } from "./Overlays.tsx";
import type { PageProps } from "./pageProps.ts";

/** The speaker's window: the same picture to work on, and all that is for the speaker alone. */
export function SpeakerPage(props: PageProps) {
  const { talk, view, session, player, seat, audiences, ask, children } = props;
  const { ecosystem } = useExplorer();
  const { t, locale } = usePresentWords();
  const step = view.step ?? 1;
  const title = t("view.title", { title: say(talk.title, locale) });
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <>
      <SpeakerView
        talk={talk}
        step={step}
        session={session}
        audiences={audiences}
        isDetour={view.detour}
        hasPointer={player.hasPointer}
        isRemaining={player.isRemaining}
        notesScale={player.settings.notes}
        onAction={player.act}
        onChoose={player.goTo}
        onAudience={player.openAudience}
      >
        {player.overlay === "ask" ? <AskBar label={t("ask")}>{ask}</AskBar> : null}
        {children}
      </SpeakerView>
      <Notices
        player={player}
        view={view}
        seat={seat}
        isLoop={session.isLoop}
        lost={viewOfStep(talk, step, view, ecosystem).misfits}
      />
      <Overlays talk={talk} step={step} player={player} />
    </>
  );
}
