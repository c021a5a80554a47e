import { useQuery, useQueryClient } from "@tanstack/react-query";
import { FileDown, FileInput, FolderOpen } from "lucide-react";
import { useRef, useState, useSyncExternalStore } from "react";
import type { DataSetEntry } from "#model/ecosystem.ts";
import { hrefOf } from "#state/address.ts";
import { START, type View } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import { useCloseDisclosure } from "#ui/useCloseDisclosure.ts";
import { useActions, useView } from "#view/context.ts";
import { useDataWords } from "#view/data/dataWords.ts";
import { type ListedSet, SetList } from "#view/data/SetList.tsx";
import { carriesData } from "../embeddedJson.ts";
import { loadedOf } from "../queries.ts";
import { saveFile } from "../saveFile.ts";
import { LoadState } from "#view/LoadState.tsx";
import styles from "./DataMenu.module.css";
import { emptyTable } from "./emptyTable.ts";
import { gatherChosen } from "./gatherFiles.ts";
import type { SetRepository } from "./setRepository.ts";
import { setRepositoryQuery } from "./repositoryQuery.ts";

export interface DataMenuProps {
  /** Sees to it that there is somebody who opens what is chosen. */
  readonly prepare: () => Promise<unknown>;
}

/** What the name of the data set opens: the others there are, and the ways to open one's own. */
export function DataMenu(props: DataMenuProps) {
  const repository = loadedOf(useQuery(setRepositoryQuery));
  return repository.status === "ready" ? (
    <Menu {...props} repository={repository.value} />
  ) : (
    <LoadState loaded={repository} />
  );
}

function Menu({ repository, prepare }: DataMenuProps & { readonly repository: SetRepository }) {
  const { t } = useDataWords();
  const cache = useQueryClient();
  const { goTo } = useActions();
  const close = useCloseDisclosure();
  const view = useView((all) => all);
  const { sets: own } = useSyncExternalStore(repository.subscribe, repository.state);
  const [said, setSaid] = useState("");
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const site = cache.getQueryData<readonly DataSetEntry[]>(["catalog"]) ?? [];
  const [first] = site;
  const isListed = [...site, ...own].some(({ id }) => id === view.data);
  const viewOf = (data: string | null): View => {
    const { lang, theme, picture } = view;
    return { ...START, lang, theme, picture, data };
  };
  const choose = (id: string): void => {
    close();
    goTo(viewOf(id === first?.id ? null : id));
  };
  const take = async (list: FileList | null): Promise<void> => {
    if (!list || list.length === 0) return;
    close();
    // What it says while it opens, and why it does not, is told there.
    const { name, files } = gatherChosen(list);
    await prepare();
    repository.offer(name, files);
  };
  const listed = (id: string, isOwnOne: boolean): Pick<ListedSet, "id" | "href" | "isShown"> => ({
    id,
    href: hrefOf(viewOf(!isOwnOne && id === first?.id ? null : id)),
    isShown: view.data === id || (!isOwnOne && id === first?.id && !isListed),
  });
  return (
    <div className={styles["menu"]}>
      <section>
        <h2>{t("data.sets")}</h2>
        <SetList
          onChoose={choose}
          sets={site.map(({ id, title }) => ({ ...listed(id, false), title, about: "" }))}
        />
      </section>
      {own.length > 0 && (
        <section>
          <h2>{t("data.own")}</h2>
          <SetList
            onChoose={choose}
            sets={own.map(({ id, title, components, isKept }) => ({
              ...listed(id, true),
              title,
              about: [
                t("data.size", { count: components }),
                t(isKept ? "data.kept" : "data.unkept"),
              ].join(" · "),
              onRemove: () => {
                void repository.remove(id);
                if (view.data === id) choose(first?.id ?? "");
              },
            }))}
          />
        </section>
      )}
      <section>
        <h2>{t("data.open")}</h2>
        {carriesData(document) ? (
          <p className={styles["hint"]}>{t("data.open.carried")}</p>
        ) : (
          <>
            <div className={styles["deeds"]}>
              <Button onClick={() => file.current?.click()}>
                <FileInput aria-hidden /> {t("data.open.file")}
              </Button>
              <Button
                onClick={() => {
                  if (!folder.current) return;
                  folder.current.webkitdirectory = true;
                  folder.current.click();
                }}
              >
                <FolderOpen aria-hidden /> {t("data.open.folder")}
              </Button>
            </div>
            <input
              ref={file}
              type="file"
              hidden
              aria-label={t("data.open.file")}
              onChange={({ target }) => void take(target.files)}
            />
            <input
              ref={folder}
              type="file"
              hidden
              aria-label={t("data.open.folder")}
              onChange={({ target }) => void take(target.files)}
            />
            <p className={styles["hint"]}>{t("data.open.hint")}</p>
            <Button
              look="quiet"
              onClick={() => {
                saveFile(new Blob([emptyTable()], { type: "text/csv" }), "my-ecosystem.csv");
                setSaid(t("data.template.saved", { name: "my-ecosystem.csv" }));
              }}
            >
              <FileDown aria-hidden /> {t("data.template")}
            </Button>
          </>
        )}
        <p role="status" className={styles["hint"]}>
          {said}
        </p>
      </section>
    </div>
  );
}
