/** What can be said to whoever presents, for a while. */
export const NOTICES = [
  "end",
  "start",
  "alone",
  "begin",
  "pointerOn",
  "pointerOff",
  "penOn",
  "penOff",
  "nothingToLight",
  "noFullScreen",
  "unjoined",
  "blockedSpeaker",
  "blockedAudience",
] as const;

export type Notice = (typeof NOTICES)[number];
