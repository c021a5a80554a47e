import type { Locale } from "#model/text.ts";
import type { MessageKey, PageKey } from "./en.ts";

/** What the product says, in the language chosen. */
export interface Words {
  readonly locale: Locale;
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
}

/** Every string of the page in one language, by its key. A part may bring more of its own. */
export type Messages = Readonly<Record<PageKey, string>>;
