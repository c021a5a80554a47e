import { Copy, FileCode, Image, Printer } from "lucide-react";
import { useState } from "react";
import type { Theme } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import { useAnswers, useExplorer } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import styles from "./ExportChoices.module.css";
import { HandoutMenu } from "./HandoutMenu.tsx";
import { OfflineLink } from "./OfflineLink.tsx";
import type { Queries } from "./queries.ts";
import { canCopy, copyPng, type OnScreen, PaintError, savePng, saveSvg } from "./exportPicture.ts";

const SCALES = [1, 2, 4] as const;

/** Buttons that save, copy or print what is shown, and a line that says how that went. */
export function ExportChoices({ queries }: { readonly queries: Queries }) {
  const explorer = useExplorer();
  const answers = useAnswers();
  const words = useWords();
  const [said, setSaid] = useState("");
  const { t } = words;
  const run = async (act: (shown: OnScreen) => string | Promise<string>): Promise<void> => {
    const scene = explorer.easel.take();
    const { view } = explorer.store.getState();
    if (!scene && view.picture !== "list") {
      setSaid(t("export.nothing"));
      return;
    }
    setSaid(t("export.busy"));
    try {
      const shown = { explorer, answers, words, scene, view, theme: themeSeen() };
      setSaid(await act(shown));
    } catch (error) {
      const isPainting = error instanceof PaintError;
      setSaid(t(isPainting ? "export.tooLarge" : "export.refused"));
    }
  };
  return (
    <div className={styles["choices"]}>
      <Button
        look="quiet"
        onClick={() => void run((shown) => t("export.saved", { name: saveSvg(shown) }))}
      >
        <FileCode aria-hidden /> {t("export.svg")}
      </Button>
      {SCALES.map((scale) => (
        <Button
          key={scale}
          look="quiet"
          onClick={() =>
            void run(async (shown) => t("export.saved", { name: await savePng(shown, scale) }))
          }
        >
          <Image aria-hidden /> {t("export.png", { scale })}
        </Button>
      ))}
      <Button
        look="quiet"
        onClick={() =>
          void run(async (shown) => {
            if (!canCopy()) return t("export.noClipboard");
            await copyPng(shown);
            return t("export.copied");
          })
        }
      >
        <Copy aria-hidden /> {t("export.copy")}
      </Button>
      <Button look="quiet" onClick={() => print()}>
        <Printer aria-hidden /> {t("export.print")}
      </Button>
      <OfflineLink />
      <HandoutMenu queries={queries} onSay={setSaid} />
      <p role="status" className={styles["said"]}>
        {said}
      </p>
    </div>
  );
}

function themeSeen(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === "dark" || theme === "projector" ? theme : "light";
}
