import { useEffect, useState } from "react";
import type { Talk } from "#model/talk.ts";
import { encode } from "#state/address.ts";
import { act, type Effect, jump, type Overlay } from "#state/present/act.ts";
import {
  digitsAt,
  type KeyAction,
  type Meaning,
  NOTHING_TYPED,
  typeDigit,
  type Typed,
} from "#state/present/keys.ts";
import type { Notice } from "#state/present/notices.ts";
import { questionView } from "#state/present/question.ts";
import type { WindowRole } from "#state/present/windowRole.ts";
import { middleOf, zoomedAt } from "#state/present/slideSpot.ts";
import { type Place, placeAfter, placeAt } from "#state/present/place.ts";
import { buildCounts, chaptersOf, viewOfStep } from "#state/present/steps.ts";
import type { ViewStore } from "#state/store.ts";
import { toggleFullScreen } from "#ui/device.ts";
import { useExplorer } from "#view/context.ts";
import { writeAddress } from "../addressBar.ts";
import type { Link } from "./link.ts";
import { keepSettings, readSettings, rescale, type Settings } from "./settings.ts";
import { useKeys } from "./useKeys.ts";
import { openWindow } from "./windows.ts";

export interface Player {
  readonly overlay: Overlay | null;
  readonly notice: Notice | null;
  readonly digits: string;
  readonly hasPointer: boolean;
  /** What the mouse draws on the slide is a line. */
  readonly hasPen: boolean;
  readonly isRemaining: boolean;
  readonly settings: Settings;
  readonly act: (action: KeyAction) => void;
  readonly goTo: (step: number) => void;
  /** Goes on by itself: to the next build or step, from the last to the first. */
  readonly goOn: () => void;
  readonly home: () => void;
  /** Shows the whole picture of today, to look for something in it. */
  readonly question: () => void;
  readonly leave: () => void;
  readonly openAudience: () => void;
  readonly set: (settings: Partial<Settings>) => void;
  readonly dismiss: () => void;
}

export interface PlayerOptions {
  readonly talk: Talk;
  readonly store: ViewStore;
  readonly link: Link;
  readonly windowRole: WindowRole;
  readonly onSpeak: () => void;
}

/** ms; F5 pressed again within them begins from the first step. */
const AGAIN_MS = 2500;
/** ms; a notice that tells what a key has done goes by itself. */
const NOTICE_MS = 5000;

