import { isFiltered, type View } from "#state/view.ts";
import { useAnswers, useExplorer } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import { headingOf } from "#words/heading.ts";

/** What is said under the title of a slide: its date, what it is filtered by, how many pass. */
export function useFacts(view: View): readonly string[] {
  const explorer = useExplorer();
  const { shown } = useAnswers();
  const words = useWords();
  const { facts } = headingOf(explorer, view, { shown: shown.size, address: "" }, words);
  // How many there are says something only where some are left out.
  return isFiltered(view) ? facts : facts.slice(0, -1);
}
