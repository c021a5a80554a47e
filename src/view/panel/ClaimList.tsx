import { type ReactNode, useState } from "react";
import type { Alternative, SourceRef } from "#model/evidence.ts";
import { say, type Text } from "#model/text.ts";
import { Button } from "#ui/Button.tsx";
import { Said } from "../Said.tsx";
import { usePanelWords } from "./panelWords.ts";
import { Cite } from "./Cite.tsx";
import styles from "./ClaimList.module.css";

/** What a list shows of a claim: its words, when it holds, what speaks for it. */
export interface ClaimLine {
  readonly key: string;
  readonly content: ReactNode;
  readonly dates?: string | undefined;
  readonly isOver?: boolean;
  readonly note?: Text | undefined;
  readonly alt?: readonly Alternative[] | undefined;
  readonly sources?: readonly SourceRef[] | undefined;
}

export interface ClaimListProps {
  readonly lines: readonly ClaimLine[];
  /** More than this are folded. */
  readonly most?: number;
}

export function ClaimList({ lines, most = 8 }: ClaimListProps) {
  const { t, locale } = usePanelWords();
  const [isOpen, setIsOpen] = useState(false);
  const isLong = lines.length > most + 1;
  const shown = isLong && !isOpen ? lines.slice(0, most) : lines;
  return (
    <>
      <ul className={styles["list"]}>
        {shown.map(({ key, content, dates, isOver, note, alt, sources }) => (
          <li key={key} data-over={isOver || undefined}>
            <span>
              {content}
              {dates ? <span className={styles["dates"]}> {dates}</span> : null}
              <Cite refs={sources} />
            </span>
            {note ? (
              <span className={styles["note"]}>
                <Said text={note} />
              </span>
            ) : null}
            {alt?.map((other) => (
              <span key={other.reason.en} className={styles["note"]}>
                {t("panel.alt", { what: say(other.reason, locale) })}
                <Cite refs={other.sources} />
              </span>
            ))}
          </li>
        ))}
      </ul>
      {isLong && (
        <Button look="link" onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? t("panel.less") : t("panel.more", { count: lines.length })}
        </Button>
      )}
    </>
  );
}
