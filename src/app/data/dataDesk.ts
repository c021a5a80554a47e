/* All that has to do with data sets of one's own comes in one chunk: it is small, and used together. */
export { DataMenu } from "./DataMenu.tsx";
export { OpenHost } from "./OpenHost.tsx";
export { OwnData } from "./OwnData.tsx";
