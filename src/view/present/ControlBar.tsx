import {
  ChevronLeft,
  ChevronRight,
  CornerUpLeft,
  ExternalLink,
  Keyboard,
  LayoutGrid,
  Maximize,
  PanelsTopLeft,
  Presentation,
  Repeat,
  Search,
  X,
} from "lucide-react";
import type { ReactNode } from "react";
import type { KeyAction } from "#state/present/keys.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./ControlBar.module.css";
import { usePresentWords } from "./presentWords.ts";

export interface ControlBarProps {
  readonly isVisible: boolean;
  readonly isDetour: boolean;
  readonly isProjector: boolean;
  readonly isLoop: boolean;
  readonly onAction: (action: KeyAction) => void;
  /** Makes this window the speaker's, and another one the audience's. */
  readonly onAudience: () => void;
  readonly onHome: () => void;
  readonly onLeave: () => void;
  readonly onProjector: () => void;
  readonly onLoop: () => void;
  /** Says whether the talk needs the network still. */
  readonly offline: ReactNode;
}

/** What the mouse and the finger can do; comes when they move, and by Tab. */
export function ControlBar(props: ControlBarProps) {
  const { isVisible, isDetour, isProjector, isLoop, onAction } = props;
  const { t } = usePresentWords();
  return (
    <nav aria-label={t("bar")} className={styles["bar"]} data-visible={isVisible || undefined}>
      <Item label={t("previous")} onClick={() => onAction("previous")}>
        <ChevronLeft aria-hidden />
      </Item>
      <Item label={t("next")} onClick={() => onAction("next")}>
        <ChevronRight aria-hidden />
      </Item>
      {isDetour ? (
        <Button className={styles["home"]} onClick={props.onHome}>
          <CornerUpLeft aria-hidden />
          {t("home")}
        </Button>
      ) : null}
      <Item label={t("overview")} onClick={() => onAction("overview")}>
        <LayoutGrid aria-hidden />
      </Item>
      <Item label={t("ask")} onClick={() => onAction("ask")}>
        <Search aria-hidden />
      </Item>
      <Item label={t("speaker")} onClick={() => onAction("speaker")}>
        <PanelsTopLeft aria-hidden />
      </Item>
      <Item label={t("audience")} onClick={props.onAudience}>
        <ExternalLink aria-hidden />
      </Item>
      <Item label={t("projector")} isOn={isProjector} onClick={props.onProjector}>
        <Presentation aria-hidden />
      </Item>
      <Item label={isLoop ? t("stopLoop") : t("loop")} isOn={isLoop} onClick={props.onLoop}>
        <Repeat aria-hidden />
      </Item>
      <Item label={t("fullScreen")} onClick={() => onAction("fullScreen")}>
        <Maximize aria-hidden />
      </Item>
      <Item label={t("help")} onClick={() => onAction("help")}>
        <Keyboard aria-hidden />
      </Item>
      {props.offline}
      <Item label={t("leave")} onClick={props.onLeave}>
        <X aria-hidden />
      </Item>
    </nav>
  );
}

interface ItemProps {
  readonly label: string;
  readonly isOn?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Item({ label, isOn, onClick, children }: ItemProps) {
  return (
    <Button look="quiet" aria-label={label} title={label} aria-pressed={isOn} onClick={onClick}>
      {children}
    </Button>
  );
}
