import { useEffect, useState } from "react";
import { hasTalkLink } from "./talkFragment.ts";

/** The fragment of the address while it holds a talk, and how to be done with it. */
export function useTalkFragment(): {
  readonly fragment: string | null;
  readonly onDone: () => void;
} {
  const [fragment, setFragment] = useState(fragmentHere);
  useEffect(() => {
    const look = (): void => setFragment(fragmentHere());
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  const onDone = (): void => {
    history.replaceState(history.state, "", location.pathname + location.search);
    setFragment(null);
  };
  return { fragment, onDone };
}

function fragmentHere(): string | null {
  return hasTalkLink(location.hash) ? location.hash : null;
}
