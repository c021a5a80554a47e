export { changesAsked } from "#query/changes.ts";
export { ChangedValues } from "#view/time/ChangedValues.tsx";
export { AsOfBadge } from "#view/time/AsOfBadge.tsx";
export { ChangeMarks } from "#view/time/ChangeMarks.tsx";
export { ChangesHost } from "./ChangesHost.tsx";
export { TimeHost } from "./TimeHost.tsx";
