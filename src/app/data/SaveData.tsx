import { useQueryClient } from "@tanstack/react-query";
import { FileSpreadsheet } from "lucide-react";
import { EXPORT_KINDS, type ExportKind } from "#data/export/exportKinds.ts";
import { DataError } from "#data/problem.ts";
import type { Locale } from "#model/text.ts";
import { fileStemOf } from "#export/fileName.ts";
import { LIST_COLUMNS } from "#query/list/columns.ts";
import { writeMarkdown } from "#query/list/write.ts";
import { hrefOf } from "#state/address.ts";
import { isFiltered } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import { useAnswers, useExplorer, useView } from "#view/context.ts";
import { useDataWords } from "#view/data/dataWords.ts";
import { useWords } from "#view/words.ts";
import { listHeads, listRowsOf } from "#words/listRows.ts";
import { sayProblem } from "#words/problems.ts";
import { exportWordsIn } from "#words/exportWords.ts";
import type { Queries } from "../queries.ts";
import { saveFile } from "../saveFile.ts";
import { collectFiles } from "./collectFiles.ts";
import { runTask } from "./runTask.ts";

export interface SaveDataProps {
  readonly queries: Queries;
  /** Is told how it goes, in words. */
  readonly onSay: (text: string) => void;
}

/** The data of what is shown, as files of the kinds that `npm run data:export` writes. */
export function SaveData({ queries, onSay }: SaveDataProps) {
  const { ecosystem, snapshots, day } = useExplorer();
  const { shown } = useAnswers();
  const view = useView((all) => all);
  const cache = useQueryClient();
  const words = useWords();
  const data = useDataWords();
  const { t } = exportWordsIn(words.locale);
  const name = fileStemOf(view, day, "components");
  const some = snapshots.filter(({ component }) => shown.has(component.id));
  const save = (file: string, text: string): void => {
    saveFile(new Blob([text], { type: "text/plain" }), file);
    onSay(t("export.saved", { name: file }));
  };
  const saveList = async (): Promise<void> => {
    // Without them the column is left out.
    const releases = await cache.fetchQuery(queries.releases).catch(() => null);
    const rows = listRowsOf(some, { ecosystem, day, releases }, words);
    const columns = LIST_COLUMNS.filter((column) =>
      rows.some(({ cells }) => cells[column].text !== ""),
    );
    const linkOf = (id: string): string =>
      new URL(hrefOf({ ...view, open: { kind: "component", id } }), document.baseURI).href;
    save(`${name}.md`, writeMarkdown({ columns, heads: listHeads(words), rows }, linkOf));
  };
  const saveFiles = async (kind: ExportKind): Promise<void> => {
    try {
      // With nothing filtered it is the whole set, also what has not begun or has ended by then.
      const isWhole = !isFiltered(view);
      const components = isWhole ? ecosystem.components : some.map(({ component }) => component);
      const ids = components.map(({ id }) => id);
      const chosen = isWhole ? null : ids;
      const files = await collectFiles(kind, ecosystem, ids, queries.file, (done, all) =>
        onSay(data.t("data.save.busy", { done, all })),
      );
      const made = await runTask("exported", { do: "export", kind, name, files, chosen, day });
      for (const { name: file, text } of made.files) {
        save(file.startsWith(name) ? file : `${name}-${file}`, text);
      }
    } catch (error) {
      onSay(data.t("data.save.failed", { reason: reasonOf(error, words.locale) }));
    }
  };
  return (
    <fieldset>
      <legend>{data.t("data.save")}</legend>
      {EXPORT_KINDS.map((kind) => (
        <Button key={kind} look="quiet" onClick={() => void saveFiles(kind)}>
          <FileSpreadsheet aria-hidden /> {data.t(`data.save.${kind}`)}
        </Button>
      ))}
      <Button look="quiet" onClick={() => void saveList()}>
        <FileSpreadsheet aria-hidden /> {data.t("data.save.md")}
      </Button>
    </fieldset>
  );
}

/** Why it could not be made, in the reader's language as far as there are words for it. */
function reasonOf(error: unknown, locale: Locale): string {
  const [first] = error instanceof DataError ? error.problems : [];
  if (!first) return error instanceof Error ? error.message : "";
  const { text, remedy } = sayProblem(first.problem, locale);
  return [first.file, text, remedy].filter(Boolean).join(locale === "en" ? ": " : "：");
}
