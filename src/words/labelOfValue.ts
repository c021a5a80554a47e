import type { Ecosystem } from "#model/ecosystem.ts";
import { type Locale, say } from "#model/text.ts";
import { PHASES } from "#model/track.ts";
import type { Day } from "#model/when.ts";
import { CHANGES } from "#query/changeKinds.ts";
import type { Facet } from "#query/filter.ts";
import { licenseIn } from "./licenses.ts";
import { nameOf } from "./names.ts";
import type { Words } from "./words.ts";

interface Where {
  readonly ecosystem: Ecosystem;
  readonly day: Day;
  readonly words: Words;
}

/** A facet's value in the reader's language. */
export function labelOfValue(facet: Facet, id: string, { ecosystem, day, words }: Where): string {
  switch (facet) {
    case "status": {
      const phase = PHASES.find((known) => known === id);
      return phase ? words.t(`phase.${phase}`) : id;
    }
    case "changed": {
      const kind = CHANGES.find((known) => known === id);
      return kind ? words.t(`change.${kind}`) : id;
    }
    case "license":
      return licenseIn(id, words);
    case "type": {
      const label = ecosystem.componentTypes.get(id);
      return label ? say(label, words.locale) : id;
    }
    case "country":
      return regionIn(words.locale).of(id) ?? id;
    case "level": {
      const levels = ecosystem.orgs.flatMap((org) => org.levels);
      const level = levels.find((one) => one.id === id);
      return level ? say(level.label, words.locale) : id;
    }
    case "layer": {
      const group = ecosystem.groupById.get(id);
      const layer = group && ecosystem.layerById.get(group.parent);
      if (!group || !layer) return nameOf(ecosystem, id, day, words.locale);
      return words.t("filter.group.of", {
        group: say(group.label, words.locale),
        layer: say(layer.label, words.locale),
      });
    }
    case "vendor":
    case "foundation":
    case "standard":
      return nameOf(ecosystem, id, day, words.locale);
  }
}

const regions = new Map<Locale, Intl.DisplayNames>();

/** Names of countries; made once a language, which takes a while. */
function regionIn(locale: Locale): Intl.DisplayNames {
  const known = regions.get(locale) ?? new Intl.DisplayNames([locale], { type: "region" });
  regions.set(locale, known);
  return known;
}
