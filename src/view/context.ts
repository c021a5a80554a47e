import { createContext, type ReactNode, use } from "react";
import { useStore } from "zustand";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import type { Day } from "#model/when.ts";
import type { Measure } from "#layout/measure.ts";
import type { Scene } from "#layout/scene.ts";
import type { Question } from "#query/filter.ts";
import type { ComponentSnapshot } from "#query/moment.ts";
import type { Finder } from "#query/ask/finder.ts";
import type { Thread } from "#query/threads.ts";
import type { Actions, ViewStore } from "#state/store.ts";
import type { View } from "#state/view.ts";
import type { SceneRef } from "./sceneRef.ts";

/** The ecosystem on a day. */
export interface Moment {
  /** The day shown. */
  readonly day: Day;
  readonly snapshots: readonly ComponentSnapshot[];
  readonly threads: readonly Thread[];
}

/** What shows one day after the other, while somebody drags the date or lets it run. */
export interface Passing {
  readonly momentOn: (day: Day) => Moment;
  /** A scene without what is not there on a day, all else in its place. */
  readonly presentIn: (scene: Scene, moment: Moment) => Scene;
}

/** What every part of the screen works on; the same while one day of one data set is shown. */
export interface Explorer extends Moment {
  readonly ecosystem: Ecosystem;
  readonly store: ViewStore;
  readonly today: Day;
  /**
   * What the picture has places for: the day shown, or while somebody drags the date, the last day,
   * so that nothing changes place.
   */
  readonly arranged: Moment;
  /** `null` while the date stays as it is. */
  readonly passing: Passing | null;
  /** The time line brings what is needed while the date is dragged. */
  readonly enablePassing: (passing: Passing) => void;
  /** Ids of what is pointed out in the picture, while something is said about it. */
  readonly pointed: readonly string[];
  readonly point: (ids: readonly string[]) => void;
  readonly wantSearch: () => void;
  readonly measure: Measure;
  /** Has the picture as it stands on the screen. */
  readonly sceneRef: SceneRef;
  /** Loads an entity's file before it is asked for. */
  readonly prefetch: (ref: EntityRef) => void;
}

/** What changes with each filter and letter. Apart, so that panels and tables need not follow it. */
export interface Answers {
  readonly question: Question;
  /** The answer is on its way: what is searched or asked for is not loaded yet, and nothing shown. */
  readonly isPending?: boolean;
  /** Components that the filters and the search let through. */
  readonly shown: ReadonlySet<string>;
  /** `null` until it is loaded; `wantSearch` asks for it. */
  readonly search: Finder | null;
  /** Asks for it again, where it cannot be had. */
  readonly retrySearch?: (() => void) | null;
  /** Brand marks by slug, as they arrive: paths of 24 × 24 glyphs. */
  readonly marks: Readonly<Record<string, string>>;
}

export const AnswersContext = createContext<Answers | null>(null);

export function useAnswers(): Answers {
  const answers = use(AnswersContext);
  if (!answers) throw new Error("useAnswers needs an <AnswersContext> above it.");
  return answers;
}

export const ExplorerContext = createContext<Explorer | null>(null);

export function useExplorer(): Explorer {
  const explorer = use(ExplorerContext);
  if (!explorer) throw new Error("useExplorer needs an <ExplorerContext> above it.");
  return explorer;
}

export function useView<T>(pick: (view: View) => T): T {
  return useStore(useExplorer().store, ({ view }) => pick(view));
}

/** The actions of the store; the same object for as long as the store lives. */
export function useActions(): Actions {
  return useExplorer().store.getState();
}

/** Draws something over the picture, in the scene's own numbers. */
export const OverlayContext = createContext<((scene: Scene) => ReactNode) | null>(null);

/** What presenting asks of the explorer. */
export interface Staging {
  /** Scale of the text; 1 unless somebody presents to a large room. */
  readonly scale: number;
  /** Ids of what is pointed out. */
  readonly emphasis: readonly string[];
}

export const StagingContext = createContext<Staging>({ scale: 1, emphasis: [] });
