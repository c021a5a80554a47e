import { useEffect } from "react";
import { stepAt, viewOfStep } from "#state/present/steps.ts";
import { useActions, useExplorer } from "#view/context.ts";
import { ClaimCard } from "#view/present/ClaimCard.tsx";
import { ControlBar } from "#view/present/ControlBar.tsx";
import { Cover } from "#view/present/Cover.tsx";
import { usePresentWords } from "#view/present/presentWords.ts";
import { StepHead } from "#view/present/StepHead.tsx";
import { Notices } from "./Notices.tsx";
import { AskBar, Overlays } from "./Overlays.tsx";
import type { PageProps } from "./pageProps.ts";
import styles from "./Present.module.css";
import { useActivity } from "./useActivity.ts";

/** What the audience sees: title, picture, statement; the controls only while somebody moves. */
export function AudiencePage(props: PageProps) {
  const { talk, sources, view, session, player, seat, ask, children } = props;
  const { ecosystem } = useExplorer();
  const { dress } = useActions();
  const { t } = usePresentWords();
  const isActive = useActivity();
  const { text } = player.settings;
  useEffect(() => {
    const { style } = document.documentElement;
    style.fontSize = text === 1 ? "" : `${text * 100}%`;
    return () => {
      style.fontSize = "";
    };
  }, [text]);
  const step = view.step ?? 1;
  const claim = stepAt(talk, step)?.claim;
  const { misfits } = viewOfStep(talk, step, view, ecosystem);
  const isProjector = view.theme === "projector";
  return (
    <div
      className={styles["audience"]}
      data-embed={view.embed || undefined}
      data-idle={!isActive || undefined}
    >
      <StepHead talk={talk} step={step} />
      {player.overlay === "ask" ? <AskBar label={t("ask")}>{ask}</AskBar> : null}
      {children}
      {claim && !view.detour ? (
        <ClaimCard claim={claim} sources={talk.sources ?? NO_SOURCES} shared={sources} />
      ) : null}
      <Notices player={player} view={view} seat={seat} isLoop={session.isLoop} lost={misfits} />
      {view.embed ? null : (
        <ControlBar
          isVisible={isActive}
          isDetour={view.detour}
          isProjector={isProjector}
          isLoop={session.isLoop}
          onAction={player.act}
          onAudience={player.openAudience}
          onHome={player.home}
          onLeave={player.leave}
          onProjector={() => dress(isProjector ? null : "projector")}
          onLoop={() => props.onLoop(!session.isLoop)}
        />
      )}
      <Overlays talk={talk} step={step} player={player} />
      {session.cover === null ? null : <Cover cover={session.cover} />}
    </div>
  );
}

const NO_SOURCES = {};
