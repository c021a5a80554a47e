import type { ReactNode } from "react";
import type { Talk } from "#model/talk.ts";
import type { WindowRole } from "#state/present/windowRole.ts";
import type { Session } from "#state/present/session.ts";
import type { Said } from "#state/present/protocol.ts";
import type { ViewStore } from "#state/store.ts";
import type { View } from "#state/view.ts";
import type { Queries } from "../queries.ts";
import type { Link, Memory } from "./link.ts";
import type { Offline } from "./useOffline.ts";
import type { Player } from "./usePlayer.ts";
import type { Slides } from "./useSlides.ts";

export interface RunningProps {
  readonly talk: Talk;
  readonly store: ViewStore;
  readonly windowRole: WindowRole;
  readonly memory: Memory;
  readonly queries: Queries;
  readonly ask: ReactNode;
  /** What the page has to say to whoever holds the talk. */
  readonly status: ReactNode;
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
  /** A speaker's window is open: what there is to say to the speaker is said there. */
  readonly hasSpeaker: boolean;
  readonly said: Said;
  readonly offline: Offline;
  readonly slides: Slides;
  /** What the last build shown has brought, in words. */
  readonly revealed: string;
  readonly link: Link;
}
