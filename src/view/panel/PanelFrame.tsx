import { X } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import type { EntityRef } from "#model/id.ts";
import { Button } from "#ui/Button.tsx";
import { hueStyle } from "#ui/hueStyle.ts";
import { isMenuOpen } from "#ui/isMenuOpen.ts";
import { moveFocus } from "#ui/moveFocus.ts";
import { useActions, useExplorer, useView } from "../context.ts";
import type { Loaded } from "../loaded.ts";
import { LoadState } from "../LoadState.tsx";
import { useFocusReturn } from "../useFocusReturn.ts";
import { Course } from "./Course.tsx";
import { JumpBar } from "./JumpBar.tsx";
import { usePanelWords } from "./panelWords.ts";
import { SectionsContext, useSections } from "./sections.ts";
import { usePlaceKept } from "./usePlaceKept.ts";
import styles from "./PanelFrame.module.css";

export interface PanelFrameProps {
  readonly entity: EntityRef;
  readonly name: string;
  /** What stands over the name: where it belongs. */
  readonly over: ReactNode;
  readonly hue: number | null;
  readonly loaded: Loaded<unknown>;
  readonly children: ReactNode;
}

/**
 * The side panel: a landmark named by its heading. Opening it moves the focus to the heading;
 * closing it gives the focus back to where it was.
 */
export function PanelFrame(props: PanelFrameProps) {
  const { entity, name, over, hue, loaded, children } = props;
  const { close } = useActions();
  const { t } = usePanelWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const headingId = useId();

  // A step of a talk is told by its title; only what somebody opens themselves takes the focus, and
  // never from somebody who writes (with the first letter the step's panel is there, too) or has opened
  // a menu while the panel was on its way.
  const isStep = useView((view) => view.talk !== null && !view.detour);

  useFocusReturn();

  const { store } = useExplorer();
  usePlaceKept(body, store, entity, () => {
    const { activeElement } = document;
    // Whoever has chosen a hit has an empty field.
    const isWriting = activeElement instanceof HTMLInputElement && activeElement.value !== "";
    if (!isStep && !isWriting && !isMenuOpen()) moveFocus(heading.current);
    body.current?.scrollTo(0, 0);
  });
  const [sections, enter] = useSections();

  const style = hueStyle(hue);
  return (
    <aside
      className={styles["panel"]}
      aria-labelledby={headingId}
      style={style}
      data-hued={hue !== null || undefined}
    >
      <header className={styles["head"]}>
        <div>
          <div className={styles["over"]}>{over}</div>
          <h2 id={headingId} ref={heading} tabIndex={-1}>
            {name}
          </h2>
        </div>
        <div className={styles["ways"]}>
          {isStep ? null : <Course entity={entity} />}
          <Button look="quiet" onClick={close} aria-label={t("panel.close")}>
            <X aria-hidden />
          </Button>
        </div>
      </header>
      {isStep ? null : <JumpBar places={sections} body={body} />}
      <div ref={body} className={styles["body"]} aria-busy={loaded.status === "loading"}>
        <LoadState loaded={loaded} rest={t("panel.failed.rest")} />
        <SectionsContext value={enter}>{children}</SectionsContext>
      </div>
    </aside>
  );
}
