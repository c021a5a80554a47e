import type { PhaseSpan } from "#model/ecosystem.ts";
import { parseWhen } from "#model/when.ts";
import { latest } from "#query/moment.ts";
import { formatDay, formatWhen } from "#words/dates.ts";
import { useExplorer, useView } from "./context.ts";
import { useWords } from "./words.ts";

/** Says of a thing that did not exist on the date shown that it did not: “Not yet in Mar 2017”. */
export function NotYet({ phases }: { readonly phases: readonly PhaseSpan[] | undefined }) {
  const { day } = useExplorer();
  const at = useView((view) => view.at);
  const words = useWords();
  if (!phases || latest(phases, day)) return null;
  const when = at === null ? null : parseWhen(at);
  const date = when ? formatWhen(when, words) : formatDay(day, words);
  return <strong data-not-yet>{words.t("date.notYet", { date })}</strong>;
}
