/** Messages of what is saved and copied; they come with its chunks. */
export const exportEn = {
  "paper.sources":
    "Drawn by Strata from the data set “{{data}}”. The evidence for every statement: {{address}}",
  "export.svg": "Save as SVG",
  "export.png": "Save as PNG, {{scale}}×",
  "export.copy": "Copy as an image",
  "export.print": "Print",
  "export.busy": "Drawing…",
  "export.saved": "Saved as {{name}}",
  "export.copied": "The picture is on the clipboard.",
  "export.nothing": "There is no picture to take along.",
  "export.noClipboard": "This browser lets no page copy an image here. Save it as PNG instead.",
  "export.refused": "The browser refused. Save the picture as a file instead.",
  "export.tooLarge": "The picture is too large for this browser. Take a smaller one, or the SVG.",
} as const;

export type ExportKey = keyof typeof exportEn;
