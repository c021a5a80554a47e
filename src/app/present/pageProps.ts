import type { ReactNode } from "react";
import type { Sources } from "#model/entity.ts";
import type { Talk } from "#model/talk.ts";
import type { Seat } from "#state/present/role.ts";
import type { Session } from "#state/present/session.ts";
import type { ViewStore } from "#state/store.ts";
import type { View } from "#state/view.ts";
import type { Memory } from "./link.ts";
import type { Player } from "./usePlayer.ts";

export interface RunningProps {
  readonly talk: Talk;
  /** Sources that the talk shares with the data set. */
  readonly sources: Sources;
  readonly store: ViewStore;
  readonly seat: Seat;
  readonly memory: Memory;
  readonly startsLoop: boolean;
  readonly ask: ReactNode;
  /** This window becomes the speaker's, as another one has become the audience's. */
  readonly onSpeak: () => void;
  readonly children: ReactNode;
}

/** What a talk's page gets, the speaker's as well as the audience's. */
export interface PageProps extends RunningProps {
  readonly view: View;
  readonly session: Session;
  readonly player: Player;
  readonly audiences: number;
  readonly onLoop: (isLoop: boolean) => void;
}
