import {
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Talk } from "#model/talk.ts";
import { say } from "#model/text.ts";
import { moveFocus } from "#ui/moveFocus.ts";
import { usePresentWords } from "./presentWords.ts";
import styles from "./Overview.module.css";
import { Thumbnail } from "./Thumbnail.tsx";

export interface OverviewProps {
  readonly talk: Talk;
  readonly step: number;
  readonly onChoose: (step: number) => void;
  /** A step's slide, small. */
  readonly renderThumbnail: (step: number) => ReactNode;
}

const ACROSS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };
const ALONG: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** All steps as small drawings under their chapters. Arrows move, Enter or a press goes there. */
export function Overview({ talk, step, onChoose, renderThumbnail }: OverviewProps) {
  const { t, locale } = usePresentWords();
  const list = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(step - 1);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) moveFocus(before);
    };
  }, []);
  useLayoutEffect(() => {
    list.current?.querySelectorAll("button")[active]?.focus();
  }, [active]);
  // Wherever the focus has been taken meanwhile: while the overview is open, its keys are its own.
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onChoose(active + 1);
      return;
    }
    const to = targetOf(event.key, active, buttons);
    if (to === null) return;
    event.preventDefault();
    setActive(to);
  });
  useEffect(() => {
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <div
      role="dialog"
      aria-modal
      aria-label={t("overview")}
      className={styles["overview"]}
      data-presenting
    >
      <ol ref={list} className={styles["grid"]} data-grid>
        {talk.steps.map(({ id, chapter, title }, index) => (
          <li key={id} className={styles["item"]} data-opens={chapter ? true : undefined}>
            {chapter ? <p className={styles["chapter"]}>{say(chapter, locale)}</p> : null}
            <button
              type="button"
              className={styles["step"]}
              aria-current={index + 1 === step ? "step" : undefined}
              tabIndex={index === active ? 0 : -1}
              onClick={() => onChoose(index + 1)}
            >
              <Thumbnail
                renderSlide={() => renderThumbnail(index + 1)}
                after={Math.abs(index + 1 - step)}
              />
              <span className={styles["title"]}>
                <span className={styles["number"]}>{index + 1}</span> {say(title, locale)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Where a key leads in the grid, whose columns are told by where its buttons stand. */
function targetOf(key: string, from: number, buttons: readonly HTMLElement[]): number | null {
  if (key === "Home") return 0;
  if (key === "End") return buttons.length - 1;
  const across = ACROSS[key];
  if (across) return Math.max(0, Math.min(buttons.length - 1, from + across));
  const along = ALONG[key];
  const here = buttons[from]?.getBoundingClientRect();
  if (!along || !here) return null;
  const rest = along > 0 ? buttons.slice(from + 1) : buttons.slice(0, from).toReversed();
  const found = rest.find(
    (button) => Math.abs(button.getBoundingClientRect().left - here.left) < 2,
  );
  return found ? buttons.indexOf(found) : null;
}
