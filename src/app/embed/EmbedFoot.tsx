import { useQueryClient } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { hrefOf } from "#state/address.ts";
import type { ViewStore } from "#state/store.ts";
import { isFramed } from "#ui/moveFocus.ts";
import { useWords } from "#view/words.ts";
import { embedWordsIn } from "#words/embedWords.ts";
import styles from "./EmbedFoot.module.css";
import { joinHost } from "./hostLink.ts";
import { pictureOverflow, watchPicture } from "./pictureRoom.ts";

/** What only an embed has: the way out of it, words about a sandbox, and its link to the page around. */
export function EmbedFoot({ store }: { readonly store: ViewStore }) {
  const { t } = embedWordsIn(useWords().locale);
  const href = useStore(store, ({ view }) => hrefOf({ ...view, embed: false }));
  useEffect(
    () => (isFramed() ? joinHost(store, window, pictureOverflow, watchPicture) : undefined),
    [store],
  );
  return (
    <footer className={styles["foot"]}>
      <Sandboxed />
      <a className={styles["leave"]} href={href} target="_blank" rel="noopener">
        {t("embed.leave")} <ExternalLink aria-hidden />
      </a>
    </footer>
  );
}

/** Where a sandbox has taken the page's origin from it, and something could not be had: the remedy. */
function Sandboxed() {
  const cache = useQueryClient().getQueryCache();
  const [isSandboxed] = useState(() => window.origin === "null");
  const hasFailed = useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => cache.getAll().some(({ state }) => state.status === "error"),
  );
  const { t } = embedWordsIn(useWords().locale);
  return isSandboxed && hasFailed ? (
    <p className={styles["sandboxed"]} role="alert">
      {t("embed.sandboxed")}
    </p>
  ) : null;
}
