import { use, useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { saidAt } from "#export/slideSaid.ts";
import type { Scene } from "#layout/scene.ts";
import type { WindowRole } from "#state/present/windowRole.ts";
import { buildCounts, stepAt, viewOfStep } from "#state/present/steps.ts";
import type { View } from "#state/view.ts";
import { OverlayContext, StagingContext, useExplorer } from "#view/context.ts";
import { Pointing } from "#view/present/Pointing.tsx";
import { AudiencePage } from "./AudiencePage.tsx";
import { createLink } from "./link.ts";
import type { RunningProps } from "./pageProps.ts";
import { SpeakerPage } from "./SpeakerPage.tsx";
import { useOffline } from "./useOffline.ts";
import { useLoop } from "./useLoop.ts";
import { usePlayer } from "./usePlayer.ts";
import { useSlides } from "./useSlides.ts";
import { useSwipe } from "./useSwipe.ts";
import { useWakeLock } from "./useWakeLock.ts";

/** A talk that is being held in this window. */
export function Running(props: RunningProps) {
  const { talk, store, queries, windowRole, memory, onSpeak } = props;
  const { ecosystem } = useExplorer();
  const view = useStore(store, (state) => state.view);
  const [link] = useState(() =>
    createLink({
      store,
      talk: talk.id,
      role: windowRole.role,
      id: windowRole.session,
      sender: crypto.getRandomValues(new Uint32Array(2)).join("-"),
      resolve: (bare: View) =>
        bare.detour ? bare : viewOfStep(talk, bare.step ?? 1, bare, ecosystem, bare.build).view,
      memory,
      now: () => Date.now(),
    }),
  );
  const { session, peers, whole, said } = useSyncExternalStore(link.subscribe, link.get);
  // Before anything is painted: a link that names a step must not flash what it does not show.
  useLayoutEffect(() => link.open(), [link]);
  const player = usePlayer({ talk, store, link, windowRole, onSpeak });
  const offline = useOffline(talk, queries);
  const isWhole = offline.status === "ready";
  useEffect(() => link.tellFetched(isWhole), [link, isWhole]);
  const areAllWhole = [...peers.keys()].every((peer) => whole.has(peer));
  const hasSpeaker = [...peers.values()].includes("speaker");
  const { notice, digits } = player;
  useEffect(() => {
    if (windowRole.role === "audience" && hasSpeaker) link.tellSpeaker({ notice, digits });
  }, [link, windowRole.role, hasSpeaker, notice, digits]);
  const number = view.step ?? 1;
  const step = stepAt(talk, number);
  const builds = buildCounts(talk)[number - 1] ?? 0;
  useSwipe((way) => player.act(way));
  const drives = view.loop && windowRole.role === "audience";
  useLoop({
    isOn: drives,
    shown: session.query,
    minutes: (step?.minutes ?? 1) / (1 + builds),
    onNext: player.goOn,
  });
  useWakeLock(true);
  const spots = {
    get: () => link.get().spot,
    subscribe: link.subscribe,
  };
  const slides = useSlides(talk, number, queries, isWhole);
  const shown = view.build ?? builds;
  const scale = windowRole.role === "audience" ? player.settings.text : 1;
  const emphasis = view.detour ? NONE : (step?.emphasis ?? NONE);
  const staging = useMemo(() => ({ scale, emphasis }), [scale, emphasis]);
  const hasPointer = player.hasPointer;
  const under = use(OverlayContext);
  const overlay = (scene: Scene) => (
    <>
      {under?.(scene)}
      <Pointing
        scene={scene}
        spotlight={session.spotlight}
        spots={spots}
        onPoint={hasPointer ? link.point : null}
      />
    </>
  );
  const page = {
    ...props,
    view,
    session,
    player,
    audiences: countAudiences(peers),
    hasSpeaker,
    said,
    slides,
    revealed: shown === 0 ? "" : saidAt(slides.at(number).parts, shown),
    link,
    offline: isWhole && !areAllWhole ? { ...offline, status: "fetching" as const } : offline,
  };
  return (
    <OverlayContext value={overlay}>
      <StagingContext value={staging}>
        {windowRole.role === "audience" ? <AudiencePage {...page} /> : <SpeakerPage {...page} />}
      </StagingContext>
    </OverlayContext>
  );
}

const NONE: readonly string[] = [];

function countAudiences(peers: ReadonlyMap<string, WindowRole["role"]>): number {
  return [...peers.values()].filter((role) => role === "audience").length;
}
