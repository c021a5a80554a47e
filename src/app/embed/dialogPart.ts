import { componentPart } from "../queries.ts";

/** Makes the code of an embed. */
export const embedDialogPart = componentPart(
  "embed-dialog",
  async () => (await import("./EmbedDialog.tsx")).EmbedDialog,
);
