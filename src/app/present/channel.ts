import { type Message, readMessage } from "#state/present/protocol.ts";
import { openBus } from "#ui/device.ts";

/** The bus between the windows of one talk. */
export interface Channel {
  /** Whether other windows can be reached at all. */
  readonly isOpen: boolean;
  readonly post: (message: Message) => void;
  readonly close: () => void;
}

/**
 * Opens the bus of a talk. It is named after the talk's random session, since from a disk all pages
 * share one; the origin of a message says nothing there, so each is held to its form instead. A
 * browser without such a bus has one window, and that goes on alone.
 */
export function openChannel(session: string, onMessage: (message: Message) => void): Channel {
  const bus = openBus(`strata:${session}`);
  if (!bus) return { isOpen: false, post: () => {}, close: () => {} };
  const onData = ({ data }: MessageEvent): void => {
    const message = readMessage(data, session);
    if (message) onMessage(message);
  };
  bus.addEventListener("message", onData);
  return {
    isOpen: true,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a bus has none
    post: (message) => bus.postMessage(message),
    close: () => {
      bus.removeEventListener("message", onData);
      bus.close();
    },
  };
}
