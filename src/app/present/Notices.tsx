import type { InvalidParameter } from "#state/parameters.ts";
import type { WindowRole } from "#state/present/windowRole.ts";
import type { Said } from "#state/present/protocol.ts";
import type { View } from "#state/view.ts";
import { canStayAwake } from "#ui/device.ts";
import { Notice } from "#view/present/Notice.tsx";
import { usePresentWords } from "#view/present/presentWords.ts";
import styles from "./Present.module.css";
import type { Player } from "./usePlayer.ts";
import { windowAddress } from "./windows.ts";

export interface NoticesProps {
  readonly player: Player;
  readonly view: View;
  readonly windowRole: WindowRole;
  readonly isLoop: boolean;
  /** What another window leaves to this one to say. */
  readonly said?: Said;
  /** What goes on for long is said only while somebody looks for the controls. */
  readonly hasStanding: boolean;
  /** What the step names and the data set does not have. */
  readonly lost: readonly InvalidParameter[];
}

/** What there is to say to whoever presents. */
export function Notices(props: NoticesProps) {
  const { player, view, windowRole, isLoop, said, hasStanding, lost } = props;
  const { t } = usePresentWords();
  const { dismiss } = player;
  const notice = player.notice ?? said?.notice ?? null;
  const digits = player.digits || (said?.digits ?? "");
  const isBlocked = notice === "blockedSpeaker" || notice === "blockedAudience";
  const what = lost.map(({ parameter, value }) => `${parameter}=${value}`).join(", ");
  return (
    <div role="status" className={styles["notices"]}>
      {lost.length > 0 && hasStanding ? (
        <Notice>
          {t("lost", { what })} {t("lost.shown")}
        </Notice>
      ) : null}
      {isLoop && hasStanding && !canStayAwake() ? <Notice>{t("notice.awake")}</Notice> : null}
      {digits === "" ? null : <Notice>{t("notice.goTo", { digits })}</Notice>}
      {notice !== null && !isBlocked ? (
        <Notice>{t(`notice.${notice}`, { step: view.step ?? 1 })}</Notice>
      ) : null}
      {isBlocked ? (
        <Notice onClose={dismiss}>
          {t("notice.blocked")}{" "}
          <a
            href={windowAddress(
              view,
              notice === "blockedSpeaker" ? "speaker" : "audience",
              windowRole.session,
            )}
            target="_blank"
            rel="noopener"
            onClick={dismiss}
          >
            {t("notice.blockedLink")}
          </a>
        </Notice>
      ) : null}
    </div>
  );
}
