import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import type { Talk } from "#model/talk.ts";
import { useExplorer } from "#view/context.ts";
import type { Queries } from "../queries.ts";
import { fetchAll, fetchesOf, type Progress } from "./fetchTalk.ts";

/** How far a talk has come to needing no network, in one window. */
export interface Offline {
  readonly status: "fetching" | "ready" | "incomplete";
  readonly progress: Progress;
  /** Asks again for what could not be had. */
  readonly retry: () => void;
}

const BEGUN: Progress = { all: 0, fetched: 0, failed: 0 };

/** Fetches what a talk needs as soon as it begins, and again when the network has come back. */
export function useOffline(talk: Talk, queries: Queries): Offline {
  const { ecosystem } = useExplorer();
  const cache = useQueryClient();
  const [progress, setProgress] = useState(BEGUN);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isOver = false;
    void fetchAll(fetchesOf(talk, ecosystem, cache, queries), (next) => {
      if (!isOver) setProgress(next);
    });
    return () => {
      isOver = true;
    };
  }, [talk, ecosystem, cache, queries, attempt]);
  const { all, fetched, failed } = progress;
  const isDone = all > 0 && fetched + failed === all;
  const status = !isDone ? "fetching" : failed > 0 ? "incomplete" : "ready";
  const retry = (): void => {
    setProgress(BEGUN);
    setAttempt(attempt + 1);
  };
  const onNetwork = useEffectEvent(() => {
    if (status === "incomplete") retry();
  });
  useEffect(() => {
    const listener = (): void => onNetwork();
    addEventListener("online", listener);
    return () => removeEventListener("online", listener);
  }, []);
  return { status, progress, retry };
}
