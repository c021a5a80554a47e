import { writeFileSync } from "node:fs";
import { marksSheet, paletteSheet } from "#draw/styleSheet.ts";

/* npm run styles: writes the style sheets that follow from src/draw/ anew. */

const SHEETS = {
  "src/ui/palette.css": paletteSheet,
  "src/view/marks.css": marksSheet,
} as const;

for (const [file, write] of Object.entries(SHEETS)) {
  writeFileSync(file, write());
  console.log(file);
}
