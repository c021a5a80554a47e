import { useEffect } from "react";
import { say } from "#model/text.ts";
import { placeAfter } from "#state/present/place.ts";
import { buildCounts, viewOfStep } from "#state/present/steps.ts";
import { useExplorer } from "#view/context.ts";
import { usePresentWords } from "#view/present/presentWords.ts";
import { StepSaid } from "#view/present/StepHead.tsx";
import { SpeakerView } from "#view/present/SpeakerView.tsx";
import { OfflineState } from "./OfflineState.tsx";
import { Notices } from "./Notices.tsx";
import { AskBar, Overlays } from "./Overlays.tsx";
import type { PageProps } from "./pageProps.ts";
import { Shown } from "./Shown.tsx";
import { SlideFace } from "./SlideFace.tsx";
import { SlideStage } from "./SlideStage.tsx";

/** The speaker's window: the same picture to work on, and all that is for the speaker alone. */
export function SpeakerPage(props: PageProps) {
  const { talk, view, session, player, windowRole, audiences, ask, slides, link } = props;
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
  const next = placeAfter(buildCounts(talk), { step, build: view.build });
  return (
    <>
      <StepSaid talk={talk} step={step} build={view.build} revealed={props.revealed} />
      <SpeakerView
        talk={talk}
        step={step}
        nextStep={next?.step ?? null}
        session={session}
        audiences={audiences}
        next={
          next ? (
            <SlideStage>
              <SlideFace slide={slides.at(next.step)} build={next.build} isStill />
            </SlideStage>
          ) : null
        }
        hasPen={player.hasPen}
        onWhole={() => link.send({ kind: "zoomed", zoom: null })}
        offline={<OfflineState {...props.offline} />}
        isDetour={view.detour}
        isAsked={player.overlay === "ask"}
        hasPointer={player.hasPointer}
        isRemaining={player.isRemaining}
        notesScale={player.settings.notes}
        onAction={player.act}
        onChoose={player.goTo}
        onAudience={player.openAudience}
      >
        {player.overlay === "ask" ? (
          <AskBar player={player} isDetour={view.detour}>
            {ask}
          </AskBar>
        ) : null}
        <Shown {...props} isHeadless={view.detour && player.overlay === "ask"} />
      </SpeakerView>
      {props.status}
      <Notices
        player={player}
        view={view}
        windowRole={windowRole}
        isLoop={view.loop}
        said={props.said}
        hasStanding
        lost={viewOfStep(talk, step, view, ecosystem).invalidParameters}
      />
      <Overlays {...props} />
    </>
  );
}
