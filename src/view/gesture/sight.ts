export interface Sight {
  /** Watches these elements, and no others any more. */
  readonly update: (watched: Iterable<Element>) => void;
  readonly destroy: () => void;
}

/**
 * Tells which elements can be seen through a frame, or soon could: half a frame beyond its edges
 * counts. The browser works it out beside its own drawing, whatever transforms lie between.
 */
export function attachSight(
  frame: HTMLElement,
  onChange: (changes: readonly { readonly element: Element; readonly isSeen: boolean }[]) => void,
): Sight {
  const observer = new IntersectionObserver(
    (entries) =>
      onChange(
        entries.map(({ target, isIntersecting }) => ({ element: target, isSeen: isIntersecting })),
      ),
    { root: frame, rootMargin: "50%" },
  );
  return {
    update: (watched) => {
      observer.disconnect();
      for (const element of watched) observer.observe(element);
    },
    destroy: () => observer.disconnect(),
  };
}
