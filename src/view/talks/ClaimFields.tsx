import { X } from "lucide-react";
import { useId, useState } from "react";
import type { Source, SourceRef } from "#model/evidence.ts";
import type { Sources } from "#model/entity.ts";
import { FINDINGS, type Step } from "#model/talk.ts";
import { refId } from "#query/footnotes.ts";
import type { ClaimField } from "#state/claimEdits.ts";
import type { Edit } from "#state/talkEdits.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./Fields.module.css";
import { useTalkWords } from "./talkWords.ts";
import { TextField } from "./TextField.tsx";

export interface ClaimFieldsProps {
  readonly step: Step;
  /** Those of the talk, by id. */
  readonly sources: Sources;
  readonly epoch: number;
  readonly newSource: NewSource;
  readonly onEdit: (edit: Edit) => void;
  readonly onLeave: () => void;
}

/** A source as it is written down, and its id within the talk; `null` where it lacks something. */
export type NewSource = (
  title: string,
  place: string,
) => { readonly as: string; readonly source: Source } | null;

/** Somebody's statement on a slide: the verdict, what is said, what the record shows, and where. */
export function ClaimFields(props: ClaimFieldsProps) {
  const { step, sources, epoch, newSource, onEdit, onLeave } = props;
  const { t, locale } = useTalkWords();
  const verdictId = useId();
  const { id, claim } = step;
  const field = (name: ClaimField) => (
    <TextField
      label={t(`talk.claim.${name}`)}
      text={claim?.[name]}
      rows={3}
      epoch={epoch}
      onWrite={(words) => onEdit({ do: "state", id, field: name, locale, words })}
      onLeave={onLeave}
    />
  );
  return (
    <>
      <div className={styles["field"]}>
        <label htmlFor={verdictId}>{t("talk.claim")}</label>
        <select
          id={verdictId}
          className={styles["input"]}
          value={claim?.verdict ?? ""}
          onChange={({ target: { value } }) =>
            onEdit({ do: "judge", id, verdict: FINDINGS.find((one) => one === value) ?? null })
          }
        >
          <option value="">{t("talk.claim.none")}</option>
          {FINDINGS.map((finding) => (
            <option key={finding} value={finding}>
              {t(`talk.claim.${finding}`)}
            </option>
          ))}
        </select>
      </div>
      {claim ? (
        <>
          {field("said")}
          {claim.said ? null : <p>{t("talk.claim.unsaid")}</p>}
          {field("found")}
          <SourceFields
            refs={claim.sources ?? []}
            sources={sources}
            onCite={(title, place) => {
              const cited = newSource(title, place);
              if (cited) onEdit({ do: "cite", id, ...cited });
              return cited !== null;
            }}
            onUncite={(ref) => onEdit({ do: "uncite", id, ref })}
          />
        </>
      ) : null}
    </>
  );
}

interface SourceFieldsProps {
  readonly refs: readonly SourceRef[];
  readonly sources: Sources;
  /** @returns whether the source has been taken */
  readonly onCite: (title: string, place: string) => boolean;
  readonly onUncite: (ref: string) => void;
}

/** What a statement is held up to: a list to take from, and two fields to add to it. */
function SourceFields({ refs, sources, onCite, onUncite }: SourceFieldsProps) {
  const { t } = useTalkWords();
  const [title, setTitle] = useState("");
  const [place, setPlace] = useState("");
  const [hasFailed, setFailed] = useState(false);
  const [titleId, placeId] = [useId(), useId()];
  const ids = [...new Set(refs.map(refId))];
  const add = (): void => {
    const isTaken = onCite(title.trim(), place.trim());
    setFailed(!isTaken);
    if (!isTaken) return;
    setTitle("");
    setPlace("");
  };
  return (
    <fieldset className={styles["group"]}>
      <legend>{t("talk.claim.sources")}</legend>
      {ids.length > 0 && (
        <ul className={styles["chips"]}>
          {ids.map((id) => {
            // Those of the data set are known by their ids.
            const called = sources[id]?.title ?? id.replace(/^@/u, "");
            return (
              <li key={id}>
                {called}
                <Button
                  look="quiet"
                  aria-label={t("talk.claim.uncite", { title: called })}
                  onClick={() => onUncite(id)}
                >
                  <X aria-hidden />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles["field"]}>
        <label htmlFor={titleId}>{t("talk.claim.title")}</label>
        <input
          id={titleId}
          type="text"
          className={styles["input"]}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      </div>
      <div className={styles["field"]}>
        <label htmlFor={placeId}>{t("talk.claim.place")}</label>
        <input
          id={placeId}
          type="text"
          className={styles["input"]}
          value={place}
          onChange={({ target }) => setPlace(target.value)}
          onKeyDown={({ key }) => {
            if (key === "Enter") add();
          }}
        />
      </div>
      {hasFailed ? <p role="alert">{t("talk.claim.noSource")}</p> : null}
      <Button onClick={add}>{t("talk.claim.cite")}</Button>
    </fieldset>
  );
}
