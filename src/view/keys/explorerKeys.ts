import type { KeysKey } from "#words/keysEn.ts";

interface KeyGroup {
  /** Where they work; also the end of its heading's key. */
  readonly place: "anywhere" | "picture" | "time" | "tray" | "talk";
  readonly rows: readonly { readonly id: KeyId; readonly keys: readonly string[] }[];
}

type IdOf<Key> = Key extends `key.${infer Id}` ? Id : never;
type KeyId = IdOf<KeysKey>;

/**
 * What keys do while exploring, for the list that `?` opens. Each part of the page acts on its own
 * keys; tests/view/keys/explorerKeys.test.ts asks it about each.
 */
export const EXPLORER_KEYS: readonly KeyGroup[] = [
  {
    place: "anywhere",
    rows: [
      { id: "search", keys: ["/", "Ctrl+k"] },
      { id: "close", keys: ["Escape"] },
      { id: "help", keys: ["?"] },
    ],
  },
  {
    place: "picture",
    rows: [
      { id: "move", keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] },
      { id: "row", keys: ["Home", "End"] },
      { id: "ends", keys: ["Ctrl+Home", "Ctrl+End"] },
      { id: "open", keys: ["Enter", "Space"] },
      { id: "compare", keys: ["Shift+Enter", "Shift+Space"] },
      { id: "zoom", keys: ["+", "-"] },
      { id: "whole", keys: ["0"] },
      {
        id: "pan",
        keys: ["Shift+ArrowUp", "Shift+ArrowDown", "Shift+ArrowLeft", "Shift+ArrowRight"],
      },
    ],
  },
  {
    place: "time",
    rows: [
      { id: "month", keys: ["ArrowLeft", "ArrowRight"] },
      { id: "year", keys: ["Shift+ArrowLeft", "Shift+ArrowRight", "PageDown", "PageUp"] },
      { id: "span", keys: ["Home", "End"] },
    ],
  },
  { place: "tray", rows: [{ id: "order", keys: ["ArrowLeft", "ArrowRight"] }] },
  {
    place: "talk",
    rows: [
      { id: "undo", keys: ["Ctrl+z"] },
      { id: "redo", keys: ["Ctrl+Shift+z", "Ctrl+y"] },
      { id: "step", keys: ["Alt+ArrowUp", "Alt+ArrowDown"] },
      { id: "delete", keys: ["Delete"] },
    ],
  },
];
