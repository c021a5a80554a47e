import { type ReactNode, startTransition, useEffect, useRef, useState } from "react";
import styles from "./Thumbnail.module.css";

export interface ThumbnailProps {
  readonly renderSlide: () => ReactNode;
  /** How many others are drawn before it. */
  readonly after: number;
}

/** ms between one and the next: keys are heard in between. */
const APART = 30;

/** A slide, small: drawn when it first comes in sight, after all that cannot wait. */
export function Thumbnail({ renderSlide, after }: ThumbnailProps) {
  const frame = useRef<HTMLSpanElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element || isSeen) return;
    let handle: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      handle = setTimeout(() => startTransition(() => setSeen(true)), after * APART);
    });
    observer.observe(element);
    return () => {
      clearTimeout(handle);
      observer.disconnect();
    };
  }, [isSeen, after]);
  return (
    <span ref={frame} className={styles["thumbnail"]} aria-hidden inert>
      {isSeen ? renderSlide() : null}
    </span>
  );
}
