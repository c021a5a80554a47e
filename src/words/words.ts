import type { Locale } from "#model/text.ts";
import type { MessageKey } from "./en.ts";

/** What the product says, in the language chosen. */
export interface Words {
  readonly locale: Locale;
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
}

/** Every string of the interface in one language, by its key. */
export type Messages = Readonly<Record<MessageKey, string>>;
