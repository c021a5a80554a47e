import { viewOfStep } from "#state/present/steps.ts";
import { useActions, useExplorer } from "#view/context.ts";
import { ControlBar } from "#view/present/ControlBar.tsx";
import { Cover } from "#view/present/Cover.tsx";
import { StepSaid } from "#view/present/StepHead.tsx";
import { OfflineState } from "./OfflineState.tsx";
import { Notices } from "./Notices.tsx";
import { AskBar, Overlays } from "./Overlays.tsx";
import type { PageProps } from "./pageProps.ts";
import styles from "./Present.module.css";
import { Shown } from "./Shown.tsx";
import { useActivity } from "./useActivity.ts";

/** What the audience sees: title, picture, statement; the controls only while somebody moves. */
export function AudiencePage(props: PageProps) {
  const { talk, view, session, player, windowRole, ask } = props;
  const { ecosystem } = useExplorer();
  const { setTheme, setLoop } = useActions();
  const { isActive, isResting } = useActivity();
  const step = view.step ?? 1;
  const { invalidParameters } = viewOfStep(talk, step, view, ecosystem);
  const isProjector = view.theme === "projector";
  return (
    <div
      className={styles["audience"]}
      data-embed={view.embed || undefined}
      data-idle={!isActive || undefined}
      data-resting={isResting || undefined}
    >
      <StepSaid talk={talk} step={step} build={view.build} revealed={props.revealed} />
      {player.overlay === "ask" ? (
        <AskBar player={player} isDetour={view.detour}>
          {ask}
        </AskBar>
      ) : null}
      <Shown {...props} />
      {props.hasSpeaker ? null : (
        <>
          <div hidden={!isActive}>{props.status}</div>
          <Notices
            player={player}
            view={view}
            windowRole={windowRole}
            isLoop={view.loop}
            hasStanding={isActive}
            lost={invalidParameters}
          />
        </>
      )}
      {view.embed ? null : (
        <ControlBar
          isVisible={isActive}
          isDetour={view.detour}
          isProjector={isProjector}
          isLoop={view.loop}
          onAction={player.act}
          onAudience={player.openAudience}
          onHome={player.home}
          onLeave={player.leave}
          onProjector={() => setTheme(isProjector ? null : "projector")}
          onLoop={() => setLoop(!view.loop)}
          offline={<OfflineState {...props.offline} />}
        />
      )}
      <Overlays {...props} />
      {session.cover === null ? null : <Cover cover={session.cover} />}
    </div>
  );
}
