import { FilePlus2, FolderOpen, Pencil, Play, Repeat, Trash2 } from "lucide-react";
import { type ReactNode, useRef } from "react";
import type { TalkOutline } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import { Button } from "#ui/Button.tsx";
import { useTalkWords } from "./talkWords.ts";
import styles from "./TalkList.module.css";

export interface TalkListProps {
  /** Talks that ship with the data set. */
  readonly outlines: readonly TalkOutline[];
  readonly own: readonly TalkOutline[];
  /** The own talk that has just been removed, and can be had back. */
  readonly removed: TalkOutline | null;
  readonly onPlay: (id: string) => void;
  /** Plays it round and round, as at a stand. */
  readonly onLoop: (id: string) => void;
  /** A talk of the data set is opened as a copy. */
  readonly onEdit: (id: string) => void;
  readonly onNew: () => void;
  readonly onImport: (file: File) => void;
  readonly onRemove: (id: string) => void;
  readonly onRestore: () => void;
  /** What is wrong with a file that was to be opened. */
  readonly problems: Problems | null;
  /** What is to be asked about a file. */
  readonly question: ReactNode;
}

/** In one sentence; `lines`, where it is a talk: file, path and problem. */
export interface Problems {
  readonly sentence: string;
  readonly lines?: string;
}

/** One's own talks and those of the data set: to be played, written or begun. */
export function TalkList(props: TalkListProps) {
  const { outlines, own, removed, onEdit, onRemove, problems } = props;
  const { t, locale } = useTalkWords();
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className={styles["talks"]}>
      <section aria-label={t("talk.own")}>
        <h2>{t("talk.own")}</h2>
        {removed && (
          <p role="status" className={styles["removed"]}>
            {t("talk.removed", { title: say(removed.title, locale) })}
            <Button onClick={props.onRestore}>{t("talk.undo")}</Button>
          </p>
        )}
        {own.length === 0 && !removed && <p className={styles["none"]}>{t("talk.own.none")}</p>}
        <ul>
          {own.map((outline) => (
            <Row key={outline.id} outline={outline} onPlay={props.onPlay} onLoop={props.onLoop}>
              <ActionButton
                outline={outline}
                label={t("talk.edit")}
                onPress={onEdit}
                icon={<Pencil />}
              />
              <ActionButton
                outline={outline}
                label={t("talk.remove")}
                onPress={onRemove}
                icon={<Trash2 />}
              />
            </Row>
          ))}
        </ul>
        <div className={styles["begin"]}>
          <Button onClick={props.onNew}>
            <FilePlus2 aria-hidden />
            {t("talk.new")}
          </Button>
          <Button onClick={() => file.current?.click()}>
            <FolderOpen aria-hidden />
            {t("talk.import")}
          </Button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={t("talk.import")}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) props.onImport(chosen);
              // The same file can be chosen again once it has been mended.
              target.value = "";
            }}
          />
        </div>
        {props.question ? (
          <div role="alert" className={styles["problems"]}>
            {props.question}
          </div>
        ) : null}
        {problems && (
          <div role="alert" className={styles["problems"]}>
            <p>{problems.sentence}</p>
            {problems.lines === undefined ? null : <pre>{problems.lines}</pre>}
          </div>
        )}
      </section>
      {outlines.length > 0 && (
        <section aria-label={t("talk.shipped")}>
          <h2>{t("talk.shipped")}</h2>
          <ul>
            {outlines.map((outline) => (
              <Row key={outline.id} outline={outline} onPlay={props.onPlay} onLoop={props.onLoop}>
                <ActionButton
                  outline={outline}
                  label={t("talk.copy")}
                  onPress={onEdit}
                  icon={<Pencil />}
                />
              </Row>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface RowProps {
  readonly outline: TalkOutline;
  readonly onPlay: (id: string) => void;
  readonly onLoop: (id: string) => void;
  readonly children: ReactNode;
}

function Row({ outline, onPlay, onLoop, children }: RowProps) {
  const { t, locale } = useTalkWords();
  const { id, title, steps: count, minutes } = outline;
  const name = say(title, locale);
  const size = t("talk.size", { count, minutes: Math.round(minutes * 10) / 10 });
  const texts = (
    <>
      <span className={styles["title"]}>{name}</span> <span className={styles["size"]}>{size}</span>
    </>
  );
  return (
    <li className={styles["row"]}>
      {count > 0 ? (
        <>
          <button
            type="button"
            className={styles["begins"]}
            title={t("talk.play")}
            aria-label={`${t("talk.play")}: ${name} ${size}`}
            onClick={() => onPlay(id)}
          >
            <Play aria-hidden />
            {texts}
          </button>
          <ActionButton
            outline={outline}
            label={t("talk.loop")}
            onPress={onLoop}
            icon={<Repeat />}
          />
        </>
      ) : (
        <div className={styles["texts"]}>{texts}</div>
      )}
      {children}
    </li>
  );
}

interface ActionButtonProps {
  readonly outline: TalkOutline;
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: (id: string) => void;
}

/** One word is enough to see; who hears the page is told which talk it is about. */
function ActionButton({ outline: { id, title }, label, icon, onPress }: ActionButtonProps) {
  const { locale } = useTalkWords();
  return (
    <Button
      look="quiet"
      title={label}
      aria-label={`${label}: ${say(title, locale)}`}
      onClick={() => onPress(id)}
    >
      <span aria-hidden className={styles["icon"]}>
        {icon}
      </span>
    </Button>
  );
}