/** Runs what keys, buttons and swipes mean, and holds what is this window's own. */
export function usePlayer({ talk, store, link, windowRole, onSpeak }: PlayerOptions): Player {
  const { ecosystem } = useExplorer();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const [begunAt, setBegunAt] = useState(0);
  const [laser, setLaser] = useState<boolean | null>(null);
  const [hasPen, setPen] = useState(false);
  const [isRemaining, setRemaining] = useState(false);
  const [settings, setSettings] = useState(readSettings);
  const hasPointer = laser ?? windowRole.role === "speaker";
  const set = (patch: Partial<Settings>): void => {
    const next = { ...settings, ...patch };
    setSettings(next);
    keepSettings(next);
  };
  const isBlocked = notice === "blockedSpeaker" || notice === "blockedAudience";
  useEffect(() => {
    if (notice === null || isBlocked) return;
    const handle = setTimeout(() => setNotice(null), NOTICE_MS);
    return () => clearTimeout(handle);
  }, [notice, isBlocked]);

  const goTo = ({ step, build }: Place): void => {
    const { view, showStep } = store.getState();
    showStep(viewOfStep(talk, step, view, ecosystem, build).view);
  };
  const home = (): void => {
    const { step, build } = store.getState().view;
    goTo({ step: step ?? 1, build });
  };
  const question = (): void => {
    const { view, goTo: show } = store.getState();
    show(questionView(view));
  };
  const leave = (): void => {
    if (document.fullscreenElement) void toggleFullScreen();
    // The window's role ends with the talk: what is written from now on has none.
    const query = encode(store.getState().view);
    writeAddress(window, { query, windowRole: null, how: "replaceState", memory: history.state });
    store.getState().leaveTalk();
    if (windowRole.role === "speaker") window.close();
  };
  const openWindowAs = (role: WindowRole["role"]): void => {
    const isOpen = openWindow(store.getState().view, role, windowRole.session);
    if (!isOpen) setNotice(role === "speaker" ? "blockedSpeaker" : "blockedAudience");
    else if (!link.canJoin()) setNotice("unjoined");
    else if (role === "audience" && windowRole.role === "audience") onSpeak();
  };
  const fullScreen = (): void => {
    void toggleFullScreen().then((isDone) => {
      if (!isDone) setNotice("noFullScreen");
    });
  };
  const spotlight = (): void => {
    const id = link.get().session.spotlight ?? chosenThing(store, talk);
    if (id === null) setNotice("nothingToLight");
    else link.send({ kind: "lit", id });
  };
  const point = (): void => {
    setLaser(!hasPointer);
    setNotice(hasPointer ? "pointerOff" : "pointerOn");
  };
  const pen = (): void => {
    setPen(!hasPen);
    setNotice(hasPen ? "penOff" : "penOn");
  };
  const resize = (by: 1 | -1): void => {
    if (windowRole.role === "speaker") set({ notes: rescale(settings.notes, by) });
    else if (store.getState().view.detour) set({ text: rescale(settings.text, by) });
    else {
      const { zoom } = link.get().session;
      link.send({ kind: "zoomed", zoom: zoomedAt(zoom, middleOf(zoom), by > 0 ? 1.25 : 0.8) });
    }
  };

  const run = (effect: Effect): void => {
    switch (effect.kind) {
      case "go":
        return goTo(effect);
      case "home":
        return home();
      case "question":
        return question();
      case "leave":
        return leave();
      case "overlay":
        return setOverlay(effect.overlay);
      case "cover":
        return link.send({ kind: "covered", cover: effect.cover });
      case "uncover":
        return link.send({ kind: "uncovered" });
      case "clear":
        return setTyped(NOTHING_TYPED);
      case "notice":
        if (effect.notice === "begin") setBegunAt(Date.now());
        return setNotice(effect.notice);
      case "size":
        return resize(effect.by);
      case "freeze":
        return link.send({ kind: "frozen" });
      case "pointer":
        return point();
      case "spotlight":
        return spotlight();
      case "pen":
        return pen();
      case "erase":
        return link.send({ kind: "erased" });
      case "speaker":
        return openWindowAs("speaker");
      case "fullScreen":
        return fullScreen();
      case "pause":
        return link.send({ kind: "paused", now: Date.now() });
      case "showTime":
        return setRemaining(!isRemaining);
      case "resetTime":
        return link.send({ kind: "reset" });
    }
  };
  const situation = () => {
    const { view } = store.getState();
    const { session, peers } = link.get();
    return {
      role: windowRole.role,
      step: view.step ?? 1,
      build: view.build,
      builds: buildCounts(talk),
      chapters: chaptersOf(talk),
      isDetour: view.detour,
      cover: session.cover,
      overlay,
      digits: digitsAt(typed, Date.now()),
      hasPeer: peers.size > 0,
      isBeginning: Date.now() - begunAt < AGAIN_MS,
    };
  };
  const perform = (effects: readonly Effect[]): void => {
    setTyped(NOTHING_TYPED);
    setNotice(null);
    for (const effect of effects) run(effect);
  };
  const onMeaning = (meaning: NonNullable<Meaning>): void => {
    if (meaning.kind === "digit") setTyped(typeDigit(typed, meaning.digit, Date.now()));
    if (meaning.kind === "goTo") perform(jump(situation(), meaning.step));
    if (meaning.kind === "act") perform(act(meaning.action, situation()));
  };
  useKeys({ typed, hasLetters: settings.hasLetters, onMeaning });
  return {
    overlay,
    notice,
    digits: typed.digits,
    hasPointer,
    hasPen,
    isRemaining,
    settings,
    act: (action) => perform(act(action, situation())),
    goTo: (step) => perform(jump(situation(), step)),
    goOn: () => {
      const { step, build } = situation();
      const builds = buildCounts(talk);
      goTo(placeAfter(builds, { step, build }) ?? placeAt(builds, 1));
    },
    home,
    question,
    leave,
    openAudience: () => openWindowAs("audience"),
    set,
    dismiss: () => setNotice(null),
  };
}

/** What is open, or else the first thing that the step points out. */
function chosenThing(store: ViewStore, talk: Talk): string | null {
  const { open, step } = store.getState().view;
  if (open && open.kind !== "org") return open.id;
  return talk.steps[(step ?? 1) - 1]?.emphasis?.[0] ?? null;
}
