import type { Sources } from "#model/entity.ts";
import type { Finding, Statement } from "#model/talk.ts";
import { say } from "#model/text.ts";
import { refId } from "#query/footnotes.ts";
import { SourceTitle } from "../SourceTitle.tsx";
import styles from "./ClaimCard.module.css";
import { usePresentWords } from "./presentWords.ts";

export interface ClaimCardProps {
  readonly claim: Statement;
  readonly sources: Sources;
  readonly shared: Sources;
}

/** A statement beside what the record shows, and whether it holds: in a shape and a word. */
export function ClaimCard({ claim, sources, shared }: ClaimCardProps) {
  const { t, locale } = usePresentWords();
  const cited = claim.sources.flatMap((ref) => {
    const id = refId(ref);
    const source = id.startsWith("@") ? shared[id.slice(1)] : sources[id];
    return source ? [{ id, source }] : [];
  });
  return (
    <section className={styles["card"]} aria-label={t("claim")} data-finding={claim.verdict}>
      <div className={styles["said"]}>
        <h2>{t("claim.said")}</h2>
        <blockquote>{say(claim.said, locale)}</blockquote>
      </div>
      <p className={styles["verdict"]}>
        <FindingShape finding={claim.verdict} />
        {t(`finding.${claim.verdict}`)}
      </p>
      <div>
        <h2>{t("claim.found")}</h2>
        <p>{say(claim.found, locale)}</p>
      </div>
      {cited.length > 0 ? (
        <p className={styles["sources"]}>
          <span>{t("claim.sources")}</span>{" "}
          {cited.map(({ id, source }) => (
            <SourceTitle key={id} source={source} />
          ))}
        </p>
      ) : null}
    </section>
  );
}

const SHAPES: Readonly<Record<Finding, string>> = {
  held: "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm-1.6 16.2L5.6 12.4l2-2 2.8 2.8 6-6 2 2Z",
  "held-then":
    "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm0 3a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm-1.2 2.6h2.4v5l3.6 2.2-1.2 2-4.8-2.9Z",
  "to-be-corrected":
    "M12 1 23.5 22H.5Zm-1.3 7.4.3 6.4h2l.3-6.4Zm1.3 8a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z",
};

/** A tick in a disc, a clock, a warning triangle. */
function FindingShape({ finding }: { readonly finding: Finding }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={styles["shape"]}>
      <path d={SHAPES[finding]} fillRule="evenodd" />
    </svg>
  );
}
