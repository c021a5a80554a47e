import {
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";

/** Rows beyond either edge of what is seen, for the next press of Tab and the next turn of the wheel. */
const BEYOND = 12;
/** px of a row that nobody has measured yet, as long as none has been. */
const USUAL = 42;
/** px of a window that has no height yet. */
const FIRST_HEIGHT = 900;

/** A row to be rendered. */
export interface PlacedRow {
  readonly index: number;
  /** px that stand in for the rows left out before it. */
  readonly gap: number;
}

export interface RowWindow {
  readonly placed: readonly PlacedRow[];
  /** px that stand in for the rows left out after the last. */
  readonly rest: number;
  /** All rows are there: the page is printed, or searched by the browser. */
  readonly isWhole: boolean;
}

/**
 * Which rows of a long list stand in the document: those near the window of what scrolls, and some
 * that are to stay. Each is as high as it is; one that has not been seen counts as the lowest seen.
 * Every row's element has its key as `data-row`.
 * @param kept keys of rows that stay wherever one scrolls, such as the one that has the focus
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  keys: readonly string[],
  kept: readonly (string | null)[],
): RowWindow {
  const isWhole = useWhole(keys);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(NO_HEIGHTS);
  const [seen, setSeen] = useState({ top: 0, height: FIRST_HEIGHT, width: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = (): void => {
      const { scrollTop: top, clientHeight, clientWidth: width } = element;
      const height = clientHeight || FIRST_HEIGHT;
      // Some rows are there beforehand: not every step of the wheel needs others.
      setSeen((last) => {
        const isNear = Math.abs(last.top - top) < (BEYOND / 3) * USUAL;
        return isNear && last.height === height && last.width === width
          ? last
          : { top, height, width };
      });
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller]);
  // In another width texts take other lines.
  const [width, setWidth] = useState(seen.width);
  if (width !== seen.width) {
    setWidth(seen.width);
    setHeights(NO_HEIGHTS);
  }
  const tops = useMemo(() => topsOf(keys, heights), [keys, heights]);
  const placed = isWhole
    ? keys.map((_, index) => ({ index, gap: 0 }))
    : placedRows(
        tops,
        indicesIn(tops, seen),
        kept.map((key) => (key === null ? -1 : keys.indexOf(key))),
      );
  // What is rendered is measured before it is painted; what has its height already changes nothing.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- rows change with each render
  useLayoutEffect(() => {
    const elements = scroller.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [];
    const measured = [...elements].flatMap((element): [string, number][] => {
      const key = element.dataset["row"] ?? "";
      const { offsetHeight } = element;
      return offsetHeight > 0 && heights.get(key) !== offsetHeight ? [[key, offsetHeight]] : [];
    });
    // oxlint-disable-next-line react/set-state-in-effect -- only the layout knows it
    if (!isWhole && measured.length > 0) setHeights(new Map([...heights, ...measured]));
  });
  const last = placed.at(-1);
  const end = tops.at(-1) ?? 0;
  return { placed, rest: last ? end - (tops[last.index + 1] ?? end) : 0, isWhole };
}

const NO_HEIGHTS: ReadonlyMap<string, number> = new Map();

/** Where each row begins, px, and at last where all of them end. */
export function topsOf(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
): readonly number[] {
  const usual = heights.size === 0 ? USUAL : Math.min(...heights.values());
  const tops = [0];
  for (const [index, key] of keys.entries()) {
    tops.push((tops[index] ?? 0) + (heights.get(key) ?? usual));
  }
  return tops;
}

/** First row near what is seen, and the one after the last. */
export function indicesIn(
  tops: readonly number[],
  { top, height }: { readonly top: number; readonly height: number },
): readonly [from: number, to: number] {
  const count = tops.length - 1;
  const first = tops.findIndex((_, index) => (tops[index + 1] ?? Infinity) > top);
  const last = tops.findIndex((begin) => begin >= top + height);
  return [
    Math.max(0, Math.min(first, count - 1) - BEYOND),
    Math.min(count, (last < 0 ? count : last) + BEYOND),
  ];
}

/** The rows of a range and some others, each with what is left out before it. */
export function placedRows(
  tops: readonly number[],
  [from, to]: readonly [from: number, to: number],
  others: readonly number[],
): readonly PlacedRow[] {
  const count = tops.length - 1;
  const near = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
  const far = others.filter((index) => index >= 0 && index < count);
  const indices = [...new Set([...near, ...far])].toSorted((a, b) => a - b);
  return indices.map((index, at) => {
    const before = indices[at - 1];
    return { index, gap: (tops[index] ?? 0) - (tops[before === undefined ? 0 : before + 1] ?? 0) };
  });
}

/** All of it is wanted while the page is printed, and once the browser's own search was called, until there are other rows. */
function useWhole(keys: readonly string[]): boolean {
  const [whole] = useState(createWhole);
  const last = useRef(keys);
  useEffect(() => {
    if (last.current !== keys) whole.end();
    last.current = keys;
  }, [whole, keys]);
  return useSyncExternalStore(whole.subscribe, whole.isWanted);
}

function createWhole() {
  let isWanted = false;
  let tell = (): void => {};
  const want = (next: boolean): void => {
    isWanted = next;
    tell();
  };
  const begin = (): void => want(true);
  const end = (): void => want(false);
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === "F3" || (key.toLowerCase() === "f" && (ctrlKey || metaKey))) begin();
  };
  return {
    end,
    isWanted: () => isWanted,
    subscribe: (listener: () => void) => {
      tell = listener;
      addEventListener("beforeprint", begin);
      addEventListener("afterprint", end);
      addEventListener("keydown", onKeyDown);
      return () => {
        removeEventListener("beforeprint", begin);
        removeEventListener("afterprint", end);
        removeEventListener("keydown", onKeyDown);
      };
    },
  };
}
