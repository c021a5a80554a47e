import { CodeXml, Copy, FileCode, Image, Printer } from "lucide-react";
import { useState } from "react";
import { Button } from "#ui/Button.tsx";
import { canCopyPictures } from "#ui/device.ts";
import { useAnswers, useExplorer } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import { About, CopyState } from "./About.tsx";
import { embedWordsIn } from "#words/embedWords.ts";
import { exportWordsIn } from "#words/exportWords.ts";
import { SaveData } from "./data/SaveData.tsx";
import { embedDialogPart } from "./embed/dialogPart.ts";
import styles from "./ExportChoices.module.css";
import { HandoutMenu } from "./HandoutMenu.tsx";
import { LazyPart } from "./LazyPart.tsx";
import { OfflineLink } from "./OfflineLink.tsx";
import type { Queries } from "./queries.ts";
import { SaveFeeds } from "./SaveFeeds.tsx";
import { copyPng, exportWith, type OnScreen, savePng, saveSvg } from "./exportPicture.ts";

const SCALES = [1, 2, 4] as const;

/** Buttons that save, copy or print what is shown, and a line that says how that went. */
export function ExportChoices({ queries }: { readonly queries: Queries }) {
  const explorer = useExplorer();
  const answers = useAnswers();
  const words = useWords();
  const [said, setSaid] = useState("");
  const [isEmbedding, setEmbedding] = useState(false);
  const { t } = exportWordsIn(words.locale);
  const run = async (act: (shown: OnScreen) => string | Promise<string>): Promise<void> => {
    setSaid(t("export.busy"));
    setSaid(await exportWith({ explorer, answers, words }, act));
  };
  return (
    <div className={styles["choices"]}>
      <div>
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
              if (!canCopyPictures()) return t("export.noClipboard");
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
        <Button look="quiet" aria-haspopup="dialog" onClick={() => setEmbedding(true)}>
          <CodeXml aria-hidden /> {embedWordsIn(words.locale).t("embed.open")}
        </Button>
        {isEmbedding ? (
          <LazyPart part={embedDialogPart} props={{ onClose: () => setEmbedding(false) }} />
        ) : null}
        <OfflineLink />
        <CopyState />
      </div>
      <div>
        <SaveData queries={queries} onSay={setSaid} />
        <SaveFeeds onSay={setSaid} />
        <HandoutMenu queries={queries} onSay={setSaid} />
      </div>
      <About queries={queries} />
      <p role="status" className={styles["said"]}>
        {said}
      </p>
    </div>
  );
}
