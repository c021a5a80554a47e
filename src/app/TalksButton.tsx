import { useQueryClient } from "@tanstack/react-query";
import { Play } from "lucide-react";
import { Disclosure } from "#ui/Disclosure.tsx";
import { useWords } from "#view/words.ts";
import styles from "./Header.module.css";
import { LazyPart } from "./LazyPart.tsx";
import { talkMenuPart } from "./parts.ts";
import { warm } from "./queries.ts";
import type { TalkMenuProps } from "./TalkMenu.tsx";

/** The button “Present”; what it opens comes when somebody makes for it. */
export function TalksButton(props: TalkMenuProps) {
  const { t } = useWords();
  const cache = useQueryClient();
  const ahead = (): void => void warm(cache, talkMenuPart);
  return (
    <span onPointerEnter={ahead} onFocus={ahead}>
      <Disclosure isWide title={t("app.talks")} label={<MenuLabel />}>
        <LazyPart part={talkMenuPart} props={props} />
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
