import { createContext, useCallback, useState } from "react";

/** A section that stands in a panel. */
export interface SectionPlace {
  readonly title: string;
  readonly heading: HTMLElement;
}

/** Tells the panel that a section is there; what it returns says that it has gone. */
export type EnterSection = (place: SectionPlace) => () => void;

export const SectionsContext = createContext<EnterSection>(() => () => {});

/** The sections of a panel in the order in which they stand, as they come and go. */
export function useSections(): readonly [places: readonly SectionPlace[], enter: EnterSection] {
  const [places, setPlaces] = useState<readonly SectionPlace[]>([]);
  const enter = useCallback<EnterSection>((place) => {
    setPlaces((all) => [...all, place].toSorted(byPlace));
    return () => setPlaces((all) => all.filter((one) => one !== place));
  }, []);
  return [places, enter];
}

function byPlace(a: SectionPlace, b: SectionPlace): number {
  const order = a.heading.compareDocumentPosition(b.heading);
  return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
