import { componentPart } from "../queries.ts";

/** What holds a talk. It fetches the other parts, so it does not stand among them in parts.ts. */
export const presentPart = componentPart(
  "present",
  async () => (await import("./PresentHost.tsx")).PresentHost,
);
