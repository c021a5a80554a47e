import { X } from "lucide-react";
import { FACETS } from "#query/filter.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./ChipRow.module.css";
import { facetText } from "#words/facetText.ts";

interface OnFilter {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

/** What is filtered by, each with its own way out. */
export function ChipRow() {
  const { ecosystem, day } = useExplorer();
  const actions = useActions();
  const words = useWords();
  const { filters, q, since } = useView((view) => view);
  const { t } = words;
  const on: readonly OnFilter[] = [
    ...(q.trim() === ""
      ? []
      : [{ key: "q", label: t("filter.q", { text: q }), remove: () => actions.search("") }]),
    ...FACETS.flatMap((facet) =>
      filters[facet].map((id) => ({
        key: `${facet}/${id}`,
        label: facetText(facet, [id], { ecosystem, day, words, since }),
        remove: () => actions.toggle(facet, id),
      })),
    ),
  ];
  if (on.length === 0) return null;
  return (
    <ul className={styles["row"]} aria-label={t("filter.on")}>
      {on.map(({ key, label, remove }) => (
        <li key={key}>
          <button
            type="button"
            className={styles["chip"]}
            aria-label={t("filter.remove", { name: label })}
            onClick={({ currentTarget }) => {
              const next = currentTarget.closest("li")?.nextElementSibling;
              passFocus(on.length > 1 ? next : null);
              remove();
            }}
          >
            {label}
            <X aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <Button
          look="quiet"
          onClick={() => {
            passFocus(null);
            actions.clearFilters();
          }}
        >
          {t("filter.clear")}
        </Button>
      </li>
    </ul>
  );
}

/** The button that is pressed goes: the focus moves on to its neighbour, or to the first filter. */
function passFocus(next: Element | null | undefined): void {
  const place = next ?? document.querySelector("[data-filters]");
  place?.querySelector<HTMLElement>("button")?.focus();
}
