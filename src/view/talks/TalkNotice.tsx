import { X } from "lucide-react";
import { useId } from "react";
import { say, type Text } from "#model/text.ts";
import { Button } from "#ui/Button.tsx";
import type { TalkWords } from "#words/words.ts";
import { useTalkWords } from "./talkWords.ts";
import fields from "./Fields.module.css";
import styles from "./TalkEditor.module.css";

/** What came of something, said in the editor until it is dismissed. */
export type Notice =
  | { readonly kind: "moved"; readonly title: Text }
  | { readonly kind: "copied" }
  /** The clipboard is not to be had: the link is there to be copied by hand. */
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "long"; readonly over: number };

export interface TalkNoticeProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

export function TalkNotice({ notice, onDismiss }: TalkNoticeProps) {
  const words = useTalkWords();
  const id = useId();
  return (
    <div role="status" className={styles["notice"]}>
      <p id={id}>{wording(notice, words)}</p>
      <Button look="quiet" aria-label={words.t("status.dismiss")} onClick={onDismiss}>
        <X aria-hidden />
      </Button>
      {notice.kind === "link" && (
        <input
          readOnly
          className={fields["input"]}
          aria-labelledby={id}
          value={notice.url}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  );
}

function wording(notice: Notice, { t, locale }: TalkWords): string {
  switch (notice.kind) {
    case "moved":
      return t("talk.moved", { title: say(notice.title, locale) });
    case "copied":
      return t("talk.link.copied");
    case "link":
      return t("talk.link.here");
    case "long":
      return t("talk.link.long", { over: notice.over });
  }
}
