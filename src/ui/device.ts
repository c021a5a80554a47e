/*
 * What a browser may refuse, or not have at all: each is asked for here and nowhere else
 * (.oxlintrc.json), and never throws. Whoever asks says in words what is missing.
 */

/** Joins the windows of this browser; `null` where it has no such bus, or refuses it with site data. */
export function openBus(name: string): BroadcastChannel | null {
  try {
    return new globalThis.BroadcastChannel(name);
  } catch {
    return null;
  }
}

/**
 * Whether the page around this frame keeps a feature from it. To ask for it all the same would leave
 * an error on the console. Firefox and WebKit do not say: there it is asked for, and refused.
 */
function isKeptFrom(feature: string): boolean {
  const page: Document & { readonly featurePolicy?: FeaturePolicy } = document;
  return page.featurePolicy?.allowsFeature(feature) === false;
}

interface FeaturePolicy {
  readonly allowsFeature: (feature: string) => boolean;
}

/** @returns whether the text is on the clipboard */
export async function copyText(text: string): Promise<boolean> {
  if (isKeptFrom("clipboard-write")) return false;
  try {
    await globalThis.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** @throws where the browser refuses, or has no clipboard for pictures */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await globalThis.navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
}

/** Over http, and in older browsers, a page may not put pictures on the clipboard. */
export function canCopyPictures(): boolean {
  return (
    typeof ClipboardItem === "function" &&
    "clipboard" in globalThis.navigator &&
    !isKeptFrom("clipboard-write")
  );
}

/** Whether this browser can keep the screen lit at all, and may from here. */
export function canStayAwake(): boolean {
  return "wakeLock" in globalThis.navigator && !isKeptFrom("screen-wake-lock");
}

/** @returns `null` where the browser refuses, as it does to save power */
export async function keepScreenLit(): Promise<WakeLockSentinel | null> {
  if (isKeptFrom("screen-wake-lock")) return null;
  try {
    return await globalThis.navigator.wakeLock.request("screen");
  } catch {
    return null;
  }
}

/** Whether what points at the page is a finger. */
export function isTouched(): boolean {
  return globalThis.matchMedia?.("(hover: none)").matches ?? false;
}

/** Enters full screen or leaves it. @returns whether the browser has let it */
export async function toggleFullScreen(): Promise<boolean> {
  if (isKeptFrom("fullscreen")) return false;
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}
