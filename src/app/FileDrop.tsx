import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { DataError } from "#data/problem.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#view/words.ts";
import { talkWordsIn } from "#words/talkWords.ts";
import styles from "./App.module.css";
import type { Queries } from "./queries.ts";
import { takeTalkFile } from "./takeTalkFile.ts";
import type { TalkShelf } from "./talkShelf.ts";
import { useFileDrop } from "./useFileDrop.ts";

export interface FileDropProps {
  readonly queries: Queries;
  readonly onEdit: (id: string) => void;
}

/** A file that is dropped on the page is taken here; the browser would open it in place of the page. */
export function FileDrop(props: FileDropProps) {
  const { file, onDone } = useFileDrop();
  return file ? <DroppedFile {...props} file={file} onDone={onDone} /> : null;
}

interface DroppedFileProps extends FileDropProps {
  readonly file: File;
  readonly onDone: () => void;
}

/** A talk that was dropped is kept and opened for writing; of any other file it is said what is wrong. */
function DroppedFile({ file, queries, onEdit, onDone }: DroppedFileProps) {
  const { data: shelf } = useQuery(queries.shelf);
  const [problem, setProblem] = useState<string | null>(null);
  const words = useWords();
  const { t } = talkWordsIn(words.locale);
  const onKept = useEffectEvent((id: string): void => {
    onEdit(id);
    onDone();
  });
  useEffect(() => {
    if (!shelf) return;
    void keep(shelf, file).then(onKept, (error: unknown) =>
      setProblem(error instanceof DataError ? error.message : String(error)),
    );
  }, [shelf, file]);
  if (problem === null) return null;
  return (
    <div role="alert" className={styles["status"]}>
      <p>
        {t("talk.import.failed")} {problem}
        <Button look="quiet" aria-label={words.t("status.dismiss")} onClick={onDone}>
          <X aria-hidden />
        </Button>
      </p>
    </div>
  );
}

/** @returns the id under which the talk is kept */
async function keep(shelf: TalkShelf, file: File): Promise<string> {
  const talk = await takeTalkFile(shelf, file);
  await shelf.save(talk);
  return talk.id;
}
