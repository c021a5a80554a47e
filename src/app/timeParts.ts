export { changesAsked } from "#query/changes.ts";
export { ChangedValues } from "#view/time/ChangedValues.tsx";
export { ChangeMarks } from "#view/time/ChangeMarks.tsx";
export { ChangesPanel } from "#view/time/ChangesPanel.tsx";
export { TimeHost } from "./TimeHost.tsx";
