import { X } from "lucide-react";
import type { Talk } from "#model/talk.ts";
import { say } from "#model/text.ts";
import { minutesOf } from "#state/draft.ts";
import { Button } from "#ui/Button.tsx";
import { useTalkWords } from "./talkWords.ts";
import styles from "./TalkOffer.module.css";

export interface TalkOfferProps {
  readonly talk: Talk;
  readonly onPlay: () => void;
  readonly onKeep: () => void;
  readonly onDismiss: () => void;
}

/** A talk that came with a link: nothing is kept or played until somebody says so. */
export function TalkOffer({ talk, onPlay, onKeep, onDismiss }: TalkOfferProps) {
  const { t, locale } = useTalkWords();
  const minutes = Math.round(minutesOf(talk) * 10) / 10;
  return (
    <section className={styles["offer"]} aria-label={t("talk.offer")}>
      <div>
        <p className={styles["over"]}>{t("talk.offer")}</p>
        <p className={styles["title"]}>{say(talk.title, locale)}</p>
        <p className={styles["over"]}>{t("talk.size", { count: talk.steps.length, minutes })}</p>
      </div>
      <Button onClick={onPlay}>{t("talk.play")}</Button>
      <Button onClick={onKeep}>{t("talk.offer.keep")}</Button>
      <Button look="quiet" aria-label={t("status.dismiss")} onClick={onDismiss}>
        <X aria-hidden />
      </Button>
    </section>
  );
}

export interface BadLinkProps {
  /** File, path and problem, line by line. */
  readonly problems: string;
  readonly onDismiss: () => void;
}

/** What is wrong with a link that was to hold a talk. */
export function BadLink({ problems, onDismiss }: BadLinkProps) {
  const { t } = useTalkWords();
  return (
    <div role="alert" className={styles["offer"]}>
      <div>
        <p>{t("talk.link.failed")}</p>
        <p className={styles["over"]}>{problems}</p>
      </div>
      <Button look="quiet" aria-label={t("status.dismiss")} onClick={onDismiss}>
        <X aria-hidden />
      </Button>
    </div>
  );
}
