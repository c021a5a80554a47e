import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { arrangeLife, barAfterKey, type LifeBar } from "#layout/lifeLines.ts";
import { beginningOf, isoDay } from "#model/when.ts";
import type { LifeItem, LifeTrack } from "#query/lifeTracks.ts";
import { Button } from "#ui/Button.tsx";
import { formatDay } from "#words/dates.ts";
import { lifeItemDates, lifeItemText } from "#words/lifeItem.ts";
import { useActions, useExplorer } from "../context.ts";
import styles from "./LifeLines.module.css";
import { usePanelWords } from "./panelWords.ts";

/** More rows of one track than these are left to the table. */
const MOST_LANES = 6;

type Place = readonly [row: number, bar: number];

/** A life as tracks under one axis, with the day shown as a line; by keyboard, and as a table. */
export function LifeLines({ tracks }: { readonly tracks: readonly LifeTrack[] }) {
  const { ecosystem, day, today } = useExplorer();
  const { showDate } = useActions();
  const words = usePanelWords();
  const { t } = words;
  const id = useId();
  const { rows, ticks, now } = useMemo(() => {
    const lines = arrangeLife(tracks, { day, today });
    return {
      ...lines,
      rows: lines.rows.map((row) => ({
        ...row,
        lanes: Math.min(row.lanes, MOST_LANES),
        bars: row.bars.filter(({ lane }) => lane < MOST_LANES),
      })),
    };
  }, [tracks, day, today]);
  const [place, setPlace] = useState<Place | null>(null);
  const [isTable, setTable] = useState(false);
  const chosen = place && rows[place[0]]?.bars[place[1]];
  const textOf = (item: LifeItem): string => lifeItemText(item, { ecosystem, day }, words);
  const labelOf = (item: LifeItem): string =>
    t("life.item", {
      track: t(`life.${item.track}`),
      what: textOf(item),
      dates: lifeItemDates(item, words) || t("panel.unknownDate"),
    });
  const dayOf = (bar: LifeBar | null | undefined): number | null =>
    (bar && beginningOf(bar.item)?.min) ?? null;
  const show = (to: number): void => showDate(to < today ? isoDay(to) : null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const begin = dayOf(chosen);
    if (event.key === "Enter" && begin !== null) return show(begin);
    const next = place ? barAfterKey(rows, place, event.key) : ([0, 0] as const);
    if (!next || (!place && !event.key.startsWith("Arrow"))) return;
    event.preventDefault();
    setPlace(next);
  };
  const begin = dayOf(chosen);
  return (
    <div className={styles["life"]}>
      <div
        className={styles["lines"]}
        role="listbox"
        tabIndex={0}
        aria-label={t("life.lines")}
        aria-activedescendant={chosen && place ? `${id}${place.join("-")}` : undefined}
        title={t("life.keys")}
        onKeyDown={onKeyDown}
        onClick={({ target }) => {
          const option = target instanceof Element ? target.closest("[role=option]") : null;
          const [row, bar] = option?.id.slice(id.length).split("-").map(Number) ?? [];
          if (row !== undefined && bar !== undefined) setPlace([row, bar]);
        }}
        onFocus={() => setPlace((known) => known ?? [0, 0])}
      >
        {rows.map((row, rowIndex) => (
          <div
            key={row.kind}
            className={styles["row"]}
            role="group"
            aria-label={t(`life.${row.kind}`)}
            data-track={row.kind}
          >
            <span className={styles["track"]} aria-hidden>
              {t(`life.${row.kind}`)}
            </span>
            <div className={styles["bars"]} style={{ "--lanes": row.lanes } as object}>
              {row.bars.map((bar, index) => (
                <span
                  key={index}
                  id={`${id}${rowIndex}-${index}`}
                  className={styles["bar"]}
                  role="option"
                  aria-selected={bar === chosen}
                  aria-label={labelOf(bar.item)}
                  title={labelOf(bar.item)}
                  data-phase={bar.item.track === "phase" ? bar.item.phase : undefined}
                  data-point={bar.width === 0 || undefined}
                  data-open={bar.isOpen || undefined}
                  data-over={bar.isOver || undefined}
                  style={
                    {
                      "--x": bar.x,
                      "--width": bar.width,
                      "--lane": bar.lane,
                    } as object
                  }
                >
                  {bar.width > 0 ? (
                    <span className={styles["text"]}>{textOf(bar.item)}</span>
                  ) : null}
                </span>
              ))}
            </div>
          </div>
        ))}
        <div className={styles["axis"]} aria-hidden>
          <div>
            {ticks.map(({ x, year }) => (
              <span key={year} className={styles["tick"]} style={{ "--x": x } as object}>
                {year}
              </span>
            ))}
            <span className={styles["now"]} style={{ "--x": now } as object} />
          </div>
        </div>
      </div>
      <p className={styles["said"]}>
        {chosen ? labelOf(chosen.item) : <span>{t("life.keys")}</span>}
        {begin === null ? null : (
          <>
            {" "}
            <Button look="link" onClick={() => show(begin)}>
              {t("life.show", { date: formatDay(begin, words) })}
            </Button>
          </>
        )}
      </p>
      <Button look="link" aria-expanded={isTable} onClick={() => setTable(!isTable)}>
        {t("life.table")}
      </Button>
      {isTable ? (
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("life.lines")}</th>
              <th scope="col">{t("life.what")}</th>
              <th scope="col">{t("life.when")}</th>
            </tr>
          </thead>
          {tracks.map(({ kind, items }) => (
            <tbody key={kind}>
              {items.map((item, index) => (
                <tr key={index}>
                  {index === 0 ? (
                    <th scope="rowgroup" rowSpan={items.length}>
                      {t(`life.${kind}`)}
                    </th>
                  ) : null}
                  <td>{textOf(item)}</td>
                  <td>{lifeItemDates(item, words) || t("panel.unknownDate")}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      ) : null}
    </div>
  );
}
