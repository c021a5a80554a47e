import { GripVertical, X } from "lucide-react";
import {
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useStore } from "zustand";
import { hueOf } from "#layout/hue.ts";
import { MAX_COLUMNS } from "#query/columns.ts";
import { hasTable } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import { hueStyle } from "#ui/hueStyle.ts";
import { compareWordsIn } from "#words/compareWords.ts";
import { nameOf } from "#words/names.ts";
import { useActions, useExplorer, useView } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { attachReorder } from "../gesture/reorder.ts";
import { useWords } from "../words.ts";
import { AddThing } from "./AddThing.tsx";
import styles from "./Tray.module.css";

/** What is chosen for comparison, in the order of its columns; in sight as long as anything is. */
export function Tray() {
  const { ecosystem, day, store } = useExplorer();
  const actions = useActions();
  const compared = useView((view) => view.compare);
  const isShown = useView((view) => hasTable(view) && view.open === null);
  const refused = useStore(store, (state) => state.refused);
  const { locale } = useWords();
  const { t } = compareWordsIn(locale);
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const name = (id: string): string => nameOf(ecosystem, id, day, locale);

  const drop = useEffectEvent((from: number, to: number) => {
    const id = compared[from];
    if (id !== undefined) actions.moveColumn(id, to - from);
  });
  useEffect(() => {
    if (!list.current) return;
    return attachReorder(list.current, (from, to) => drop(from, to), "x").destroy;
  }, []);

  // An element that is moved in the document loses the focus.
  useLayoutEffect(() => {
    if (moved === null) return;
    list.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(moved)}"]`)?.focus();
  }, [moved, compared]);

  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    const by = BY[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    actions.moveColumn(id, by);
    setMoved(id);
  };
  const remove = (id: string, button: HTMLElement): void => {
    const item = button.closest("li");
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    next?.querySelector<HTMLElement>("[data-remove]")?.focus();
    actions.toggleCompared(id);
  };
  const said = refused
    ? t("tray.full", { name: name(refused), most: MAX_COLUMNS })
    : moved !== null && compared.includes(moved)
      ? t("tray.moved", {
          name: name(moved),
          place: compared.indexOf(moved) + 1,
          count: compared.length,
        })
      : "";
  return (
    <section
      className={styles["tray"]}
      aria-label={t("compare.title")}
      data-shown={isShown || undefined}
    >
      <p role="status" className={refused ? styles["refused"] : "visually-hidden"}>
        {said}
      </p>
      <div className={styles["row"]}>
        <p className={styles["count"]}>
          <strong>{t("compare.title")}</strong>{" "}
          {t("tray.count", { count: compared.length, most: MAX_COLUMNS })}
        </p>
        <ol ref={list} className={styles["things"]}>
          {compared.map((id, index) => {
            const layer = ecosystem.componentById.get(id)?.layers[0]?.layer;
            const at = ecosystem.layers.findIndex((one) => one.id === layer);
            return (
              <li
                key={id}
                className={styles["thing"]}
                style={hueStyle(at < 0 ? null : hueOf(at, ecosystem.layers.length))}
              >
                <button
                  type="button"
                  className={styles["handle"]}
                  data-handle={id}
                  aria-label={t("tray.move", {
                    name: name(id),
                    place: index + 1,
                    count: compared.length,
                  })}
                  onKeyDown={(event) => onKeyDown(event, id)}
                  onBlur={() => setMoved(null)}
                >
                  <GripVertical aria-hidden />
                </button>
                <EntityLink id={id} />
                <button
                  type="button"
                  className={styles["remove"]}
                  data-remove
                  aria-label={t("compare.remove", { name: name(id) })}
                  onClick={({ currentTarget }) => remove(id, currentTarget)}
                >
                  <X aria-hidden />
                </button>
              </li>
            );
          })}
        </ol>
        <AddThing />
        <span className={styles["ends"]}>
          {compared.length < 2 ? (
            <span className={styles["hint"]}>{t("tray.more")}</span>
          ) : (
            <Button
              className={isShown ? undefined : styles["show"]}
              onClick={() => actions.placeTable(isShown ? "off" : null)}
            >
              {t(isShown ? "compare.hide" : "tray.show")}
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={t("tray.clear")}
            title={t("tray.clear")}
            onClick={() => actions.compare([])}
          >
            <X aria-hidden />
          </Button>
        </span>
      </div>
    </section>
  );
}

const BY: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};
