export { ChangeMarks } from "#view/time/ChangeMarks.tsx";
export { ChangesPanel } from "#view/time/ChangesPanel.tsx";
export { TimeHost } from "./TimeHost.tsx";
