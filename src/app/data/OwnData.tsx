import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import type { DataSetEntry } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import type { ReadJson } from "#data/load.ts";
import { hrefOf } from "#state/address.ts";
import { isOwn } from "#state/freshId.ts";
import type { ViewStore } from "#state/store.ts";
import { START, type View } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import { useDataWords } from "#view/data/dataWords.ts";
import { FailedCard, OpeningCard } from "#view/data/OpeningCard.tsx";
import { Question } from "#view/data/Question.tsx";
import { SetBanner } from "#view/data/SetBanner.tsx";
import { DataError } from "#data/problem.ts";
import styles from "./OwnData.module.css";
import type { ReadableSet, SetRepository } from "./setRepository.ts";
import { setRepositoryQuery } from "./repositoryQuery.ts";

export interface OwnDataProps {
  /** As the address names it: the id of a set of one's own, or an address of another host. */
  readonly data: string;
  readonly store: ViewStore;
  /** The data set of the site that is shown where nothing else is wanted. */
  readonly usual: DataSetEntry | undefined;
  readonly renderPage: (entry: DataSetEntry, readJson: ReadJson) => ReactNode;
}

/** A data set that is not of this site: opened from a file, kept in the browser, or of another host. */
export function OwnData(props: OwnDataProps) {
  const { data: repository } = useQuery(setRepositoryQuery);
  if (!repository) return null;
  return isOwn(props.data) ? (
    <Opened key={props.data} {...props} repository={repository} />
  ) : (
    <Visited key={props.data} {...props} repository={repository} />
  );
}

interface InRepository extends OwnDataProps {
  readonly repository: SetRepository;
}

function Opened(props: InRepository) {
  const { data, repository } = props;
  const { t } = useDataWords();
  const found = useQuery({
    queryKey: ["own-set", data],
    queryFn: () => repository.find(data),
    structuralSharing: false,
    gcTime: 0,
  });
  if (found.data) return <Framed {...props} set={found.data} />;
  if (found.isPending) return null;
  return (
    <Question title={t("data.gone.title")} text={t("data.gone.text")}>
      <Leave {...props} />
    </Question>
  );
}

/** Nothing is fetched from another host before somebody says so, once as long as the page lives. */
function Visited(props: InRepository) {
  const { data, repository } = props;
  const { t } = useDataWords();
  const cache = useQueryClient();
  const consent = ["consent", data];
  const [isWanted, setWanted] = useState(cache.getQueryData(consent) === true);
  const { job } = useSyncExternalStore(repository.subscribe, repository.state);
  const visited = useQuery({
    queryKey: ["visit", data],
    queryFn: () => repository.visit(data),
    enabled: isWanted,
    structuralSharing: false,
    retry: false,
  });
  const { origin } = new URL(data);
  if (visited.data) return <Framed {...props} set={visited.data} />;
  if (!isWanted) {
    return (
      <Question title={t("data.ask.title")} text={t("data.ask.text", { origin })}>
        <Button
          onClick={() => {
            cache.setQueryData(consent, true);
            setWanted(true);
          }}
        >
          {t("data.ask.yes", { origin })}
        </Button>
        <Leave {...props} />
      </Question>
    );
  }
  if (visited.isError) {
    const problems =
      visited.error instanceof DataError
        ? visited.error.problems
        : [{ file: data, path: "", problem: String(visited.error) }];
    return (
      <FailedCard
        name={data}
        problems={problems}
        foreign={null}
        onClose={leaveOf(props)}
        onAgain={() => void visited.refetch()}
      />
    );
  }
  return (
    <OpeningCard
      name={data}
      stage={job?.stage ?? "fetching"}
      share={job?.share ?? null}
      onCancel={leaveOf(props)}
    />
  );
}

/** The way back to the site's own data. */
function Leave(props: OwnDataProps) {
  const { t, locale } = useDataWords();
  const name = props.usual ? say(props.usual.title, locale) : "Strata";
  return <Button onClick={leaveOf(props)}>{t("data.ask.no", { name })}</Button>;
}

function leaveOf({ store }: Pick<OwnDataProps, "store">): () => void {
  return () => store.getState().goTo(startOf(store.getState().view, null));
}

/** Another data set from its start, in the language and the colours of before. */
function startOf({ lang, theme, picture, embed }: View, data: string | null): View {
  return { ...START, lang, theme, picture, embed, data };
}

/** The page below a line that says where its data comes from. */
function Framed({
  set,
  store,
  usual,
  renderPage,
  repository,
  data,
}: InRepository & { set: ReadableSet }) {
  const { t, locale } = useDataWords();
  const view = useSyncExternalStore(store.subscribe, () => store.getState().view);
  const { sets } = useSyncExternalStore(repository.subscribe, repository.state);
  const cache = useQueryClient();
  const [isClosed, setClosed] = useState(false);
  const about = sets.find(({ id }) => id === data) ?? set.about;
  const isRemote = !isOwn(data);
  const { problems, notes, isKept } = about;
  const isTold = isRemote || !isKept || problems.length + notes.length > 0;
  const page = renderPage(set.entry, set.readJson);
  if (isClosed || !isTold) return page;
  const name = say(about.title, locale);
  const keep = async (): Promise<void> => {
    const id = await repository.keep(data);
    if (id === null || id === data) return;
    await cache.invalidateQueries({ queryKey: ["own-set", id] });
    store.getState().goTo({ ...view, data: id });
  };
  const canKeep = !isKept && repository.canKeep(data);
  const home = startOf(view, null);
  return (
    <div className={styles["framed"]}>
      <SetBanner
        text={
          isRemote
            ? t("data.banner.remote", { origin: new URL(data).origin })
            : t(isKept ? "data.banner.kept" : "data.banner.opened", { name })
        }
        isRemote={isRemote}
        problems={problems}
        notes={notes.map(({ file, line, about: what, detail }) => ({
          file,
          path: `line ${line}`,
          problem: what,
          ...(detail !== undefined && { valid: [] }),
        }))}
        keep={
          canKeep
            ? { label: t(isRemote ? "data.keep.copy" : "data.keep"), onKeep: () => void keep() }
            : null
        }
        leave={{
          label: t("data.leave", { name: usual ? say(usual.title, locale) : "Strata" }),
          href: hrefOf(home),
          onLeave: leaveOf({ store }),
        }}
        onClose={() => setClosed(true)}
      />
      {page}
    </div>
  );
}
