import { sayProblem } from "#words/problems.ts";
import styles from "./ProblemList.module.css";
import { useDataWords } from "./dataWords.ts";

export interface Trouble {
  readonly file: string;
  /** `line 12`, or a JSON path; empty for the file itself. */
  readonly path: string;
  readonly problem: string;
  readonly valid?: readonly string[];
}

/** More than this nobody reads in a list. */
const MOST = 100;
const MOST_VALID = 12;

/** What is wrong: the file, the place, the problem and what to do, in the reader's language. */
export function ProblemList({ problems }: { readonly problems: readonly Trouble[] }) {
  const { t, locale } = useDataWords();
  return (
    <ol className={styles["problems"]}>
      {problems.slice(0, MOST).map(({ file, path, problem, valid = [] }, index) => {
        const { text, remedy } = sayProblem(problem, locale);
        const [, line] = /^line (\d+)$/u.exec(path) ?? [];
        return (
          <li key={index}>
            <p className={styles["place"]}>
              <code>{file}</code>{" "}
              {line === undefined ? <code>{path}</code> : t("data.where.line", { line })}
            </p>
            <p>{text}</p>
            {remedy !== "" && <p className={styles["remedy"]}>{remedy}</p>}
            {valid.length > 0 && (
              <p className={styles["remedy"]}>
                {t("data.valid", {
                  valid:
                    valid.slice(0, MOST_VALID).join(", ") + (valid.length > MOST_VALID ? " …" : ""),
                })}
              </p>
            )}
          </li>
        );
      })}
      {problems.length > MOST && <li>{t("data.more", { count: problems.length - MOST })}</li>}
    </ol>
  );
}
