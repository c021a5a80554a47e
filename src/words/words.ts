import type { Locale } from "#model/text.ts";
import type { PageKey } from "./en.ts";
import type { TalkKey } from "./enTalks.ts";
import type { PresentKey } from "./presentEn.ts";

/** One message for every number, or one for each category of Intl.PluralRules that its language has. */
export type Message =
  | string
  | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });

/** The messages of a part in one language, by key. */
export type Messages<K extends string = PageKey> = Readonly<Record<K, Message>>;

/** What fills the placeholders `{{name}}` of a message; `count` also chooses its plural. */
export type Values = Readonly<Record<string, string | number>>;

/** What a part says, in the language chosen. It knows the messages of that part and no others. */
export interface Words<K extends string = PageKey> {
  readonly locale: Locale;
  readonly t: (key: K, values?: Values) => string;
}

/** Whoever speaks of talks, or of writing them, also uses the words of the page. */
export type TalkWords = Words<PageKey | TalkKey>;
export type PresentWords = Words<PresentKey>;
