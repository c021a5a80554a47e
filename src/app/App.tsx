import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { createLoader, type ReadJson } from "#data/load.ts";
import type { DataSetEntry } from "#model/ecosystem.ts";
import type { InvalidParameter } from "#state/parameters.ts";
import { isFromElsewhere } from "#state/view.ts";
import type { ViewStore } from "#state/store.ts";
import type { Words } from "#words/words.ts";
import { Button } from "#ui/Button.tsx";
import { type Failure, FailureContext } from "#ui/failure.ts";
import { focusPlace } from "#ui/moveFocus.ts";
import { LoadState } from "#view/LoadState.tsx";
import { useWords, WordsContext } from "#view/words.ts";
import styles from "./App.module.css";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import type { OwnDataProps } from "./data/OwnData.tsx";
import { ExplorerPage } from "./ExplorerPage.tsx";
import { preferredLocale } from "#words/language.ts";
import { offlineCopyPart } from "./offlinePart.ts";
import { embedFootPart, ownDataPart } from "./parts.ts";
import { catalogQuery, loadedOf, outdatedQuery, queriesOf } from "./queries.ts";
import { speechIn } from "./speech.ts";
import { useEcosystem } from "./useEcosystem.ts";

export interface AppProps {
  readonly store: ViewStore;
  /** What the address held that could not be read. */
  readonly invalidParameters: readonly InvalidParameter[];
  /** Reads below `data/`, over the network or from the page itself. */
  readonly readJson: ReadJson;
}

/** Everything: language and theme on the document, the catalog, then the data set and its page. */
export function App({ store, invalidParameters, readJson }: AppProps) {
  const lang = useStore(store, ({ view }) => view.lang);
  const theme = useStore(store, ({ view }) => view.theme);
  // Whoever holds a talk is not asked to reload.
  const isHeld = useStore(store, ({ view }) => view.talk !== null);
  const isEmbed = useStore(store, ({ view }) => view.embed);
  const locale = lang ?? preferredLocale(navigator.languages);
  const isDark = useSystemDark();
  const speech = useQuery(speechIn(locale));
  // Until another language is there, the page goes on in the one it has.
  const [words, setWords] = useState<Words>();
  if (speech.data && speech.data !== words) setWords(speech.data);
  // The words are the first part: only what is loaded after it comes with its styles.
  const { data: EmbedFoot } = useQuery({ ...embedFootPart, enabled: isEmbed && !!words });
  const spoken = words?.locale ?? locale;
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = spoken;
    documentElement.dataset["theme"] = theme ?? (isDark ? "dark" : "light");
  }, [spoken, theme, isDark]);
  if (!words) return <Speechless hasFailed={speech.isError} />;
  return (
    <WordsContext value={words}>
      <ErrorBoundary message={words.t("app.crashed")} action={words.t("app.retry")}>
        <FailureContext value={tellFailure}>
          <DataSet store={store} invalidParameters={invalidParameters} readJson={readJson} />
        </FailureContext>
      </ErrorBoundary>
      {isEmbed && EmbedFoot ? <EmbedFoot store={store} /> : null}
      <div className={styles["notes"]}>
        {isHeld ? null : <Outdated />}
        {speech.isError ? <LoadState loaded={loadedOf(speech)} /> : null}
      </div>
    </WordsContext>
  );
}

function tellFailure(failure: Failure | null) {
  return (
    <LoadState
      loaded={failure ? { status: "failed", reason: "missing", ...failure } : { status: "loading" }}
    />
  );
}

/** Says that the page is older than what is deployed. All that is seen stands in the address. */
function Outdated() {
  const { t } = useWords();
  const cache = useQueryClient();
  const reload = (): void => {
    if (cache.getQueryData(offlineCopyPart.queryKey)?.takeOver() !== true) location.reload();
  };
  const { data: isOld } = useQuery({ ...outdatedQuery, enabled: false });
  return isOld ? (
    <div role="alert">
      <Button onClick={reload}>{t("app.outdated")}</Button>
    </div>
  ) : null;
}

