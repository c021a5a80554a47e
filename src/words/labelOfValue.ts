import type { Ecosystem } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import { PHASES } from "#model/track.ts";
import type { Day } from "#model/when.ts";
import type { Facet } from "#query/filter.ts";
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
    case "license":
      return id;
    case "type": {
      const label = ecosystem.componentTypes.get(id);
      return label ? say(label, words.locale) : id;
    }
    case "vendor":
    case "foundation":
    case "standard":
    case "layer":
      return nameOf(ecosystem, id, day, words.locale);
  }
}
