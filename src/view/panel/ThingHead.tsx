import type { Component, Links, Standard } from "#model/entity.ts";
import { Said } from "../Said.tsx";
import { usePanelWords } from "./panelWords.ts";
import styles from "./Panel.module.css";
import { Section } from "./Section.tsx";

/** What it is, in the words of its file; nothing while the file is on its way. */
export function Summary({
  thing,
}: {
  readonly thing: Pick<Component | Standard, "summary" | "description">;
}) {
  return thing.summary.en === "" ? null : (
    <>
      <p className={styles["summary"]}>
        <Said text={thing.summary} />
      </p>
      {thing.description ? (
        <p className={styles["description"]}>
          <Said text={thing.description} />
        </p>
      ) : null}
    </>
  );
}

const KNOWN = ["homepage", "docs", "repository", "blog"] as const;
const LABELS = {
  homepage: "panel.home",
  docs: "panel.docs",
  repository: "panel.repository",
  blog: "panel.blog",
} as const;

/** Links out. Addresses have been held to https where the file was read. */
export function LinksSection({ links }: { readonly links: Links | undefined }) {
  const { t } = usePanelWords();
  if (!links || Object.keys(links).length === 0) return null;
  return (
    <Section title={t("panel.links")}>
      <p className={styles["links"]}>
        {Object.entries(links).map(([key, url]) => {
          const known = KNOWN.find((name) => name === key);
          return (
            <a key={key} href={url} target="_blank" rel="noopener noreferrer">
              {known ? t(LABELS[known]) : key}
            </a>
          );
        })}
      </p>
    </Section>
  );
}