/** Without words nothing can be said but this, in both languages; also where they are long in coming. */
function Speechless({ hasFailed }: { readonly hasFailed: boolean }) {
  return (
    <main className={styles["waiting"]} aria-busy={!hasFailed}>
      <h1>Strata</h1>
      <div className={hasFailed ? undefined : styles["late"]}>
        <Button onClick={() => location.reload()}>Try again · 重试</Button>
      </div>
    </main>
  );
}

function useSystemDark(): boolean {
  return useSyncExternalStore(subscribeToScheme, () => scheme()?.matches ?? false);
}

function scheme(): MediaQueryList | null {
  return typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null;
}

function subscribeToScheme(onChange: () => void): () => void {
  const query = scheme();
  query?.addEventListener("change", onChange);
  return () => query?.removeEventListener("change", onChange);
}

/** Finds the data set that the address names, and loads its index. */
function DataSet({ store, invalidParameters, readJson }: AppProps) {
  const wanted = useStore(store, ({ view }) => view.data);
  const catalog = loadedOf(useQuery(catalogQuery(readJson)));
  const dataSets = catalog.status === "ready" ? catalog.value : [];
  const entry = dataSets.find(({ id }) => id === wanted) ?? dataSets[0];
  if (wanted !== null && isFromElsewhere(wanted)) {
    return (
      <Elsewhere
        data={wanted}
        store={store}
        usual={entry}
        renderPage={(its, read) => (
          <Index
            key={its.id}
            store={store}
            invalidParameters={invalidParameters}
            entry={its}
            readJson={read}
          />
        )}
      />
    );
  }
  if (!entry) return <Waiting loaded={catalog} />;
  const unknown =
    wanted !== null && wanted !== entry.id ? [{ parameter: "data", value: wanted }] : [];
  const all = [...invalidParameters, ...unknown];
  return (
    <Index key={entry.id} store={store} invalidParameters={all} entry={entry} readJson={readJson} />
  );
}

/** Opened from a file, or of another host. */
function Elsewhere(props: OwnDataProps) {
  const loaded = loadedOf(useQuery(ownDataPart));
  return loaded.status === "ready" ? <loaded.value {...props} /> : <Waiting loaded={loaded} />;
}

interface IndexProps extends AppProps {
  readonly entry: DataSetEntry;
}

function Index({ store, invalidParameters, entry, readJson }: IndexProps) {
  const queries = useMemo(() => queriesOf(createLoader(readJson, entry), entry), [entry, readJson]);
  const arrived = useEcosystem(store, queries);
  if (arrived.status !== "ready") return <Waiting loaded={arrived} />;
  return (
    <ExplorerPage
      {...arrived.value}
      store={store}
      queries={queries}
      invalidParameters={invalidParameters}
    />
  );
}

/** What had the focus goes away: it stays with the page's main part, whatever that comes to be. */
function focusMain(): void {
  const main = document.querySelector("main");
  if (main) focusPlace(main);
}

/** Before there is anything to draw: that it is coming, or why it cannot. */
function Waiting({ loaded }: { readonly loaded: ReturnType<typeof loadedOf> }) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current: main } = place;
    return () => {
      if (main?.contains(document.activeElement)) queueMicrotask(focusMain);
    };
  }, []);
  return (
    <main ref={place} className={styles["waiting"]} aria-busy={loaded.status === "loading"}>
      <h1>Strata</h1>
      {loaded.status === "failed" ? (
        <div role="alert">
          <p>{words.t("app.failed")}</p>
          <Button
            onClick={() => {
              focusMain();
              loaded.retry();
            }}
          >
            {words.t("app.retry")}
          </Button>
          <pre>{loaded.detail}</pre>
        </div>
      ) : (
        <p role="status">{words.t("app.loading")}</p>
      )}
    </main>
  );
}
