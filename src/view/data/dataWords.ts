import { type DataWords, dataWordsIn } from "#words/dataWords.ts";
import { useWords } from "../words.ts";

/** The words about data sets in the language of the page. */
export function useDataWords(): DataWords {
  return dataWordsIn(useWords().locale);
}
