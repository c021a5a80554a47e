import { isFiltered } from "#state/view.ts";
import { say } from "#model/text.ts";
import { snapshotOf } from "#query/moment.ts";
import { parseWhen } from "#model/when.ts";
import type { HandoutPage } from "./handout.ts";
import type { Words } from "#words/words.ts";
import { layersAsked } from "./slideContent.ts";

/** One line of thought below the slide. */
export interface Block {
  readonly role: "label" | "name" | "text" | "fact" | "source";
  /** What a fact is about, with what stands between it and the fact. */
  readonly label?: string;
  readonly text: string;
  readonly url?: string | null;
}

/** How large each role is set, in sizes of the column, and how much air it has above. */
export const SETTING: Readonly<
  Record<
    Block["role"],
    { readonly scale: number; readonly above: number; readonly isBold: boolean }
  >
> = {
  label: { scale: 0.85, above: 0.7, isBold: false },
  name: { scale: 1.2, above: 0, isBold: true },
  text: { scale: 1, above: 0.4, isBold: false },
  fact: { scale: 1, above: 0.2, isBold: false },
  source: { scale: 0.8, above: 0.15, isBold: false },
};

/**
 * What there is to read besides the slide, in reading order.
 * @param named ids of the components that the slide names itself
 */
export function blocksOf(
  page: HandoutPage,
  named: ReadonlySet<string>,
  words: Words,
): readonly Block[] {
  return [
    ...sourceBlocks(page, words),
    ...openBlocks(page, words),
    ...listed(words.t("handout.missing"), page.missing, words),
    ...unnamedBlocks(page, named, words),
  ];
}

/** What the speaker says. */
export function noteBlocks({ notes }: HandoutPage, { t }: Words): readonly Block[] {
  if (notes.length === 0) return [];
  return [
    { role: "label", text: t("handout.notes") },
    ...notes.map((text) => ({ role: "text" as const, text })),
  ];
}

function sourceBlocks({ claim }: HandoutPage, { t }: Words): readonly Block[] {
  if (!claim || claim.sources.length === 0) return [];
  return [
    { role: "label", text: t("handout.sources") },
    ...claim.sources.map(({ title, url }) => ({ role: "source" as const, text: title, url })),
  ];
}

function openBlocks({ open, slide }: HandoutPage, { t }: Words): readonly Block[] {
  if (!open || slide) return [];
  return [
    { role: "label", text: open.kind },
    { role: "name", text: open.name },
    ...(open.summary === "" ? [] : [{ role: "text" as const, text: open.summary }]),
    ...open.facts.map(({ label, value }) => ({
      role: "fact" as const,
      label: t("handout.key", { label }),
      text: value,
    })),
  ];
}

function listed(label: string, names: readonly string[], { t }: Words): readonly Block[] {
  const text = names.join(t("handout.comma"));
  return names.length === 0 ? [] : [{ role: "fact", label: t("handout.key", { label }), text }];
}

/** Every component that is shown is named on its page: those that the drawing folds away, here. */
function unnamedBlocks(
  page: HandoutPage,
  named: ReadonlySet<string>,
  words: Words,
): readonly Block[] {
  const { components, drawn, table } = page;
  if (table || page.slide || !isFiltered(drawn.view)) return [];
  const { ecosystem, view, today } = drawn;
  const day = (view.at === null ? null : parseWhen(view.at)?.max) ?? today;
  const asked = layersAsked(ecosystem, view.filters.layer);
  const layers = ecosystem.layers.flatMap(({ id, label }): Block[] => {
    if (asked && !asked.has(id)) return [];
    const names = [...components].flatMap(([component, name]) => {
      const outline = ecosystem.componentById.get(component);
      const isHere = outline && snapshotOf(outline, day)?.layer === id;
      return isHere && !named.has(component) ? [name] : [];
    });
    if (names.length === 0) return [];
    return [
      {
        role: "source",
        label: words.t("handout.key", { label: say(label, words.locale) }),
        text: names.join(words.t("handout.comma")),
      },
    ];
  });
  return layers.length === 0
    ? []
    : [{ role: "label", text: words.t("handout.unnamed") }, ...layers];
}
