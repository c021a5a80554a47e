import { X } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { arrangeRiver } from "#layout/lineage.ts";
import type { EntityRef } from "#model/id.ts";
import { type LineageLink, lineageOf } from "#query/lineage.ts";
import { Button } from "#ui/Button.tsx";
import { formatDay, formatWhen } from "#words/dates.ts";
import { lineageText, lineageWordsIn } from "#words/lineageWords.ts";
import { nameOf } from "#words/names.ts";
import { useActions, useExplorer, useView } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { useSize } from "../useSize.ts";
import { useWords } from "../words.ts";
import styles from "./LineageView.module.css";
import { RiverDrawing } from "./RiverDrawing.tsx";

const KINDS = ["relation", "steward", "deal", "foundation"] as const;
const SIGNS = ["spring", "knot", "ended"] as const;
/** Stands before and after the id of what a sentence names; it occurs in no text. */
const MARK = "\u0000";

/** The lineage of what is open: a river over time, and below it the same as a list. */
export function LineageView() {
  const open = useView((view) => view.open);
  return open ? <LineageOf open={open} /> : null;
}

function LineageOf({ open }: { readonly open: EntityRef }) {
  const { ecosystem, day } = useExplorer();
  const { toggleTrace } = useActions();
  const words = useWords();
  const { locale } = words;
  const { t } = lineageWordsIn(locale);
  const box = useRef<HTMLDivElement>(null);
  const width = useSize(box)?.width ?? 0;
  const lineage = useMemo(() => lineageOf({ ecosystem, day }, open), [ecosystem, day, open]);
  const river = useMemo(
    () => (lineage && width > 0 ? arrangeRiver(lineage, { day, width }) : null),
    [lineage, day, width],
  );
  const [lit, light] = useState<LineageLink | null>(null);
  const name = nameOf(ecosystem, open.id, day, locale);
  const date = formatDay(day, words);
  const title = t("lineage.title", { name });
  return (
    <section id="picture" tabIndex={-1} className={styles["lineage"]} aria-label={title}>
      <header className={styles["head"]}>
        <div>
          <h2>{title}</h2>
          <p>{lineage ? t("lineage.intro", { date }) : t("lineage.none", { name, date })}</p>
        </div>
        <Button onClick={() => toggleTrace("lineage")}>
          <X aria-hidden /> {t("lineage.close")}
        </Button>
      </header>
      <div className={styles["body"]}>
        <ul className={styles["kinds"]}>
          {KINDS.filter((kind) => lineage?.links.some(({ what }) => what === kind)).map((kind) => (
            <li key={kind}>
              <svg width={26} height={10} aria-hidden>
                <path className={styles["curve"]} data-what={kind} d="M1 5h24" />
              </svg>
              {t(`lineage.kind.${kind}`)}
            </li>
          ))}
          {SIGNS.map((sign) => (
            <li key={sign} data-sign={sign}>
              <svg width={12} height={10} aria-hidden>
                {sign === "ended" ? (
                  <path className={styles["end"]} d="M2 1l8 8m0 -8l-8 8" />
                ) : (
                  <circle
                    className={sign === "knot" ? styles["knot"] : styles["spring"]}
                    cx={6}
                    cy={5}
                    r={4}
                  />
                )}
              </svg>
              {t(`lineage.sign.${sign}`)}
            </li>
          ))}
        </ul>
        <div ref={box} className={styles["river"]} style={{ height: river?.height }}>
          {river && lineage ? <RiverDrawing river={river} root={lineage.root} lit={lit} /> : null}
        </div>
        {lineage && lineage.left > 0 ? <p>{t("lineage.left", { count: lineage.left })}</p> : null}
        {lineage ? (
          <>
            <h3>{t("lineage.list")}</h3>
            <ol className={styles["list"]}>
              {lineage.links.map((one, index) => (
                <li
                  key={index}
                  onPointerEnter={() => light(one)}
                  onPointerLeave={() => light(null)}
                >
                  <span className={styles["when"]}>
                    {one.when ? formatWhen(one.when, words) : t("lineage.undated")}
                  </span>
                  <Sentence link={one} />
                </li>
              ))}
            </ol>
          </>
        ) : null}
      </div>
    </section>
  );
}

/** A link in a sentence; what it names are links, named as on its day. */
function Sentence({ link }: { readonly link: LineageLink }) {
  const { ecosystem, day } = useExplorer();
  const { locale } = useWords();
  const parts = lineageText(link, ecosystem, locale, (id) => MARK + id + MARK).split(MARK);
  return (
    <span>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <EntityLink
            key={index}
            {...(ecosystem.orgById.has(part) && { kind: "org" as const })}
            id={part}
            on={link.when ? Math.min(link.when.max, day) : day}
          />
        ),
      )}
    </span>
  );
}
