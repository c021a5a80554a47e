import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Play } from "lucide-react";
import { Disclosure } from "#ui/Disclosure.tsx";
import { LoadState } from "#view/LoadState.tsx";
import { useAfterRest } from "#view/rest.ts";
import { useWords } from "#view/words.ts";
import styles from "./Header.module.css";
import { talkDeskPart, talkLinkPart, talkMenuPart } from "./parts.ts";
import { partOf } from "./queries.ts";
import type { TalkDeskHostProps } from "./TalkDeskHost.tsx";
import type { TalkLinkHostProps } from "./TalkLinkHost.tsx";
import type { TalkMenuProps } from "./TalkMenu.tsx";

/** The button “Present”; what it opens comes when somebody makes for it. */
export function TalksButton(props: TalkMenuProps) {
  const { t } = useWords();
  const cache = useQueryClient();
  const warm = (): void => void cache.prefetchQuery(talkMenuPart);
  return (
    <span onPointerEnter={warm} onFocus={warm}>
      <Disclosure isWide title={t("app.talks")} label={<MenuLabel />}>
        <MenuPart {...props} />
      </Disclosure>
    </span>
  );
}

function MenuLabel() {
  const { t } = useWords();
  return (
    <>
      <Play aria-hidden className={styles["icon"]} />
      <span className={styles["wide"]}>{t("talk.present")}</span>
      <span className={styles["narrow"]}>
        <span className="visually-hidden">{t("talk.present")}</span>
      </span>
    </>
  );
}

function MenuPart(props: TalkMenuProps) {
  const part = useAfterRest(partOf(useQuery(talkMenuPart)));
  return part.status === "ready" ? <part.value.TalkMenu {...props} /> : <LoadState loaded={part} />;
}

/** The talk that is being written. */
export function TalkDeskPart(props: TalkDeskHostProps) {
  const part = useAfterRest(partOf(useQuery(talkDeskPart)));
  return part.status === "ready" ? (
    <part.value.TalkDeskHost {...props} />
  ) : (
    <LoadState loaded={part} />
  );
}

/** The talk that came with the page's link. */
export function TalkLinkPart(props: TalkLinkHostProps) {
  const part = useAfterRest(partOf(useQuery(talkLinkPart)));
  return part.status === "ready" ? (
    <part.value.TalkLinkHost {...props} />
  ) : (
    <LoadState loaded={part} />
  );
}
